import fc from 'fast-check';
import { traitSets } from '../../test/support/trait-arbitraries.js';
import { compareTraits, maxEvidence } from './evidence.js';
import { EXPERT_WEIGHT, withLearnedFrequencies, learnedMarks } from './learned-frequencies.js';
import { EXACT_MARKS } from './statement-measures.js';
import { rarityOf, type TraitCounts } from './rarity.js';
import type { TraitSet } from './trait-set.js';
import { CODED_TRAITS, MARKS } from './vocabulary.lookup.js';

const statements = new Map<string, readonly string[]>([
  ...CODED_TRAITS.map(({ code, codes }) => [code, codes.map((each) => each.code)] as const),
  ['marks', MARKS.kinds.flatMap((kind) => MARKS.places.map(({ code }) => `${kind.code} ${code}`))],
]);

/** Counts of some codes of some traits, from none to a large collection's. */
const collections: fc.Arbitrary<TraitCounts> = fc.record(
  Object.fromEntries(
    [...statements].map(([trait, codes]) => [
      trait,
      fc.dictionary(fc.constantFrom(...codes), fc.nat(100_000), { maxKeys: 5 }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<TraitCounts>;

const eyes = CODED_TRAITS.find(({ code }) => code === 'eye_color');
if (!eyes) throw new Error('eye_color');
const share = (code: string, counts: Record<string, number>) =>
  withLearnedFrequencies(eyes, counts).codes.find((each) => each.code === code)?.frequency ?? NaN;
const sum = (values: readonly { frequency: number }[]) =>
  values.reduce((total, { frequency }) => total + frequency, 0);
const scar: TraitSet = { marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }] };

describe('rarity in a collection', () => {
  it('is that of the vocabulary while there is nothing to count', () => {
    fc.assert(
      fc.property(traitSets, traitSets, (probe, candidate) => {
        const nothing = rarityOf(Object.fromEntries([...statements.keys()].map((t) => [t, {}])));
        const rows = compareTraits(probe, candidate).comparisons;
        compareTraits(probe, candidate, nothing).comparisons.forEach((row, i) => {
          expect(row.logLikelihoodRatio).toBeCloseTo(rows[i]?.logLikelihoodRatio ?? NaN, 9);
        });
      }),
    );
  });

  it('is shared out whole, and leaves nothing impossible', () => {
    const marks = sum(EXACT_MARKS);
    fc.assert(
      fc.property(collections, (counts) => {
        for (const trait of CODED_TRAITS) {
          const { codes } = withLearnedFrequencies(trait, counts[trait.code] ?? {});
          expect(sum(codes)).toBeCloseTo(1, 9);
          expect(Math.min(...codes.map(({ frequency }) => frequency))).toBeGreaterThan(0);
        }
        expect(sum(learnedMarks(counts.marks ?? {}))).toBeCloseTo(marks, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('goes half way from the estimate to the counts at as many records as it is worth', () => {
    const estimate = share('green', {});
    expect(share('green', { green: EXPERT_WEIGHT })).toBeCloseTo((estimate + 1) / 2, 12);
    expect(share('green', { brown: EXPERT_WEIGHT })).toBeCloseTo(estimate / 2, 12);
    expect(share('green', { green: 400_000, brown: 600_000 })).toBeCloseTo(0.4, 3);
  });

  it('makes an agreement on what few records say worth more, whatever was estimated', () => {
    const llr = (value: string, counts: Record<string, number>) => {
      const said: TraitSet = { eye_color: { values: [value], certainty: 'certain' } };
      return compareTraits(said, said, rarityOf({ eye_color: counts })).sum;
    };
    expect(llr('green', {})).toBeGreaterThan(llr('brown', {}));
    const inverse = { green: 9000, brown: 100 };
    expect(llr('green', inverse)).toBeLessThan(llr('brown', inverse));
  });

  it('counts marks by kind and place, one of unknown side half for each', () => {
    const llr = (marks: Record<string, number>) =>
      compareTraits(scar, scar, rarityOf({ marks })).sum;
    const rare = llr({ 'mole chin': 5000 });
    expect(rare).toBeGreaterThan(llr({}));
    const [left, right, either] = [
      llr({ 'scar cheek_left': 5000 }),
      llr({ 'scar cheek_right': 5000 }),
      llr({ 'scar cheek': 5000 }),
    ];
    expect(left).toBeLessThan(either);
    expect(either).toBeLessThan(right);
    expect(right).toBeLessThan(rare);
  });

  it('never lets a candidate exceed what maxEvidence promises', () => {
    fc.assert(
      fc.property(traitSets, traitSets, collections, (probe, candidate, counts) => {
        const rarity = rarityOf(counts);
        const most = maxEvidence(probe, rarity);
        for (const other of [candidate, probe]) {
          expect(compareTraits(probe, other, rarity).sum).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('stays the same whichever side is the probe', () => {
    fc.assert(
      fc.property(traitSets, traitSets, collections, (a, b, counts) => {
        const rarity = rarityOf(counts);
        const [left, right] = [
          { ...a, marks: [] },
          { ...b, marks: [] },
        ];
        const there = compareTraits(left, right, rarity).sum;
        expect(compareTraits(right, left, rarity).sum).toBeCloseTo(there, 9);
      }),
      { numRuns: 50 },
    );
  });
});
