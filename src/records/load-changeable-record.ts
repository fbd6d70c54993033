import type { EntityManager } from 'typeorm';
import { isHolder } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { missingRecord } from './expunged-record.js';
import { recordsInScope } from './record-scope.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/**
 * A record that the caller may change.
 *
 * @param lock holds it until the caller's transaction ends: changes come one after the other
 * @throws Problem `record-not-found`, `record-expunged`, `record-of-other-prefecture`, `record-withdrawn`
 */
export async function loadChangeableRecord<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  type: RecordKindOf<R>,
  id: string,
  lock: 'lock' | 'look',
): Promise<R> {
  const query = recordsInScope(manager, ctx, type).andWhere('record.id = :id', { id });
  // Whoever only refers to the record, such as a search that found it, waits for no change of it.
  const held = query.clone().setLock('for_no_key_update', undefined, ['record']);
  // The database lets nobody hold what is not theirs; what it is, tells how it is refused.
  const record = (lock === 'lock' ? await held.getOne() : null) ?? (await query.getOne());
  if (!record) throw await missingRecord(manager, ctx, type.kind, id);
  return ownActive(ctx, record);
}

/** Refuses changes of what is not the caller's, or is no longer in use. */
function ownActive<R extends GalleryRecord>(ctx: RequestContext, record: R): R {
  const { number, prefecture, status } = record;
  if (!isHolder(ctx, record)) {
    const params = { number, prefecture: prefecture.code };
    throw recordProblems['record-of-other-prefecture']({ params });
  }
  if (status === 'withdrawn') throw recordProblems['record-withdrawn']();
  return record;
}
