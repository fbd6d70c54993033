import type { EntityManager } from 'typeorm';
import type { RankedCandidate } from './candidate-view.js';

/** Stores a list as it was shown: one parameter, whose parts PostgreSQL makes the rows of. */
export async function keepCandidates(
  manager: EntityManager,
  searchId: string,
  candidates: readonly RankedCandidate[],
): Promise<void> {
  await manager.query(
    `INSERT INTO search_candidates (search_id, rank, record_id, candidate)
      SELECT $1, (c ->> 'rank')::integer, (c ->> 'id')::uuid, c
      FROM jsonb_array_elements($2::jsonb) AS c`,
    [searchId, JSON.stringify(candidates)],
  );
}
