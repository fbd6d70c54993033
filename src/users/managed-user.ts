import { whereReached } from '../access/index.js';
import type { RequestContext } from '../common/index.js';

/** An account that the caller manages, or their own, as a condition for TypeORM's `find`. */
export function managed(ctx: RequestContext, id: string) {
  return ctx.actor.id === id ? { id } : { id, ...managedPlace(ctx) };
}

/** Of which prefecture accounts have to be for the caller to manage them. */
export function managedPlace(ctx: RequestContext): { readonly prefectureId?: string } {
  const { prefectureId } = whereReached(ctx, 'users.manage');
  return prefectureId === undefined ? {} : { prefectureId };
}
