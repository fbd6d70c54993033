import type { EntityManager } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import type { MadeKind } from './idempotency-key.entity.js';

/** Another request with the same key was quicker: what this one has done so far is to be undone. */
export class TwinRequest extends Error {}

/**
 * Notes, in the transaction that makes it, what a request with a key makes; nothing for one without.
 * @throws TwinRequest where another with that key was first
 */
export async function keepMade(
  manager: EntityManager,
  ctx: RequestContext,
  kind: MadeKind,
  id: string,
): Promise<void> {
  if (!ctx.idempotency) return;
  const { key, fingerprint } = ctx.idempotency;
  const kept = await manager.query<unknown[]>(
    `INSERT INTO idempotency_keys (actor, key, fingerprint, kind, made_id)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [actorRef(ctx.actor), key, fingerprint, kind, id],
  );
  if (kept.length === 0) throw new TwinRequest();
}
