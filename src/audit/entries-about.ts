import type { EntityManager } from 'typeorm';
import type { Action } from './actions.js';

/** An entry as somebody is shown who answers for what it is about. */
export interface EntryAbout {
  readonly target: string;
  readonly action: Action;
  readonly actor: string;
  readonly actorName: string;
  readonly at: Date;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The entries of some actions on these things, oldest first; asked by the service itself. */
export async function entriesAbout(
  manager: EntityManager,
  actions: readonly Action[],
  targets: readonly string[],
): Promise<readonly EntryAbout[]> {
  return manager.query<EntryAbout[]>(
    `SELECT target, action, actor, actor_name AS "actorName", at, details FROM audit_entries
     WHERE target = ANY ($1) AND action = ANY ($2) ORDER BY id`,
    [targets, actions],
  );
}
