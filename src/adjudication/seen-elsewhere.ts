import type { EntityManager } from 'typeorm';
import { hasSeenAlert, hasSeenRanks } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import type { Search } from '../search/index.js';

/** A search, its case and who is asked about, as the log names them; each is SQL. */
interface Asked {
  readonly search: string;
  readonly caseId: string;
  readonly actor: string;
}

/**
 * Ids of records whose ranks somebody has seen in another search, or an alert, that tells the same: they ran it,
 * or read it, by the log. Those are searches of the same case, whatever their probe, and by the same record or
 * picture, uploaded or enrolled, in any case; and link alerts of the probe. All others show other faces.
 */
export const seenElsewhereBy = ({ search, caseId, actor }: Asked) => `WITH
  own AS (SELECT record_id, image_sha256 FROM search_probe_members WHERE search_id = ${search}),
  pictures AS (
    SELECT image_sha256 AS sha256 FROM own WHERE image_sha256 IS NOT NULL
    UNION SELECT sha256 FROM own JOIN images USING (record_id)),
  others AS (
    SELECT id FROM searches WHERE case_id = ${caseId}
    UNION SELECT search_id FROM search_probe_members JOIN own USING (record_id)
    UNION SELECT search_id FROM search_probe_members JOIN pictures ON image_sha256 = sha256
    UNION SELECT search_id FROM search_probe_members
      JOIN images USING (record_id) JOIN pictures USING (sha256))
  SELECT CASE record_id WHEN probe_id THEN candidate_id ELSE probe_id END AS id
    FROM own JOIN link_alerts alert ON record_id IN (probe_id, candidate_id)
    WHERE ${hasSeenAlert('alert.id::text', actor)}
  UNION SELECT DISTINCT shown.id FROM others JOIN searches other USING (id)
    CROSS JOIN LATERAL (
      SELECT record_id AS id FROM search_candidates WHERE search_id = other.id
      UNION SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(other.excluded) one) shown
    WHERE other.id <> ${search} AND ${hasSeenRanks('other.id::text', actor)}`;

const SEEN = seenElsewhereBy({ search: '$1', caseId: '$2', actor: '$3' });

/** Records that the caller can be no blind examiner of in a search. */
export async function seenElsewhere(
  manager: EntityManager,
  ctx: RequestContext,
  { id, caseId }: Pick<Search, 'id' | 'caseId'>,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(SEEN, [id, caseId, actorRef(ctx.actor)]);
  return new Set(rows.map((row) => row.id));
}
