import type { EntityManager } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import type { Action } from './actions.js';
import { type CanonicalEntry, ENTRY_COLUMNS } from './canonical-entry.js';

/** Long enough to fetch what was asked for, too short to forget whom it was for. */
export const DECLARATION_MINUTES = 10;

/** To whom something is given away, as the log has it. */
export interface Declaration<Said> {
  /** Id of its log entry. */
  readonly entry: string;
  /** UTC, with microseconds. */
  readonly at: string;
  /** From then on it has to be said anew. */
  readonly until: Date;
  readonly said: Said;
}

/**
 * What the caller has last declared of a target, while it holds; or undefined.
 *
 * @param action as which it was logged, with what was `Said` as its details
 */
export async function newestDeclaration<Said>(
  manager: EntityManager,
  { actor }: RequestContext,
  action: Action,
  target: string,
): Promise<Declaration<Said> | undefined> {
  const [found] = await manager.query<CanonicalEntry[]>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entries e
     WHERE e.target = $1 AND e.action = $2 AND e.actor = $3
       AND e.at > now() - make_interval(mins => $4)
     ORDER BY e.id DESC LIMIT 1`,
    [target, action, actorRef(actor), DECLARATION_MINUTES],
  );
  if (!found) return undefined;
  const { id: entry, at, details } = found;
  const until = new Date(new Date(at).getTime() + DECLARATION_MINUTES * 60_000);
  return { entry, at, until, said: JSON.parse(details) as Said };
}
