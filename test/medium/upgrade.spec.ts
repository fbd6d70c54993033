import type { DataSource } from 'typeorm';
import { Database, schemaText } from '../../src/database/index.js';
import { type TestDatabase, testDatabase, unmigratedDatabase } from '../support/database.js';
import { restored } from '../support/database-dump.js';

/** The last version whose functions, triggers and policies were made by migrations alone. */
const DUMP = 'database-1790000000021.sql.gz';

/** Tables that say what was done to the schema. */
const OF_THE_SCHEMA = ['migrations', 'repeatable_objects'];

describe('a database of a former version', () => {
  let db: TestDatabase;
  let fresh: TestDatabase;
  let database: Database;
  let former: DataSource;

  beforeAll(async () => {
    db = await unmigratedDatabase();
    fresh = await testDatabase();
    database = await Database.open(db);
    former = await restored(database, DUMP);
  });
  afterAll(async () => {
    await former.destroy();
    await database.close();
    await db.drop();
    await fresh.drop();
  });

  it('comes to the very schema of a new one, and keeps its rows', async () => {
    const kept = await contentOf(former);
    expect(Object.values(kept).filter(({ rows }) => rows > 0).length).toBeGreaterThan(25);
    expect(kept).toMatchObject({ records: { rows: 10 }, identifications: { rows: 1 } });
    const upgraded = await database.connect();
    expect(await schemaText(upgraded)).toBe(await schemaText(await fresh.connect()));
    expect(await contentOf(upgraded)).toEqual(kept);
  });
});

/** How many rows each table has, and a digest of them. */
async function contentOf(database: DataSource) {
  const tables = await database.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
  );
  const content: Record<string, { rows: number; digest: string }> = {};
  for (const { name } of tables.filter((table) => !OF_THE_SCHEMA.includes(table.name))) {
    const [row] = await database.query<[{ rows: number; digest: string }]>(
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest
        FROM ${name} t`,
    );
    content[name] = row;
  }
  return content;
}
