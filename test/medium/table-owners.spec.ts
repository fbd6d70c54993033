import { testDatabase } from '../support/database.js';

const DECLARED = new URL('../../../scripts/eslint/tables.js', import.meta.url).href;

describe('the tables', () => {
  it('are each owned by a room', async () => {
    const { TABLES } = (await import(DECLARED)) as { TABLES: object };
    const database = await testDatabase();
    try {
      const db = await database.connect();
      const rows = await db.query<{ name: string }[]>(
        `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p')
           AND relnamespace = current_schema()::regnamespace AND relname <> 'migrations'`,
      );
      expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
    } finally {
      await database.drop();
    }
  });
});
