import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JWT_SECRET_LENGTH } from './config.js';

/**
 * The secret kept in `dataDir`, made on first use. Instances that start at once agree: each writes
 * its own file in full, and linking it to the final name succeeds for one of them only.
 *
 * @throws Error when the directory cannot be written or the kept secret is damaged
 */
export function keptJwtSecret(dataDir: string): string {
  const path = join(dataDir, 'jwt-secret');
  const secret = readKept(path) ?? create(dataDir, path);
  if (secret.length < JWT_SECRET_LENGTH) {
    throw new Error(`${path} is damaged: remove it to have a new secret made (logs everyone out)`);
  }
  return secret;
}

function create(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, randomBytes(48).toString('base64url'), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

function readKept(path: string): string | undefined {
  try {
    // A backup may have been restored with wider permissions.
    chmodSync(path, 0o600);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
