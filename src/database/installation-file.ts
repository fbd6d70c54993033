import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a `DATA_DIR` says of itself. */
export interface InstallationFile {
  readonly id: string;
  /** The directory, when a service began on it. */
  readonly path: string;
  /** What no copy of it has: device and inode. */
  readonly directory: string;
}

const NAME = 'installation.json';

/** What `dataDir` says of itself; undefined where no service of this version has begun on it. */
export function readInstallation(dataDir: string): InstallationFile | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, NAME), 'utf8')) as InstallationFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${join(dataDir, NAME)} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Whole, also when several instances begin at once on a shared directory: each writes the same id. */
export function writeInstallation(dataDir: string, id: string): void {
  const path = join(dataDir, NAME);
  const draft = `${path}.${randomUUID()}`;
  const content: InstallationFile = { id, ...placeOf(dataDir) };
  writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(draft, path);
}

/** The directory that `dataDir` was copied from, where that is still there. */
export function originalOf(dataDir: string, kept: InstallationFile): string | undefined {
  if (kept.directory === placeOf(dataDir).directory) return undefined;
  try {
    const there = readInstallation(kept.path);
    const untouched = placeOf(kept.path).directory === kept.directory;
    return there?.id === kept.id && untouched ? kept.path : undefined;
  } catch {
    return undefined;
  }
}

function placeOf(dataDir: string): Omit<InstallationFile, 'id'> {
  const { dev, ino } = statSync(dataDir);
  return { path: realpathSync(dataDir), directory: `${dev}:${ino}` };
}
