import type { EntityManager } from 'typeorm';
import { BY_CALLER_ROW, inPrefecture } from '../access/index.js';
import type { RequestContext } from '../common/index.js';

/** Somebody, or a program, by whom there are entries. */
export interface PersonOfLog {
  readonly actor: string;
  readonly name: string;
  readonly role: string;
  readonly prefecture: string;
  readonly lastAt: Date;
}

/**
 * Each pair of prefecture and actor once, one step along the index for each, however long the log is; then
 * how their newest entry names them.
 */
const PEOPLE = `WITH RECURSIVE caller AS (SELECT $1::boolean AS national, $2::uuid AS prefecture_id),
  pairs AS (
    (SELECT e.prefecture_id, e.actor FROM audit_entries e, caller
      WHERE ${inPrefecture('e.prefecture_id', BY_CALLER_ROW)}
      ORDER BY e.prefecture_id, e.actor LIMIT 1)
    UNION ALL
    SELECT next.prefecture_id, next.actor FROM pairs, caller, LATERAL (
      SELECT e.prefecture_id, e.actor FROM audit_entries e
      WHERE (e.prefecture_id, e.actor) > (pairs.prefecture_id, pairs.actor)
        AND ${inPrefecture('e.prefecture_id', BY_CALLER_ROW)}
      ORDER BY e.prefecture_id, e.actor LIMIT 1) next)
  SELECT pairs.actor, newest.actor_name AS name, newest.role, prefectures.code AS prefecture,
    newest.at AS "lastAt"
  FROM pairs JOIN prefectures ON prefectures.id = pairs.prefecture_id
  CROSS JOIN LATERAL (SELECT e.actor_name, e.role, e.at FROM audit_entries e
    WHERE e.actor = pairs.actor AND e.prefecture_id = pairs.prefecture_id
    ORDER BY e.at DESC, e.id DESC LIMIT 1) newest
  WHERE strpos(lower(newest.actor_name), lower($3)) > 0
  ORDER BY lower(newest.actor_name), pairs.actor`;

/**
 * Whom the log of the caller's prefecture knows, or of all at national level, by name.
 *
 * @param named a part of the name; of all where it is empty
 */
export function peopleOfLog(
  manager: EntityManager,
  { actor }: RequestContext,
  named = '',
): Promise<PersonOfLog[]> {
  const { national, id } = actor.prefecture;
  return manager.query<PersonOfLog[]>(PEOPLE, [national, id, named]);
}
