import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/**
 * The records a caller may find, as a condition on the table alias `record`: those of the own
 * prefecture, and what the others share nationally and have not withdrawn. The national level
 * finds all.
 */
export const IN_SCOPE = `(:national OR record.prefecture_id = :prefectureId
  OR (record.sharing = 'national' AND record.status = 'active'))`;

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

/**
 * A record that the caller may change.
 *
 * @param lock holds it until the caller's transaction ends: changes come one after the other
 * @throws Problem `record-not-found`, `record-of-other-prefecture`, `record-withdrawn`
 */
export async function ownRecord<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  type: RecordKindOf<R>,
  id: string,
  lock: 'lock' | 'look',
): Promise<R> {
  const query = recordsInScope(manager, ctx, type).andWhere('record.id = :id', { id });
  if (lock === 'lock') query.setLock('pessimistic_write', undefined, ['record']);
  return ownActive(ctx, await query.getOne());
}

/** Whether the caller sees everything of a record, or only what prefectures share. */
export function seesAll({ actor }: RequestContext, record: Pick<GalleryRecord, 'prefectureId'>) {
  return actor.prefecture.national || actor.prefecture.id === record.prefectureId;
}

/** Refuses changes of what is not the caller's, or is no longer in use. */
function ownActive<R extends GalleryRecord>({ actor }: RequestContext, record: R | null): R {
  if (!record) throw recordProblems['record-not-found']();
  const { number, prefecture, prefectureId, status } = record;
  if (prefectureId !== actor.prefecture.id) {
    const params = { number, prefecture: prefecture.code };
    throw recordProblems['record-of-other-prefecture']({ params });
  }
  if (status === 'withdrawn') throw recordProblems['record-withdrawn']();
  return record;
}
