import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A secret in a file, for its owner alone; undefined when there is none. */
export function readSecretFile(path: string): string | undefined {
  try {
    closeToOthers(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What stands in the way of a change of permissions, and not of reading: a read-only disk, another owner. */
const KEPT_AS_IT_IS = ['EROFS', 'EPERM', 'EACCES'];

/** A backup may have been restored with wider permissions. Most reads change nothing. */
function closeToOthers(path: string): void {
  if ((statSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, 0o600);
  } catch (error) {
    if (!KEPT_AS_IT_IS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/**
 * Keeps a new secret unless there is one by now; what is kept. Instances that start at once agree:
 * each writes its own file in full, and linking it to the final name succeeds for one of them only.
 */
export function createSecretFile(path: string, content: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  flushDirectory(dirname(path));
  return readFileSync(path, 'utf8');
}

/** The new name survives a power cut once its directory is flushed, too. */
function flushDirectory(path: string): void {
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
