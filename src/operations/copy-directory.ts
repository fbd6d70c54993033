import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies the files and directories of a directory that is in use, durably. Links are followed, as a copy of a link
 * keeps nothing; what is removed meanwhile, or is neither a file nor a directory, is not in the copy.
 *
 * @param skipped whether a path, within the directory, is left out
 */
export async function copyDirectory(
  from: string,
  to: string,
  skipped: (path: string) => boolean = () => false,
): Promise<void> {
  const copy = async (path: string): Promise<void> => {
    const [source, target] = [join(from, path), join(to, path)];
    const found = await stat(source);
    if (found.isFile()) {
      await copyFile(source, target);
    } else if (found.isDirectory()) {
      await mkdir(target, { recursive: true, mode: found.mode });
      for (const name of await readdir(source)) {
        const within = join(path, name);
        if (!skipped(within)) await unlessRemoved(copy(within));
      }
    } else return;
    await syncEntry(target);
  };
  await copy('');
}

/** Lets what a file or directory is, by its name and content, outlast a loss of power. */
export async function syncEntry(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}

async function unlessRemoved(copying: Promise<void>): Promise<void> {
  try {
    await copying;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
