import type { EntityManager } from 'typeorm';

/**
 * Of these targets, those of which somebody has opened an image for a case, by the log. A thumbnail,
 * which a list shows by itself, is no look.
 */
export async function imagesLookedAt(
  manager: EntityManager,
  actor: string,
  caseId: string,
  targets: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ target: string }[]>(
    `SELECT DISTINCT target FROM audit_entries
     WHERE target = ANY ($1) AND actor = $2 AND action = 'image.read'
       AND details ->> 'caseId' = $3 AND details ->> 'size' <> 'thumb'`,
    [targets, actor, caseId],
  );
  return new Set(rows.map(({ target }) => target));
}
