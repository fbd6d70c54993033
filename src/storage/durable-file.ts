import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes `target` appear whole or not at all: written and flushed under the name `temporary` in the
 * same file system, then renamed, which replaces a file already there in one step. On failure
 * nothing is left. The new name survives a power cut once its directory is flushed too.
 */
export async function writeAtomically(
  target: string,
  temporary: string,
  bytes: Buffer,
  mode = 0o600,
) {
  try {
    await writeNew(temporary, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    // The first error is the one worth telling; what cannot be removed now is swept at start.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Creates a directory, its parents too, and flushes their entries. */
export async function makeDirectoryDurably(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; ; made = dirname(made)) {
    await syncDirectory(dirname(made));
    if (made === first) return;
  }
}

/** Flushes the entries of a directory, which `fsync` of a file does not (fsync(2)). */
export async function syncDirectory(path: string): Promise<void> {
  await using directory = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  await directory.sync();
}

async function writeNew(path: string, bytes: Buffer, mode: number): Promise<void> {
  // 'wx' refuses an existing file and does not follow a link laid in the way.
  await using file = await open(path, 'wx', mode);
  await file.writeFile(bytes);
  await file.sync();
}
