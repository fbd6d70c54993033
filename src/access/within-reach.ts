import { type Actor, actorRef, type RequestContext } from '../common/index.js';
import { type Permission, reaches, reachOf, type Standing } from './permissions.js';

/** Something that a prefecture holds; `actor` made it, where that counts. */
interface Held {
  readonly prefectureId: string;
  readonly actor?: string;
}

/** Whether the matrix lets the caller take the action on a thing in hand. */
export function mayReach(
  { actor }: RequestContext,
  permission: Permission,
  { prefectureId, actor: maker }: Held,
): boolean {
  const isMaker = maker === actorRef(actor);
  return actorReaches(actor, permission, standingTo(actor, prefectureId), isMaker);
}

/** Whether the caller's prefecture holds it, which the matrix calls `holder`, whatever the role. */
export function isHolder({ actor }: RequestContext, { prefectureId }: Held): boolean {
  return standingTo(actor, prefectureId) === 'own';
}

/**
 * The same as a condition for TypeORM's `find`, on rows that have a prefecture and, where somebody
 * acts on their own rows alone, an actor.
 *
 * @throws Error where the role may not take the action at all: the guard has refused it before
 */
export function whereReached(
  { actor }: RequestContext,
  permission: Permission,
): { readonly prefectureId?: string; readonly actor?: string } {
  const { role, prefecture } = actor;
  const made = reachOf(role, permission) === 'self' ? { actor: actorRef(actor) } : {};
  if (actorReaches(actor, permission, toOthers(actor), true)) return made;
  if (actorReaches(actor, permission, 'own', true)) return { ...made, prefectureId: prefecture.id };
  throw new Error(`${role} reaches nothing with ${permission}`);
}

/** The operator's commands and the service's own work have no role in the matrix, but a prefecture. */
function actorReaches(
  actor: Actor,
  permission: Permission,
  standing: Standing,
  isMaker: boolean,
): boolean {
  if (actor.kind === 'system') return standing !== 'foreign';
  return reaches(actor.role, permission, standing, isMaker);
}

function standingTo(actor: Actor, prefectureId: string): Standing {
  return actor.prefecture.id === prefectureId ? 'own' : toOthers(actor);
}

/** What is shared with them, or opened, a prefecture alone does not tell. */
const toOthers = ({ prefecture }: Actor): Standing =>
  prefecture.national ? 'national' : 'foreign';
