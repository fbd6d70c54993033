import type { EntityManager } from 'typeorm';
import { isHolder } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { missingRecord } from './expunged-record.js';
import { recordsInScope } from './record-scope.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/**
 * A record that the caller may change, in use.
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
  const record = await loadHeldRecord(manager, ctx, type, id, lock);
  if (record.status === 'withdrawn') throw recordProblems['record-withdrawn']();
  return record;
}

/** The same, in use or withdrawn. */
export async function loadHeldRecord<R extends GalleryRecord>(
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
  if (isHolder(ctx, record)) return record;
  const params = { number: record.number, prefecture: record.prefecture.code };
  throw recordProblems['record-of-other-prefecture']({ params });
}
