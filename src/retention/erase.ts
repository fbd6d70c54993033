import { type EntityManager, In } from 'typeorm';
import { mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import { Case, caseProblems } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { holdLock } from '../database/index.js';
import {
  missingRecord,
  type RecordKindOf,
  recordProblems,
  recordsInScope,
} from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { SUBJECT } from '../subjects/index.js';
import { personBy } from '../users/index.js';
import type { ExpungementOrder, ExpungementView } from './expungement.dto.js';
import { Notice } from './notice.entity.js';
import { TakenBack } from './taken-back.js';
import { erasedOf, tombstoneView } from './tombstone-view.js';
import { type Expungeable, Tombstone } from './tombstone.entity.js';
import { tombstonesBy } from './tombstones.service.js';

/** Erases in the caller's transaction; of a dry run, ends it with what was done. */
export async function erase(
  manager: EntityManager,
  ctx: RequestContext,
  kind: Expungeable,
  id: string,
  { ground, reference, dryRun = false }: ExpungementOrder,
): Promise<ExpungementView> {
  await onlyOne(manager, id);
  await (kind === 'case'
    ? lockErasableCase(manager, ctx, id)
    : lockErasableRecord(manager, ctx, kind, id));
  await manager.insert(Tombstone, { id, ground, reference, orderedBy: actorRef(ctx.actor) });
  const laid = await tombstonesBy(manager, [{ id }, { caseId: id }]);
  const notices = await manager.find(Notice, {
    select: { recipient: true, searchId: true, tombstoneId: true },
    where: { tombstoneId: In(laid.map((one) => one.id)) },
    order: { seq: 'ASC' },
  });
  const told = notices.map(({ recipient, searchId, tombstoneId }) => {
    return { recipient: personBy(recipient), searchId, tombstoneId };
  });
  const tombstones = laid.map((one) => tombstoneView(ctx, one));
  if (dryRun) throw new TakenBack<ExpungementView>({ id, dryRun, tombstones, told });
  for (const one of laid) {
    const erased = erasedOf(ctx, one);
    await audit(manager, ctx, `${one.kind}.expunge`, one.id, { ground, reference, erased });
  }
  return { id, dryRun, tombstones, told };
}

async function lockErasableRecord(
  manager: EntityManager,
  ctx: RequestContext,
  kind: 'sketch' | 'subject',
  id: string,
): Promise<void> {
  const type: RecordKindOf = kind === 'sketch' ? SKETCH : SUBJECT;
  const records = recordsInScope(manager, ctx, type).andWhere('record.id = :id', { id });
  const found = await records.getOne();
  if (!found) throw await missingRecord(manager, ctx, kind, id);
  if (mayReach(ctx, 'records.expunge', found)) return;
  const params = { number: found.number, prefecture: found.prefecture.code };
  throw recordProblems['record-of-other-prefecture']({ params });
}

/** Who orders the same at the same time waits, and then finds it done. */
async function onlyOne(manager: EntityManager, id: string): Promise<void> {
  await holdLock(manager, `expunge ${id}`);
}

async function lockErasableCase(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
): Promise<void> {
  const found = await manager.findOne(Case, {
    where: { id },
    lock: { mode: 'pessimistic_write', tables: ['cases'] },
  });
  if (!found || !mayReach(ctx, 'records.expunge', found)) throw caseProblems['case-not-found']();
  if (found.expungedAt) throw caseProblems['case-expunged']();
}
