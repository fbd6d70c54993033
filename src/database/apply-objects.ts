import type { QueryRunner } from 'typeorm';
import type { RepeatableObject } from './repeatable-objects.js';

/**
 * Those whose text is not the one that the database has. Reads one table.
 *
 * @throws Error when the database has one that is not among them
 */
export async function changedObjects(
  runner: QueryRunner,
  objects: readonly RepeatableObject[],
): Promise<RepeatableObject[]> {
  const rows = (await runner.query('SELECT name, sha256 FROM repeatable_objects')) as {
    name: string;
    sha256: string;
  }[];
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const changed = objects.filter(({ name, sha256 }) => applied.get(name) !== sha256);
  for (const { name } of objects) applied.delete(name);
  const [gone] = applied.keys();
  if (gone !== undefined) {
    throw new Error(
      `The database has ${gone}, of which there is no file any more: let a migration drop what it made, and delete its row of repeatable_objects`,
    );
  }
  return changed;
}

/**
 * Makes them in their order, in the transaction that is open.
 *
 * @throws Error naming the one that PostgreSQL refuses, or a function that works with its owner's
 *   rights and finds its tables by the caller's search_path
 */
export async function applyObjects(
  runner: QueryRunner,
  objects: readonly RepeatableObject[],
): Promise<void> {
  for (const { name, sql, sha256 } of objects) {
    await runner.query(sql).catch((cause: unknown) => {
      throw new Error(`${name} cannot be applied: ${String(cause)}`, { cause });
    });
    await runner.query(
      `INSERT INTO repeatable_objects (name, sha256) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET sha256 = EXCLUDED.sha256, applied_at = now()`,
      [name, sha256],
    );
  }
  if (objects.length > 0) await refuseOpenSearchPaths(runner);
}

/**
 * Of the functions that this transaction has written. Without `pg_temp` at the end, whoever calls one
 * could put a temporary table in the place of ours; `$user` is another schema for each owner.
 */
async function refuseOpenSearchPaths(runner: QueryRunner): Promise<void> {
  const open = (await runner.query(
    `SELECT oid::regprocedure::text AS function FROM pg_proc
      WHERE prosecdef AND xmin = pg_current_xact_id()::xid AND NOT EXISTS (
        SELECT FROM unnest(proconfig) setting
          WHERE setting ~ '^search_path=.*\\ypg_temp$' AND setting !~ '\\$user')
      ORDER BY 1`,
  )) as { function: string }[];
  if (open.length === 0) return;
  const names = open.map((each) => each.function).join(', ');
  throw new Error(
    `SECURITY DEFINER without a fixed search_path: ${names} (add SET search_path = public, pg_temp)`,
  );
}
