import { type EntityManager, In } from 'typeorm';
import { callerParameters } from '../../access/index.js';
import type { RequestContext } from '../../common/index.js';
import { EXPUNGED_IN_SCOPE, GalleryRecord, IN_SCOPE } from '../../records/index.js';
import type { RecordSince } from './repeat-comparison.js';
import { SearchCandidate } from '../runs/search-candidate.entity.js';
import { Search } from '../runs/search.entity.js';

/** Withdrawn, a record is still seen by its own prefecture. */
type KnownRecord = RecordSince & { readonly id: string; readonly seen: boolean };

/**
 * A face that was shown and that no template of then describes any more counts as changed, since
 * its image is enrolled anew or has none. Faces change nothing in a search without one.
 */
const FACE_CHANGED = `(EXISTS (SELECT FROM search_probe_members member
    WHERE member.search_id = search.id AND member.template IS NOT NULL) AND (
  EXISTS (SELECT FROM templates template
    WHERE template.record_id = record.id AND template.created_at > search.created_at)
  OR (shown.candidate #>> '{face,imageId}' IS NOT NULL AND NOT EXISTS (
    SELECT FROM templates template
    WHERE template.image_id = (shown.candidate #>> '{face,imageId}')::uuid))))`;

const EXCLUDED = `json_build_object(
  'then', search.excluded @> jsonb_build_array(jsonb_build_object('id', record.id)),
  'now', EXISTS (SELECT FROM exclusions exclusion WHERE exclusion.record_id = record.id
    AND exclusion.case_id = search.case_id AND exclusion.lifted_at IS NULL))`;

/** What has become of records since a search, by id. */
export async function recordsSince(
  manager: EntityManager,
  ctx: RequestContext,
  searchId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const rows = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .innerJoin(Search, 'search', 'search.id = :searchId', { searchId })
    .leftJoin(
      SearchCandidate,
      'shown',
      'shown.search_id = search.id AND shown.record_id = record.id',
    )
    .select('record.id', 'id')
    .addSelect(IN_SCOPE, 'seen')
    .addSelect(`(${IN_SCOPE} AND record.status = 'active')`, 'available')
    .addSelect(EXPUNGED_IN_SCOPE, 'expunged')
    .addSelect('(record.created_at > search.created_at)', 'enrolled')
    .addSelect(`(record.updated_at > search.created_at OR ${FACE_CHANGED})`, 'changed')
    .addSelect(EXCLUDED, 'excluded')
    .where({ id: In(ids) })
    .setParameters(callerParameters(ctx))
    .getRawMany<KnownRecord>();
  return new Map(rows.map((row) => [row.id, row]));
}
