import { randomBytes, randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JWT_SECRET_LENGTH } from './config.js';
import { createSecretFile, readSecretFile } from './secret-file.js';

/**
 * The secret kept in `dataDir`, made on first use, the same for instances that start at once.
 *
 * @throws Error when the directory cannot be written or the kept secret is damaged
 */
export function storedJwtSecret(dataDir: string): string {
  const path = join(dataDir, 'jwt-secret');
  const secret = readSecretFile(path) ?? createSecretFile(path, newSecret());
  if (secret.length < JWT_SECRET_LENGTH) {
    throw new Error(`${path} is damaged: remove it to have a new secret made (logs everyone out)`);
  }
  return secret;
}

/** The secret before the last rotation, and when that was. */
export function storedPreviousSecret(
  dataDir: string,
): { secret: string; retiredAt: Date } | undefined {
  const [secret, time] = readSecretFile(join(dataDir, PREVIOUS))?.split('\n') ?? [];
  return secret && time ? { secret, retiredAt: new Date(time) } : undefined;
}

/** Another secret in place of the kept one, which is kept as the previous. */
export function rotateStoredSecret(dataDir: string): void {
  const before = storedJwtSecret(dataDir);
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
