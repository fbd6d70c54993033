import type { EntityManager } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import type { Action } from './actions.js';
import { type CanonicalEntry, ENTRY_COLUMNS } from './canonical-entry.js';

/** The caller's own newest entry of an action on a target within the last minutes; or undefined. */
export async function newestEntry(
  manager: EntityManager,
  { actor }: RequestContext,
  action: Action,
  target: string,
  minutes: number,
): Promise<CanonicalEntry | undefined> {
  const [found] = await manager.query<CanonicalEntry[]>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entries e
     WHERE e.target = $1 AND e.action = $2 AND e.actor = $3
       AND e.at > now() - make_interval(mins => $4)
     ORDER BY e.id DESC LIMIT 1`,
    [target, action, actorRef(actor), minutes],
  );
  return found;
}
