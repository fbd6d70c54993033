import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { SHOW_RANKS } from '../../src/audit/actions.js';
import { auditActionsPage } from '../support/audit-actions-page.js';
import { testDatabase } from '../support/database.js';
import { updatesDocs } from '../support/permissions-page.js';

const PAGE = fileURLToPath(new URL('../../../docs/audit-actions.md', import.meta.url));

describe('the actions of the log', () => {
  it('are listed in docs/audit-actions.md', async () => {
    const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
    const page = await format(auditActionsPage(), options);
    if (updatesDocs()) await writeFile(PAGE, page);
    expect(await readFile(PAGE, 'utf8')).toBe(page);
  });

  it('are, where they show the ranks of a search, those that an index is kept of', async () => {
    const database = await testDatabase();
    try {
      const db = await database.connect();
      const [{ predicate }] = await db.query<[{ predicate: string }]>(
        `SELECT pg_get_expr(indpred, indrelid) AS predicate FROM pg_index
         WHERE indexrelid = 'audit_entries_looks'::regclass`,
      );
      const indexed = [...predicate.matchAll(/'([a-z.-]+)'/g)].map(([, action]) => action);
      expect(indexed.sort()).toEqual([...SHOW_RANKS].sort());
    } finally {
      await database.drop();
    }
  });
});
