import { bestFirst, type FilterName, type FilterTally, type Scored } from '../../matching/index.js';

/** What "the first" means where a filter is asked whom it keeps from them. */
export const FIRST = 10;

/** The records that no filter but this one leaves out. */
export function removedAlone(tallies: readonly FilterTally[], filter: FilterName): FilterTally {
  const alone = tallies.find(({ failed }) => failed.length === 1 && failed[0] === filter);
  return alone ?? { failed: [filter], records: 0, withFace: 0, findable: 0 };
}

/** How many records a filter leaves out in all, by itself or together with others. */
export function removedBy(tallies: readonly FilterTally[], filter: FilterName): number {
  return recordsOf(tallies.filter(({ failed }) => failed.includes(filter)));
}

/** What passes every filter: the gallery. */
export function passing(tallies: readonly FilterTally[]): { records: number; withFace: number } {
  const { records = 0, withFace = 0 } = tallies.find(({ failed }) => failed.length === 0) ?? {};
  return { records, withFace };
}

/** The records that filters leave out of the gallery, all of them together. */
export function leftOut(tallies: readonly FilterTally[]): number {
  return recordsOf(tallies.filter(({ failed }) => failed.length > 0));
}

/** How many more records the gallery has without these filters. */
export function recordsFilterRemoves(
  tallies: readonly FilterTally[],
  drop: readonly FilterName[],
): number {
  return recordsOf(
    tallies.filter(
      ({ failed }) => failed.length > 0 && failed.every((name) => drop.includes(name)),
    ),
  );
}

const recordsOf = (tallies: readonly FilterTally[]) =>
  tallies.reduce((sum, { records }) => sum + records, 0);

/**
 * What may be dropped so that a candidate appears, the smallest change first: fewest filters, then
 * fewest records let in. No set needs to be tried that no record fails exactly.
 */
export function relaxations(tallies: readonly FilterTally[]): (readonly FilterName[])[] {
  return tallies
    .filter(({ failed, findable }) => failed.length > 0 && findable > 0)
    .map(({ failed }) => ({ failed, records: recordsFilterRemoves(tallies, failed) }))
    .sort(
      (a, b) =>
        a.failed.length - b.failed.length ||
        a.records - b.records ||
        a.failed.join().localeCompare(b.failed.join(), 'en'),
    )
    .map(({ failed }) => failed);
}

/**
 * Who of the removed would be among the first were they let in, with the ranks they would have. A
 * score does not depend on the gallery, so two lists of the first hold the first of both together.
 *
 * @param best at least the first of the gallery, best first
 * @param removed at least the first of those a filter alone removed, best first
 */
export function entering(
  best: readonly Scored[],
  removed: readonly Scored[],
): { readonly scored: Scored; readonly rank: number }[] {
  const isRemoved = new Set(removed);
  return [...best, ...removed]
    .sort(bestFirst)
    .slice(0, FIRST)
    .map((scored, index) => ({ scored, rank: index + 1 }))
    .filter(({ scored }) => isRemoved.has(scored));
}
