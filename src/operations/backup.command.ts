import { cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setInterval } from 'node:timers';
import { Command, CommandRunner } from 'nest-commander';
import type { DataSource } from 'typeorm';
import { tellWhileWaiting } from '../common/index.js';
import { onDatabase } from './of-service.js';

/** Sooner than a connection that keeps others waiting is ended. */
const AWAKE_MS = 5000;

@Command({
  name: 'backup',
  arguments: '<folder>',
  description:
    'Copy DATA_DIR with its embedded database to a new folder, also while the service runs.',
})
export class BackupCommand extends CommandRunner {
  async run([folder = '']: string[]): Promise<void> {
    if (await isThere(folder)) throw new Error(`${folder} is there already: name a new folder`);
    const draft = `${folder}.unfinished`;
    try {
      await onDatabase((db, { dataDir, databaseUrl }) => {
        if (databaseUrl) throw new Error(ON_A_SERVER);
        return tellWhileWaiting(`Copying ${dataDir}`, () => copyWhole(db, dataDir, draft));
      });
      await rename(draft, folder);
      await syncEntry(dirname(folder));
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw error;
    }
    process.stdout.write(`${JSON.stringify({ backup: folder })}\n`);
  }
}

const ON_A_SERVER =
  'DATABASE_URL names a server: back its database up with pg_dump first, and then the files of DATA_DIR (docs/operations.md)';

/**
 * The database first, while nobody else may ask it anything: its files do not change meanwhile. Then the
 * rest, so that each image that a row of it names is there: it was written before the row.
 */
async function copyWhole(db: DataSource, dataDir: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, 'database'), { recursive: true, mode: 0o700 });
  await holdingTheSession(db, () =>
    cp(join(dataDir, 'database', 'cluster'), join(to, 'database', 'cluster'), { recursive: true }),
  );
  for (const name of await readdir(dataDir)) {
    if (name === 'database') continue;
    await cp(join(dataDir, name), join(to, name), { recursive: true, filter: notBeingWritten });
  }
  await syncAll(to);
}

/** All connections of the embedded database share one session, which is nobody else's during a transaction. */
async function holdingTheSession(db: DataSource, act: () => Promise<void>): Promise<void> {
  await db.transaction(async (manager) => {
    // What was committed is in the tables from here on, and not in the log alone.
    await manager.query('CHECKPOINT');
    let asked: Promise<unknown> = Promise.resolve();
    const awake = setInterval(() => {
      asked = manager.query('SELECT 1').catch(() => undefined);
    }, AWAKE_MS);
    try {
      await act();
    } finally {
      clearInterval(awake);
      await asked;
    }
    // Fails where the session was lost meanwhile: then the copy is none.
    await manager.query('SELECT 1');
  });
}

/** Of images, what is no image yet. */
const notBeingWritten = (path: string) => !/\/images\/tmp\/./.test(path);

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function syncAll(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    await syncEntry(join(entry.parentPath, entry.name));
  }
}

async function syncEntry(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}
