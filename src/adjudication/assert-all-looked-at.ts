import type { EntityManager } from 'typeorm';
import type { Search } from '../search/index.js';
import { adjudicationProblems } from './adjudication.problems.js';

/**
 * Whoever takes one candidate for the person has had all of them compared: somebody has opened each one's image
 * for the case. The trigger `identification_founded` asks the same.
 *
 * @throws Problem `candidates-not-looked-at`, which names their ranks to whoever has read the list
 */
export async function assertAllLookedAt(
  manager: EntityManager,
  { id }: Pick<Search, 'id'>,
): Promise<void> {
  const ranks = await notLookedAtRanks(manager, id);
  if (ranks.length === 0) return;
  const params = { count: ranks.length, ranks: ranks.join(', ') };
  throw adjudicationProblems['candidates-not-looked-at']({ params, extensions: { ranks } });
}

/** Ranks of the candidates of a search whom nobody has looked at for its case. */
export async function notLookedAtRanks(
  manager: EntityManager,
  searchId: string,
): Promise<number[]> {
  const rows = await manager.query<{ rank: number }[]>(
    'SELECT rank FROM candidates_not_looked_at($1) AS rank',
    [searchId],
  );
  return rows.map(({ rank }) => rank);
}
