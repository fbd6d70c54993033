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
    `SELECT id::text AS id FROM audit_entries WHERE target = $1 AND action <> 'search.export'
     UNION SELECT asked.id::text FROM audit_entries run
       JOIN audit_entries asked ON asked.target = run.details #>> '{approval,request}'
       WHERE run.target = $1 AND run.action = 'search.run'
     UNION SELECT look.id::text FROM audit_entries look
       WHERE look.target = ANY ($2) AND look.action = 'image.read'
         AND look.details ->> 'caseId' = $3`,
    [search.id, recordIds, search.caseId],
  );
  return rows.map(({ id }) => id);
}
