import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';

/**
 * The records a caller may find, as a condition on the table alias `record`: those of the own
 * prefecture, and what the others share nationally and have not withdrawn. The national level
 * finds all. Nobody finds what was erased.
 */
export const IN_SCOPE = `(record.status <> 'expunged' AND (:national
  OR record.prefecture_id = :prefectureId
  OR (record.sharing = 'national' AND record.status = 'active')))`;

/** The same of records in use, as a condition on the table alias `part` (`gallery_parts`). */
export const PARTS_IN_SCOPE = `(:national OR part.prefecture_id = :prefectureId
  OR part.sharing = 'national')`;

export function scopeParameters({ actor }: RequestContext) {
  return { national: actor.prefecture.national, prefectureId: actor.prefecture.id };
}

export function inScope<R extends GalleryRecord>(
  query: SelectQueryBuilder<R>,
  ctx: RequestContext,
): SelectQueryBuilder<R> {
  return query.andWhere(IN_SCOPE, scopeParameters(ctx));
}

/** Records of one kind that the caller may find, with their prefecture. */
export function recordsInScope<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  { entity }: RecordKindOf<R>,
): SelectQueryBuilder<R> {
  const query = manager
    .createQueryBuilder(entity, 'record')
    .innerJoinAndSelect('record.prefecture', 'prefecture');
  return inScope(query, ctx);
}

/** Whether the caller sees everything of a record, or only what prefectures share. */
export function seesAll({ actor }: RequestContext, record: Pick<GalleryRecord, 'prefectureId'>) {
  return actor.prefecture.national || actor.prefecture.id === record.prefectureId;
}
