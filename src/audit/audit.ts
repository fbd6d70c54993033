import type { EntityManager } from 'typeorm';
import { type Actor, actorRef, type RequestContext, type Role } from '../common/index.js';
import type { Action } from './actions.js';

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
  action: Action,
  target: string,
  details: object = {},
): Promise<void> {
  const { name, role, prefecture } = ctx.actor;
  const who = [actorRef(ctx.actor), name, role, prefecture.id];
  // Nothing comes back: who writes the log may not read it.
  await manager.query(
    `INSERT INTO audit_entries
        (request_id, actor, actor_name, role, prefecture_id, action, target, details)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [ctx.requestId, ...who, action, target, details],
  );
}
