import fc from 'fast-check';
import {
  entering,
  leftOut,
  recordsFilterRemoves,
  relaxations,
  removedAlone,
  removedBy,
} from './filter-explanation.js';
import { bestFirst, type FilterTally, type Scored } from '../../matching/index.js';

const NAMES = ['datedFrom', 'offences', 'prefectures', 'traits.sex'];

/** One record of scope and target: which filters it fails, and whether it may be found. */
interface Member {
  readonly failed: readonly string[];
  readonly findable: boolean;
}

const members: fc.Arbitrary<Member[]> = fc.array(
  fc.record({ failed: fc.subarray(NAMES), findable: fc.boolean() }),
  { maxLength: 30 },
);

function talliesOf(all: readonly Member[]): FilterTally[] {
  const groups = new Map<string, Member[]>();
  for (const one of all) {
    const key = one.failed.join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    failed: group[0]?.failed ?? [],
    records: group.length,
    withFace: 0,
    findable: group.filter(({ findable }) => findable).length,
  }));
}

/** The gallery when these filters are dropped. */
const without = (all: readonly Member[], drop: readonly string[]) =>
  all.filter(({ failed }) => failed.every((name) => drop.includes(name)));

describe('the explanation of filters', () => {
  it('counts what the gallery grows by when filters are dropped', () => {
    fc.assert(
      fc.property(members, fc.subarray(NAMES), (all, drop) => {
        const size = without(all, []).length;
        const tallies = talliesOf(all);
        expect(recordsFilterRemoves(tallies, drop)).toBe(without(all, drop).length - size);
        for (const name of NAMES) {
          const grown = without(all, [name]).length - size;
          expect(removedAlone(tallies, name).records).toBe(grown);
        }
      }),
    );
  });

  it('counts what each filter leaves out in all, and none twice that several leave out', () => {
    fc.assert(
      fc.property(members, (all) => {
        const tallies = talliesOf(all);
        const out = new Set(all.filter(({ failed }) => failed.length > 0));
        expect(leftOut(tallies)).toBe(out.size);
        for (const name of NAMES) {
          const removed = all.filter(({ failed }) => failed.includes(name)).length;
          expect(removedBy(tallies, name)).toBe(removed);
        }
      }),
    );
  });

  it('tries the smallest relaxation first: no fewer filters, nor fewer records, would do', () => {
    fc.assert(
      fc.property(members, (all) => {
        // What is asked only of an empty result.
        const hidden = all.filter(({ failed, findable }) => failed.length > 0 || !findable);
        const finds = (drop: readonly string[]) =>
          without(hidden, drop).some(({ findable }) => findable);
        const cost = (drop: readonly string[]) => 1000 * drop.length + without(hidden, drop).length;
        const costs = subsets(NAMES).filter(finds).map(cost);
        const [first] = relaxations(talliesOf(hidden));
        expect(first && finds(first)).toBe(costs.length > 0 ? true : undefined);
        if (first) expect(cost(first)).toBe(Math.min(...costs));
      }),
    );
  });

  it('gives the ranks of one list of both', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 25 });
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.boolean()), (all, stream) => {
        const scored = all.map((score, seq) => ({ score, row: { seq: `${seq}` } }) as Scored);
        const removed = new Set(scored.filter(() => stream.next().value));
        const both = [...scored].sort(bestFirst);
        const expected = both
          .map((one, index) => ({ scored: one, rank: index + 1 }))
          .filter(({ scored: one, rank }) => rank <= 10 && removed.has(one));
        const firstTen = (isRemoved: boolean) =>
          both.filter((one) => removed.has(one) === isRemoved).slice(0, 10);
        expect(entering(firstTen(false), firstTen(true))).toEqual(expected);
      }),
    );
  });
});

function subsets(names: readonly string[]): string[][] {
  const [first, ...rest] = names;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((each) => [each, [first, ...each]]);
}
