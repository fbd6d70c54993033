import type { EntityManager } from 'typeorm';
import { mayReach, type Permission } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { missingRecord } from './expunged-record.js';
import { recordsInScope } from './record-scope.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/**
 * A record that the caller may find, and of which they may know what its permission gives.
 * @throws Problem `record-not-found`, `record-expunged`
 */
export async function loadReachedRecord<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  type: RecordKindOf<R>,
  id: string,
  permission: Permission,
): Promise<R> {
  const record = await recordsInScope(manager, ctx, type)
    .andWhere('record.id = :id', { id })
    .getOne();
  if (!record) throw await missingRecord(manager, ctx, type.kind, id);
  if (!mayReach(ctx, permission, record)) throw recordProblems['record-not-found']();
  return record;
}
