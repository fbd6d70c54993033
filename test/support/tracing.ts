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
  const sought = JSON.stringify(traces.map((trace) => trace.toLowerCase())).replace(/'/g, "''");
  const finds: Find[] = [];
  for (const { name } of tables) {
    // Each row is written out once, whatever is looked for in it.
    const found = await service.rows(
      `SELECT DISTINCT trace FROM (SELECT lower(t::text) AS text FROM "${String(name)}" t OFFSET 0) row
        JOIN jsonb_array_elements_text('${sought}') trace ON strpos(row.text, trace) > 0`,
    );
    for (const { trace } of found) finds.push([String(name), String(trace)]);
  }
  return finds;
}
