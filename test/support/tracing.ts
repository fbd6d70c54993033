import type { TestApplication } from './application.js';

/** A table and a text that some row of it contains. */
export type Find = readonly [table: string, what: string];

/** Where these texts stand: in every table but the log, which names no one; each row as text. */
export async function tracesIn(
  service: TestApplication,
  traces: readonly string[],
): Promise<Find[]> {
  const tables = await service.rows(`SELECT relname AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
      AND relname NOT IN ('audit_entries', 'files_to_unlink') ORDER BY relname`);
  const finds: Find[] = [];
  for (const { name } of tables) {
    for (const trace of traces) {
      const [row] = await service.rows(
        `SELECT 1 FROM "${String(name)}" t WHERE t::text ILIKE '%${trace}%' LIMIT 1`,
      );
      if (row) finds.push([String(name), trace]);
    }
  }
  return finds;
}
