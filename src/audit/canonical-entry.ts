import { canonicalJson } from './canonical-json.js';
import { leafHash } from './merkle.js';

/**
 * An entry of the log as it is hashed: every column, each as the text that the database gives. So
 * microseconds and numbers of any size count to the last digit, in any language that verifies.
 */
export interface CanonicalEntry {
  readonly id: string;
  /** UTC, with microseconds. */
  readonly at: string;
  readonly requestId: string;
  readonly actor: string;
  readonly actorName: string;
  readonly role: string;
  readonly prefectureId: string;
  readonly action: string;
  readonly target: string;
  /** JSON, as PostgreSQL writes a `jsonb`. */
  readonly details: string;
}

export const utcText = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Selects a `CanonicalEntry` from a row `e` of `audit_entries`. */
export const ENTRY_COLUMNS = `e.id::text AS id, ${utcText('e.at')} AS at,
  e.request_id AS "requestId", e.actor AS actor, e.actor_name AS "actorName", e.role AS role,
  e.prefecture_id::text AS "prefectureId", e.action AS action, e.target AS target,
  e.details::text AS details`;

export function entryLeafHash(entry: CanonicalEntry): Buffer {
  const { id, at, requestId, actor, actorName, role, prefectureId, action, target } = entry;
  // Named one by one: what else a row or a file carries is no part of an entry.
  return leafHash(
    canonicalJson({
      id,
      at,
      requestId,
      actor,
      actorName,
      role,
      prefectureId,
      action,
      target,
      details: entry.details,
    }),
  );
}
