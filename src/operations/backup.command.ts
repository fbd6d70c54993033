import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { setInterval } from 'node:timers';
import { Command, CommandRunner } from 'nest-commander';
import type { DataSource } from 'typeorm';
import { tellWhileWaiting } from '../common/index.js';
import { copyDirectory, syncEntry } from './copy-directory.js';
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
  async run([path = '']: string[]): Promise<void> {
    const folder = resolve(path);
    if (await isThere(folder)) throw new Error(`${folder} is there already: name a new folder`);
    await onDatabase((db, { dataDir, databaseUrl }) => {
      if (databaseUrl) throw new Error(ON_A_SERVER);
      if (isWithin(folder, dataDir))
        throw new Error(`${folder} is in DATA_DIR: name one elsewhere`);
      return tellWhileWaiting(`Copying ${dataDir}`, () => backUp(db, dataDir, folder));
    });
    process.stdout.write(`${JSON.stringify({ backup: folder })}\n`);
  }
}

const ON_A_SERVER =
  'DATABASE_URL names a server: back its database up with pg_dump first, and then the files of DATA_DIR (docs/operations.md)';

/** Under its name is a whole copy, or none. */
async function backUp(db: DataSource, dataDir: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.unfinished-`);
  try {
    await copyWhole(db, dataDir, draft);
    await rename(draft, folder);
    await syncEntry(dirname(folder));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The database first, while nobody else may ask it anything: its files do not change meanwhile. Then the
 * rest, so that each image that a row of it names is there: it was written before the row.
 */
async function copyWhole(db: DataSource, dataDir: string, to: string): Promise<void> {
  await holdingTheSession(db, () => copyDirectory(dataDir, to, (path) => !isOfDatabase(path)));
  await copyDirectory(dataDir, to, (path) => path === 'database' || isBeingWritten(path));
}

/** Its files, and the directories that they are in; beside them are its lock and sockets. */
const isOfDatabase = (path: string) => /^database($|\/cluster($|\/))/.test(path);

/** Of images, what is no image yet. */
const isBeingWritten = (path: string) => path.startsWith('images/tmp/');

const isWithin = (path: string, directory: string) => !relative(directory, path).startsWith('..');

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

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
