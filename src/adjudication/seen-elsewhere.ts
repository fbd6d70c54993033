import type { EntityManager } from 'typeorm';
import { hasSeenRanks } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import type { Search } from '../search/index.js';

/** Searches of the same case, whatever their probe, and by the same picture in any case. All others show other faces. */
const SEEN = `WITH others AS (
    SELECT id FROM searches WHERE case_id = $2
    UNION SELECT twin.search_id FROM search_probe_members own
      JOIN search_probe_members twin
        ON twin.record_id = own.record_id OR twin.image_sha256 = own.image_sha256
      WHERE own.search_id = $1)
  SELECT DISTINCT shown.id FROM others JOIN searches other USING (id)
    CROSS JOIN LATERAL (
      SELECT record_id AS id FROM search_candidates WHERE search_id = other.id
      UNION SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(other.excluded) one) shown
    WHERE other.id <> $1 AND ${hasSeenRanks('other.id::text', '$3')}`;

/**
 * Records whose ranks the caller has seen in another search that tells the same: they ran it, or read
 * it, by the log.
 */
export async function seenElsewhere(
  manager: EntityManager,
  ctx: RequestContext,
  { id, caseId }: Pick<Search, 'id' | 'caseId'>,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(SEEN, [id, caseId, actorRef(ctx.actor)]);
  return new Set(rows.map((row) => row.id));
}
