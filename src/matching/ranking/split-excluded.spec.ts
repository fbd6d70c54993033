import fc from 'fast-check';
import type { Scored } from './ranking.js';
import { type RankedRecord, splitExcluded } from './split-excluded.js';

const rankingOf = (ids: readonly string[]) => ids.map((id) => ({ row: { id } }) as Scored);
const told = (placed: readonly RankedRecord[]) =>
  placed.map(({ scored, rank }) => [scored.row.id, rank]);

const cases = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...'abcdefghij')),
    excluded: fc.uniqueArray(fc.constantFrom(...'abcdefghij')),
    limit: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ ids, excluded, limit }) => ({ ids, excluded: new Set(excluded), limit }));

describe('splitExcluded', () => {
  it('keeps the list that there is without the excluded, full as long as anybody is left', () => {
    fc.assert(
      fc.property(cases, ({ ids, excluded, limit }) => {
        const { kept } = splitExcluded(rankingOf(ids), excluded, limit);
        const others = ids.filter((id) => !excluded.has(id)).slice(0, limit);
        expect(told(kept)).toEqual(others.map((id, index) => [id, index + 1]));
      }),
    );
  });

  it('passes over nobody before the end of the list, and tells the ranks of the ranking', () => {
    fc.assert(
      fc.property(cases, ({ ids, excluded, limit }) => {
        const { kept, apart } = splitExcluded(rankingOf(ids), excluded, limit);
        const all = [...told(kept), ...told(apart)].map(([id]) => id);
        expect(new Set(all)).toEqual(new Set(ids.slice(0, all.length)));
        if (kept.length < limit) expect(all).toHaveLength(ids.length);
        expect(told(apart)).toEqual(
          apart.map(({ scored: { row } }) => [row.id, ids.indexOf(row.id) + 1]),
        );
      }),
    );
  });

  it('needs no more of the ranking than the limit and the number of the excluded', () => {
    fc.assert(
      fc.property(cases, ({ ids, excluded, limit }) => {
        const part = rankingOf(ids).slice(0, limit + excluded.size);
        expect(splitExcluded(part, excluded, limit)).toEqual(
          splitExcluded(rankingOf(ids), excluded, limit),
        );
      }),
    );
  });
});
