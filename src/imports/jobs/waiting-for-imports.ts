import type { EntityManager } from 'typeorm';
import type { Waiting } from '../../common/index.js';

/** How many imports wait to be looked through, or are, and how many rows of started ones wait to be entered. */
export async function waitingForImports(
  manager: EntityManager,
): Promise<{ readonly checks: Waiting; readonly rows: Waiting }> {
  const [row] = await manager.query<
    [{ checks: number; checking: number; rows: number; running: number }]
  >(
    `SELECT count(*) FILTER (WHERE state = 'checking')::int AS checks,
       ${age('checking')} AS checking, ${age('running')} AS running,
       (SELECT count(*)::int FROM import_rows JOIN imports of ON of.id = import_id
         WHERE of.state = 'running' AND outcome = 'waiting') AS rows
     FROM imports WHERE state IN ('checking', 'running')`,
  );
  return {
    checks: { count: row.checks, seconds: row.checking },
    rows: { count: row.rows, seconds: row.running },
  };
}

/** Of the import that was sent first. */
const age = (state: 'checking' | 'running') => `coalesce(extract(epoch FROM clock_timestamp()
  - min(created_at) FILTER (WHERE state = '${state}')), 0)::float8`;
