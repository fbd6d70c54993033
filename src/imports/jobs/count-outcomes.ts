import type { EntityManager } from 'typeorm';
import type { ImportOutcome } from '../report/import-outcomes.js';

/** How many rows of each import came to what; of those without any rows nothing. */
export async function countOutcomes(
  manager: EntityManager,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, Partial<Record<ImportOutcome, number>>>> {
  const rows = await manager.query<{ id: string; outcome: ImportOutcome; n: number }[]>(
    `SELECT import_id AS id, outcome, count(*)::int AS n FROM import_rows
      WHERE import_id = ANY ($1) GROUP BY import_id, outcome`,
    [importIds],
  );
  const counts = new Map<string, Partial<Record<ImportOutcome, number>>>();
  for (const { id, outcome, n } of rows) counts.set(id, { ...counts.get(id), [outcome]: n });
  return counts;
}
