import type { EntityManager } from 'typeorm';

/**
 * Ids of the log entries that tell what was done with a search: the run, who read it, opinions and
 * what followed from them, the request and approval it was run by, earlier disclosures, and which
 * images of its records were looked at for its case. The making of bundles is left out: each is told
 * by its disclosure, and one more would make the next bundle another.
 */
export async function entryIdsOf(
  manager: EntityManager,
  search: { readonly id: string; readonly caseId: string },
  recordIds: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id::text AS id FROM entries_of_search($1, $2, $3) AS id`,
    [search.id, search.caseId, recordIds],
  );
  return rows.map(({ id }) => id);
}
