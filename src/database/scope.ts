import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, actorRef, type Role } from '../common/index.js';

/** As whom the database is asked: what its row-level security judges by. */
export type Scope = CallerScope | Work<'system'> | Work<'owner'>;

/** Somebody who was identified; PostgreSQL gives what the policies give them. */
export interface CallerScope {
  readonly as: 'caller';
  readonly prefectureId: string;
  readonly national: boolean;
  readonly role: Role;
  /** `user:<id>` or `api_key:<id>`. */
  readonly actor: string;
}

/** The service's own work, or the operator's; `reason` is for whoever reads the code. */
interface Work<As> {
  readonly as: As;
  readonly reason: string;
}

const scopes = new AsyncLocalStorage<Scope | undefined>();

/** As whom the database is asked here; undefined where nobody said so: then it gives nothing. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}

/** Runs `act`, and whatever it calls or starts, as this caller; answers what `act` returns. */
export function withinScope<T>(scope: CallerScope, act: () => T): T {
  return scopes.run(scope, act);
}

/** The scope of a person or an API key, from who was identified alone. */
export function callerScope(actor: Actor): CallerScope {
  const { role, prefecture } = actor;
  const { id: prefectureId, national } = prefecture;
  return { as: 'caller', prefectureId, national, role, actor: actorRef(actor) };
}

/**
 * Runs `act` as the service itself: what it does for nobody in particular, such as linkage.
 *
 * @param reason for whoever reads the code
 */
export function asSystem<T>(reason: string, act: () => T): T {
  return scopes.run({ as: 'system', reason }, act);
}

/**
 * Runs `act` as the owner of the tables, past every policy: what the operator does on the machine.
 *
 * @param reason for whoever reads the code
 */
export function asOwner<T>(reason: string, act: () => T): T {
  return scopes.run({ as: 'owner', reason }, act);
}

/** Runs `act` without the scope that a server was started in: each request begins with none. */
export function withoutScope<T>(act: () => T): T {
  return scopes.run(undefined, act);
}
