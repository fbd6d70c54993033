import type { Scored } from './ranking.js';

/** Records by id, that take no place in a list. */
export interface ExcludedIds {
  readonly size: number;
  has(recordId: string): boolean;
}

export interface RankedRecord {
  readonly scored: Scored;
  /** In the list; of one set apart, the one it would have if nobody were excluded. */
  readonly rank: number;
}

/**
 * Takes the excluded out of a ranking, so that they take no place in its list. Those who stood
 * before its end are told apart; nobody is passed over in silence.
 *
 * @param ranking best first: `limit` and as many more as there are excluded, or all there are
 */
export function splitExcluded(
  ranking: readonly Scored[],
  exclusions: ExcludedIds,
  limit: number,
): { readonly kept: readonly RankedRecord[]; readonly apart: readonly RankedRecord[] } {
  const kept: RankedRecord[] = [];
  const apart: RankedRecord[] = [];
  for (const [index, scored] of ranking.entries()) {
    if (kept.length === limit) break;
    if (exclusions.has(scored.row.id)) apart.push({ scored, rank: index + 1 });
    else kept.push({ scored, rank: kept.length + 1 });
  }
  return { kept, apart };
}
