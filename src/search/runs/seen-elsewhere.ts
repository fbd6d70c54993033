import type { EntityManager } from 'typeorm';
import type { Search } from './search.entity.js';

/**
 * Ids of the candidates of a search whom the caller has seen compared elsewhere, by the log, wherever they served then:
 * `sql/search/functions/seen_elsewhere.sql`. Both are SQL: an id, and an array of ids.
 */
export const seenElsewhereBy = (search: string, candidates: string) =>
  `SELECT seen_elsewhere(${search}, ${candidates}) AS id`;

const SEEN = seenElsewhereBy(
  '$1',
  'ARRAY(SELECT record_id FROM search_candidates WHERE search_id = $1)',
);

/** Records that the caller can be no blind examiner of in a search. */
export async function seenElsewhere(
  manager: EntityManager,
  { id }: Pick<Search, 'id'>,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(SEEN, [id]);
  return new Set(rows.map((row) => row.id));
}
