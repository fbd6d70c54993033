import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { CALLER_ROLE, SYSTEM_ROLE } from '../../src/access/index.js';
import type { Database } from '../../src/database/index.js';

const FIXTURES = new URL('../../../test/fixtures/', import.meta.url);

/**
 * A database that nothing has migrated, with a dump of `test/fixtures/` in it. Roles are of the whole
 * server, and in no dump.
 */
export async function restored(database: Database, dump: string): Promise<DataSource> {
  const sql = gunzipSync(await readFile(new URL(dump, FIXTURES))).toString('utf8');
  const dataSource = await new DataSource({ ...database.options(), migrations: [] }).initialize();
  for (const role of [CALLER_ROLE, SYSTEM_ROLE]) {
    await dataSource.query(`DO $$ BEGIN CREATE ROLE ${role} NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  }
  await dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL check_function_bodies = false');
    await manager.query(sql);
  });
  return dataSource;
}
