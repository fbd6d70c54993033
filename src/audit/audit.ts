import type { EntityManager } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import { AuditEntry } from './audit-entry.entity.js';

/**
 * Appends to the log inside the caller's transaction, so that what was done and the trace of it
 * are kept or lost together.
 */
export async function audit(
  manager: EntityManager,
  ctx: RequestContext,
  action: string,
  target: string,
  details: object = {},
): Promise<void> {
  await manager.insert(AuditEntry, {
    requestId: ctx.requestId,
    actor: actorRef(ctx.actor),
    actorName: ctx.actor.name,
    role: ctx.actor.role,
    prefectureId: ctx.actor.prefecture.id,
    action,
    target,
    details,
  });
}
