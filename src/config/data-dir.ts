import { accessSync, constants, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.js';
import { storedJwtSecret } from './jwt-secret.js';
import { ConfigError } from './read-config.js';

/**
 * Makes `DATA_DIR` and the key in it that signs tokens, where the service that begins has none.
 *
 * @throws ConfigError when nothing can be kept there
 */
export function prepareDataDir({ dataDir, jwtSecret }: Config): void {
  try {
    makeDirectories(dataDir);
    // Asked of the directory itself: some file systems, such as /proc, have directories that take nothing.
    rmdirSync(mkdtempSync(join(dataDir, 'writable-')));
  } catch (error) {
    throw new ConfigError([`DATA_DIR cannot be used: ${(error as Error).message}`]);
  }
  if (jwtSecret === undefined) storedJwtSecret(dataDir);
}

/** With its parents, one by one: Node's own `recursive` tries for ever where the system says ENOENT of a parent. */
function makeDirectories(path: string): void {
  if (isThere(path)) return;
  makeDirectories(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.F_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
