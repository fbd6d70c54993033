import type { EntityManager } from 'typeorm';
import { hasSeenAlert, shownBySearch } from '../../audit/index.js';
import { actorRef, type RequestContext } from '../../common/index.js';
import type { Search } from './search.entity.js';

/** A search, its case, candidates of it and who is asked about, as the log names them; each is SQL. */
interface Asked {
  readonly search: string;
  readonly caseId: string;
  /** A query for their ids. */
  readonly candidates: string;
  readonly actor: string;
}

/**
 * Ids of the candidates whom, by the log, somebody has seen compared elsewhere: whatever another search, or an alert,
 * has shown them that tells the same rank or score. Those are searches of the case, whatever their probe, and by the
 * probe in any case, that show the candidate; searches by the candidate that show the probe; and link alerts of the
 * two. Probe and candidate are each also whatever has a picture of theirs, enrolled, removed or uploaded, or altered as
 * was said of it. All others show other faces.
 */
export const seenElsewhereBy = ({ search, caseId, candidates, actor }: Asked) => `WITH
  pictured AS NOT MATERIALIZED (
    SELECT record_id, sha256 FROM images UNION ALL SELECT record_id, sha256 FROM removed_images),
  members AS NOT MATERIALIZED (
    SELECT search_id, image_sha256 AS sha256 FROM search_probe_members
    UNION ALL SELECT search_id, original_sha256 FROM search_probe_members),
  own AS (SELECT record_id FROM search_probe_members WHERE search_id = ${search}),
  probe_pictures AS (
    SELECT sha256 FROM members WHERE search_id = ${search}
    UNION SELECT sha256 FROM own JOIN pictured USING (record_id)),
  probes AS (
    SELECT record_id FROM own UNION SELECT record_id FROM probe_pictures JOIN pictured USING (sha256)),
  asked AS (${candidates}),
  pictures AS (SELECT id, sha256 FROM asked JOIN pictured ON record_id = id),
  faces AS (
    SELECT id, id AS record_id FROM asked
    UNION SELECT id, record_id FROM pictures JOIN pictured USING (sha256)),
  by_probe AS (
    SELECT id AS search_id FROM searches WHERE case_id = ${caseId}
    UNION SELECT search_id FROM probes JOIN search_probe_members USING (record_id)
    UNION SELECT search_id FROM probe_pictures JOIN members USING (sha256)),
  by_candidate AS (
    SELECT id, search_id FROM faces JOIN search_probe_members USING (record_id)
    UNION SELECT id, search_id FROM pictures JOIN members USING (sha256))
  SELECT faces.id FROM by_probe
    CROSS JOIN LATERAL (${shownBySearch('search_id::text', actor)}) shown
    JOIN faces ON faces.record_id = shown.id WHERE search_id <> ${search}
  UNION SELECT by_candidate.id FROM by_candidate
    CROSS JOIN LATERAL (${shownBySearch('search_id::text', actor)}) shown
    JOIN probes ON probes.record_id = shown.id
  UNION SELECT faces.id FROM faces JOIN link_alerts alert ON record_id IN (probe_id, candidate_id)
    JOIN probes ON probes.record_id IN (probe_id, candidate_id) AND probes.record_id <> faces.record_id
    WHERE ${hasSeenAlert('alert.id::text', actor)}`;

const SEEN = seenElsewhereBy({
  search: '$1',
  caseId: '$2',
  candidates: 'SELECT record_id AS id FROM search_candidates WHERE search_id = $1',
  actor: '$3',
});

/** Records that the caller can be no blind examiner of in a search. */
export async function seenElsewhere(
  manager: EntityManager,
  ctx: RequestContext,
  { id, caseId }: Pick<Search, 'id' | 'caseId'>,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(SEEN, [id, caseId, actorRef(ctx.actor)]);
  return new Set(rows.map((row) => row.id));
}
