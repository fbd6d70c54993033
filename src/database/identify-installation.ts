import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Database } from './database.js';
import { DatabaseNotUsable } from './database-not-usable.js';
import { originalOf, readInstallation, writeInstallation } from './installation-file.js';

/**
 * Whether `DATA_DIR` and database are of one installation, as a service begins. Of two services with one
 * identity both give the same numbers and sign with the same key. A copy that cannot be told from what was moved
 * or restored is told in the log.
 *
 * @throws DatabaseNotUsable when `DATA_DIR` is of another database
 * @throws CopyOfRunning when it is a copy of one whose embedded database is open at this moment
 */
export async function identifyInstallation(db: DataSource, dataDir: string): Promise<void> {
  const kept = readInstallation(dataDir);
  const { id, elsewhere } = await installationOf(db, kept?.id ?? randomUUID());
  if (kept && kept.id !== id) throw ofAnother(dataDir);
  const original = kept && originalOf(dataDir, kept);
  if (original !== undefined) {
    if (await Database.isServed(original)) throw new CopyOfRunning(dataDir, original);
    warn(`DATA_DIR is a copy of ${original}, which is still there: ${NOT_BOTH}`);
    return;
  }
  if (elsewhere) {
    warn(
      `The database was restored or copied since it was last served: if the other still is, ${NOT_BOTH}`,
    );
  }
  writeInstallation(dataDir, id);
}

const NOT_BOTH =
  'run one of them only, since both give the same numbers and sign with the same keys (docs/operations.md)';

/**
 * That of the database, and whether a service last began on another one.
 *
 * @param otherwise its id, where it has none yet
 */
async function installationOf(
  db: DataSource,
  otherwise: string,
): Promise<{ readonly id: string; readonly elsewhere: boolean }> {
  await db.query(`INSERT INTO installation (id) VALUES ($1) ON CONFLICT DO NOTHING`, [otherwise]);
  const [{ id, database }] = await db.query<[{ id: string; database: string }]>(
    `SELECT id::text, database FROM installation`,
  );
  const here = await databaseOf(db);
  if (database !== here) await db.query(`UPDATE installation SET database = $1`, [here]);
  return { id, elsewhere: here !== '' && ![here, ''].includes(database) };
}

/**
 * What its server was made with, which a copy of its files or a replica keeps, and the database in it; empty
 * where the server does not tell.
 */
async function databaseOf(db: DataSource): Promise<string> {
  const [found] = await db
    .query<{ name: string }[]>(
      `SELECT system_identifier::text || '/' || oid::text AS name
       FROM pg_control_system(), pg_database WHERE datname = current_database()`,
    )
    .catch(() => []);
  return found?.name ?? '';
}

class CopyOfRunning extends Error {
  constructor(dataDir: string, original: string) {
    super(
      `${dataDir} is a copy of ${original}, on which another Mirsam runs: stop that one, and ${NOT_BOTH}`,
    );
    this.name = 'CopyOfRunning';
  }
}

function ofAnother(dataDir: string): DatabaseNotUsable {
  return new DatabaseNotUsable(
    `is not the one that ${dataDir} belongs to: images and keys there are of another. Correct DATABASE_URL or DATA_DIR. Where the database was made anew on purpose, remove ${join(dataDir, 'installation.json')}`,
  );
}

function warn(text: string): void {
  new Logger('Database').warn(text);
}
