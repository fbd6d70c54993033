import { readdir, readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { schemaText } from '../../src/database/index.js';
import { repeatableObjects, SQL_DIR } from '../../src/database/repeatable-objects.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

const DOCUMENT = new URL('../../../docs/schema.sql', import.meta.url);

/** What a file of `sql/` or a row policy makes: kind, name, and the table of what belongs to one. */
const MADE =
  /CREATE (?:OR REPLACE )?(?:CONSTRAINT )?(FUNCTION|VIEW|TRIGGER|POLICY) (\w+)(?:[^;]*? ON (\w+))?/g;

/** All of these that a database has, in the same words. */
const FOUND = `
  SELECT 'FUNCTION ' || proname AS made FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
  UNION ALL SELECT 'VIEW ' || viewname FROM pg_views WHERE schemaname = 'public'
  UNION ALL SELECT 'TRIGGER ' || tgname || ' ' || tgrelid::regclass FROM pg_trigger
    WHERE NOT tgisinternal
  UNION ALL SELECT 'POLICY ' || policyname || ' ' || tablename FROM pg_policies
    WHERE schemaname = 'public'`;

describe('the schema of a new database', () => {
  let db: TestDatabase;
  let database: DataSource;

  beforeAll(async () => {
    db = await testDatabase();
    database = await db.connect();
  });
  afterAll(() => db.drop());

  it('is what docs/schema.sql shows', async () => {
    expect(await schemaText(database)).toBe(await readFile(DOCUMENT, 'utf8'));
  });

  it('has its SQL in folders that are rooms', async () => {
    const rooms = await readdir(new URL('../../../src/', import.meta.url));
    expect(rooms).toEqual(expect.arrayContaining(await readdir(SQL_DIR)));
  });

  it('has each function, view, trigger and policy from exactly one place', async () => {
    const made = (await repeatableObjects()).flatMap(({ sql }) =>
      [...sql.matchAll(MADE)].map(([, kind = '', name = '', table]) =>
        [kind, name, kind === 'TRIGGER' || kind === 'POLICY' ? table : undefined]
          .filter((word) => word !== undefined)
          .join(' '),
      ),
    );
    const found = await database.query<{ made: string }[]>(FOUND);
    expect(found.length).toBeGreaterThan(150);
    expect(made.sort()).toEqual(found.map((each) => each.made).sort());
  });
});
