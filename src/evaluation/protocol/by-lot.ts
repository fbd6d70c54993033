import { Random } from '../../common/index.js';
import type { Similarities } from '../matchers/matcher.js';

/**
 * What a search would have found among few: the person's own entries, and so many of others by lot, the same
 * each time.
 *
 * @param lot names the draw, such as the probe
 */
export function amongByLot(
  similarities: Similarities,
  isMate: (entry: number) => boolean,
  others: number,
  lot: string,
): Similarities {
  const random = new Random(lot);
  const strangers = [...similarities.keys()].filter((entry) => !isMate(entry));
  const drawn = new Set(
    strangers
      .sort((a, b) => a - b)
      .map((entry) => ({ entry, lot: random.next() }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, others)
      .map(({ entry }) => entry),
  );
  return new Map([...similarities].filter(([entry]) => isMate(entry) || drawn.has(entry)));
}
