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

/** Absent where nobody said so: then the database gives nothing. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}

/** Does something as this caller, with everything that follows from it. */
export function withinScope<T>(scope: CallerScope, act: () => T): T {
  return scopes.run(scope, act);
}

export function callerScope(actor: Actor): CallerScope {
  const { role, prefecture } = actor;
  const { id: prefectureId, national } = prefecture;
  return { as: 'caller', prefectureId, national, role, actor: actorRef(actor) };
}

/** What the service does for nobody in particular: whom a token stands for, linkage. */
export function asSystem<T>(reason: string, act: () => T): T {
  return scopes.run({ as: 'system', reason }, act);
}

/** What the operator does on the machine: past every policy, as who owns the tables. */
export function asOwner<T>(reason: string, act: () => T): T {
  return scopes.run({ as: 'owner', reason }, act);
}

/** Forgets the scope that a server was started in: each request begins with none. */
export function withoutScope<T>(act: () => T): T {
  return scopes.run(undefined, act);
}
