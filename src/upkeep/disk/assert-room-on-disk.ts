import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/index.js';
import { diskProblems } from './disk.problems.js';

/** In `DATA_DIR`, once something was kept in them; each may be a disk of its own. */
const FOLDERS = ['images', 'database'];

/**
 * Whether what is uploaded can still be kept, asked of the disk without writing to it.
 *
 * @throws Problem `disk-full`, `disk-not-writable`
 */
export async function assertRoomOnDisk({
  dataDir,
  minFreeDiskMb: least,
}: Pick<Config, 'dataDir' | 'minFreeDiskMb'>): Promise<void> {
  const free = await freeOnDisk(dataDir);
  if (free < least) throw diskProblems['disk-full']({ params: { free, least } });
}

/**
 * Megabytes that are free on the fullest of the disks that `DATA_DIR` is on.
 *
 * @throws Problem `disk-not-writable`
 */
export async function freeOnDisk(dataDir: string): Promise<number> {
  const folders = FOLDERS.map((folder) => join(dataDir, folder));
  const found = await Promise.all([
    freeMegabytes(dataDir),
    ...folders.map((folder) => freeMegabytes(folder, Infinity)),
  ]);
  return Math.min(...found);
}

/** @param absent of a folder that need not be there */
async function freeMegabytes(path: string, absent?: number): Promise<number> {
  try {
    await access(path, constants.W_OK);
    const { bavail, bsize } = await statfs(path);
    return Math.floor((bavail * bsize) / 1_000_000);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && absent !== undefined) return absent;
    throw diskProblems['disk-not-writable']({ cause });
  }
}
