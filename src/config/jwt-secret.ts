import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** The secret before the last rotation, and when that was. */
export function keptPrevious(dataDir: string): { secret: string; retiredAt: Date } | undefined {
  const [secret, time] = readKept(join(dataDir, PREVIOUS))?.split('\n') ?? [];
  return secret && time ? { secret, retiredAt: new Date(time) } : undefined;
}

/** Another secret in place of the kept one, which is kept as the previous. */
export function rotateKept(dataDir: string): void {
  const before = keptJwtSecret(dataDir);
  // In this order: whoever reads in between finds the old secret twice, never not at all.
  replace(join(dataDir, PREVIOUS), `${before}\n${new Date().toISOString()}`);
  replace(join(dataDir, 'jwt-secret'), newSecret());
}

const PREVIOUS = 'jwt-secret.previous';
const newSecret = () => randomBytes(48).toString('base64url');

function replace(path: string, content: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(draft, path);
}

function create(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, newSecret(), {
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
