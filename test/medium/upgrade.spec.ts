import type { DataSource } from 'typeorm';
import { Database, schemaText } from '../../src/database/index.js';
import { type TestDatabase, testDatabase, unmigratedDatabase } from '../support/database.js';
import { restored } from '../support/database-dump.js';

/** The last version whose functions, triggers and policies were made by migrations alone. */
const DUMP = 'database-1790000000021.sql.gz';

/**
 * Tables that say what was done to the schema, one that is worked out of others, since by another rule, and the list of
 * prefectures, which is longer since.
 */
const OTHERWISE = ['migrations', 'repeatable_objects', 'collection_means', 'prefectures'];

/** Of each table, what its rows had then. */
type Columns = Readonly<Record<string, string>>;

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
    const columns = await columnsOf(former);
    const kept = await contentOf(former, columns);
    expect(Object.values(kept).filter(({ rows }) => rows > 0).length).toBeGreaterThan(25);
    expect(kept).toMatchObject({ records: { rows: 10 }, identifications: { rows: 1 } });
    // French names have the apostrophe of print since.
    const named = `SELECT id, code, replace(name_fr, '''', '’') AS name_fr, name_ar, name_en, national FROM prefectures WHERE code = ANY ($1) ORDER BY code`;
    const prefectures = await former.query<{ code: string }[]>(
      named.replace('WHERE code = ANY ($1)', ''),
    );
    const upgraded = await database.connect();
    const codes = prefectures.map(({ code }) => code);
    expect(await upgraded.query(named, [codes])).toEqual(prefectures);
    expect(await schemaText(upgraded)).toBe(await schemaText(await fresh.connect()));
    expect(await contentOf(upgraded, columns)).toEqual(kept);
  });
});

async function columnsOf(database: DataSource): Promise<Columns> {
  const tables = await database.query<{ name: string; columns: string }[]>(
    `SELECT relname AS name, string_agg(quote_ident(attname), ', ' ORDER BY attname) AS columns
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
      WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
      GROUP BY relname HAVING relname <> ALL ($1)`,
    [OTHERWISE],
  );
  return Object.fromEntries(tables.map(({ name, columns }) => [name, columns]));
}

/** How many rows each table has, and a digest of them. */
async function contentOf(database: DataSource, tables: Columns) {
  const content: Record<string, { rows: number; digest: string }> = {};
  for (const [name, columns] of Object.entries(tables)) {
    const [row] = await database.query<[{ rows: number; digest: string }]>(
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest
        FROM (SELECT ${columns} FROM ${name}) t`,
    );
    content[name] = row;
  }
  return content;
}
