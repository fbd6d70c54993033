import type { EntityManager } from 'typeorm';
import { type Actor, actorRef, type RequestContext, type Role } from '../common/index.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Who is written down; where nobody was let in, without a role. */
export interface AuditContext extends Pick<RequestContext, 'requestId'> {
  readonly actor: Omit<Actor, 'role'> & { readonly role: Role | 'none' };
}

/**
 * Appends to the log inside the caller's transaction, so that what was done and the trace of it
 * are kept or lost together.
 */
export async function audit(
  manager: EntityManager,
  ctx: AuditContext,
  action: string,
  target: string,
  details: object = {},
): Promise<void> {
  const entry = {
    requestId: ctx.requestId,
    actor: actorRef(ctx.actor),
    actorName: ctx.actor.name,
    role: ctx.actor.role,
    prefectureId: ctx.actor.prefecture.id,
    action,
    target,
    details,
  };
  // Nothing comes back: who writes the log may not read it.
  const insert = manager.createQueryBuilder().insert().into(AuditEntry).values(entry);
  await insert.updateEntity(false).execute();
}
