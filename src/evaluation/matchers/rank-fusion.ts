import type { Similarities } from './matcher.js';

/**
 * What is added to each rank (k of the paper). The larger, the less a first place counts; of 0, 10
 * and 60, 0 did best on two witnesses.
 */
const OFFSET = 0;

/**
 * Reciprocal rank fusion (Cormack, Clarke, Büttcher 2009): the rival of one template for several
 * probes. Each entry's mean of 1 / rank in the lists; what is fused is no similarity any more.
 */
export function rankFusion(lists: readonly Similarities[]): Similarities {
  const scores = new Map<number, number>();
  for (const list of lists) {
    [...list.keys()].forEach((entry, index) => {
      const share = 1 / (OFFSET + index + 1) / lists.length;
      scores.set(entry, (scores.get(entry) ?? 0) + share);
    });
  }
  return new Map([...scores].sort(([, a], [, b]) => b - a));
}
