import fc from 'fast-check';
import { certainties, marks, traitSets } from '../../test/support/trait-arbitraries.js';
import { compareTraits, maxEvidence } from './evidence.js';
import type { TraitComparison } from './evidence.js';
import { MAX_LLR, MIN_LLR } from './likelihood.js';
import { codedMeasure, rangeMeasure } from './statement-measures.js';
import { parseTraits } from './parse-traits.js';
import type { TraitKey, TraitSet } from './trait-set.js';
import { TRAITS } from './vocabulary.js';
import { CODED_TRAITS, TRAIT_CODES } from './vocabulary.lookup.js';

function read(input: unknown): TraitSet {
  const { traits, errors } = parseTraits(input);
  expect(errors).toEqual([]);
  return traits;
}

function only(probe: unknown, candidate: unknown): TraitComparison {
  const { comparisons } = compareTraits(read(probe), read(candidate));
  const [row] = comparisons;
  if (!row || comparisons.length > 1) throw new Error('one row is expected');
  return row;
}

const eyes = (values: string | string[], certainty = 'certain') => ({
  eye_color: { values: [values].flat(), certainty },
});
const age = (min: number, max: number, certainty = 'certain') => ({ age: { min, max, certainty } });
const mark = (kind: string, place: string, certainty = 'certain') => ({
  marks: [{ kind, place, certainty }],
});

/** A coded trait and two of its codes. */
const twoCodes = fc
  .constantFrom(...CODED_TRAITS)
  .chain((trait) =>
    fc.tuple(
      fc.constant(trait.code),
      fc.constantFrom(...trait.codes.map(({ code }) => code)),
      fc.constantFrom(...trait.codes.map(({ code }) => code)),
    ),
  );

describe('compareTraits on coded traits', () => {
  it('speaks for an agreement, less for a near one, against a difference', () => {
    const agrees = only(eyes('brown'), eyes('brown'));
    const near = only(eyes('brown'), eyes('black'));
    const differs = only(eyes('brown'), eyes('blue'));
    expect([agrees, near, differs].map((row) => row.agreement)).toEqual([
      'agrees',
      'near',
      'differs',
    ]);
    expect(agrees.logLikelihoodRatio).toBeGreaterThan(near.logLikelihoodRatio);
    expect(near.logLikelihoodRatio).toBeGreaterThan(differs.logLikelihoodRatio);
    expect(differs.logLikelihoodRatio).toBeCloseTo(Math.log(1 - 0.95 ** 2), 10);
  });

  it('computes sex as the model says', () => {
    const sex = (value: string, certainty: string) => ({ sex: { values: [value], certainty } });
    const row = only(sex('female', 'certain'), sex('female', 'probable'));
    const reliability = 0.95 * 0.8;
    expect(row.logLikelihoodRatio).toBeCloseTo(
      Math.log(reliability / 0.12 + (1 - reliability)),
      10,
    );
  });

  it('says more for a rare agreement than for a common one', () => {
    expect(only(eyes('green'), eyes('green')).logLikelihoodRatio).toBeGreaterThan(
      only(eyes('brown'), eyes('brown')).logLikelihoodRatio,
    );
  });

  it('says less when the witness hesitates between more colours', () => {
    const sure = only(eyes('green'), eyes('green'));
    const hesitant = only(eyes(['green', 'hazel', 'brown']), eyes('green'));
    expect(hesitant.agreement).toBe('agrees');
    expect(hesitant.logLikelihoodRatio).toBeGreaterThan(0);
    expect(hesitant.logLikelihoodRatio).toBeLessThan(sure.logLikelihoodRatio);
  });

  it('takes little from a beard that may have been shaved, less from a cap put off', () => {
    const coded = (trait: string, value: string) => ({
      [trait]: { values: [value], certainty: 'certain' },
    });
    const beard = only(coded('beard', 'long'), coded('beard', 'none'));
    const cap = only(coded('headwear', 'cap'), coded('headwear', 'none'));
    expect(beard.logLikelihoodRatio).toBeGreaterThan(MIN_LLR / 2);
    expect(cap.logLikelihoodRatio).toBeGreaterThan(beard.logLikelihoodRatio);
  });

  it('never ranks another single code above the same one', () => {
    fc.assert(
      fc.property(twoCodes, certainties, certainties, ([trait, a, b], mine, theirs) => {
        const probe = { [trait]: { values: [a], certainty: mine } };
        const same = only(probe, { [trait]: { values: [a], certainty: theirs } });
        const other = only(probe, { [trait]: { values: [b], certainty: theirs } });
        expect(same.logLikelihoodRatio).toBeGreaterThanOrEqual(other.logLikelihoodRatio);
      }),
    );
  });

  it('does not favour strangers: over the population the mean ratio is at most 1', () => {
    for (const trait of CODED_TRAITS) {
      const stated = (value: string): TraitSet => ({
        [trait.code]: { values: [value], certainty: 'certain' },
      });
      for (const { code } of trait.codes) {
        const mean = trait.codes.reduce((sum, other) => {
          const { sum: llr } = compareTraits(stated(code), stated(other.code));
          return sum + other.frequency * Math.exp(llr);
        }, 0);
        expect(mean).toBeLessThanOrEqual(1 + 1e-9);
        // Careful with rare codes beside common ones, yet not without force.
        expect(mean).toBeGreaterThan(0.4);
      }
    }
  });
});

describe('compareTraits on ranges', () => {
  it('agrees where ranges meet, is near within the error of estimates, else differs', () => {
    const probe = age(25, 30);
    const rows = [age(30, 40), age(33, 40), age(60, 70)].map((each) => only(probe, each));
    expect(rows.map((row) => row.agreement)).toEqual(['agrees', 'near', 'differs']);
    const [first = 0, second = 0, third = 0] = rows.map((row) => row.logLikelihoodRatio);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
    expect(third).toBeCloseTo(MIN_LLR, 10);
  });

  it('says nothing when the range covers everybody', () => {
    expect(only(age(10, 100), age(30, 31)).logLikelihoodRatio).toBeCloseTo(0, 10);
  });

  it('says more the narrower both are, and the rarer the age', () => {
    const llr = (a: object, b: object) => only(a, b).logLikelihoodRatio;
    expect(llr(age(28, 30), age(29, 31))).toBeGreaterThan(llr(age(20, 40), age(29, 31)));
    expect(llr(age(68, 70), age(69, 71))).toBeGreaterThan(llr(age(28, 30), age(29, 31)));
  });
});

describe('compareTraits on marks', () => {
  it('gives a row for each mark and pairs each of the candidate’s once', () => {
    const scar = { kind: 'scar', place: 'cheek_left', certainty: 'certain' };
    const { comparisons } = compareTraits(
      read({ marks: [scar, { ...scar, note: 'second' }] }),
      read({ marks: [scar] }),
    );
    expect(comparisons.map((row) => row.agreement)).toEqual(['agrees', 'unknown']);
  });

  it.each([
    ['scar', 'cheek_left', 'agrees'],
    ['scar', 'cheek', 'agrees'],
    ['scar', 'cheek_right', 'near'],
    ['burn_scar', 'cheek_left', 'near'],
    ['scar', 'neck', 'unknown'],
    ['tattoo', 'cheek_left', 'unknown'],
  ])('compares a scar on the left cheek with a %s at %s', (kind, place, agreement) => {
    const row = only(mark('scar', 'cheek_left'), mark(kind, place));
    expect(row.agreement).toBe(agreement);
    expect(row.candidate === null).toBe(agreement === 'unknown');
    if (agreement === 'unknown') expect(row.logLikelihoodRatio).toBe(0);
    else expect(row.logLikelihoodRatio).toBeGreaterThan(0);
  });

  it('says more the more exact the place', () => {
    const [exact, side, face] = ['cheek_left', 'cheek', 'face'].map(
      (place) => only(mark('scar', place), mark('scar', 'cheek_left')).logLikelihoodRatio,
    ) as [number, number, number];
    expect(exact).toBeGreaterThan(side);
    expect(side).toBeGreaterThan(face);
    expect(face).toBeGreaterThan(0);
  });

  it('says more of a tattoo whose motif is told, less of one that is like it, and nothing of another', () => {
    const tattoo = (motif?: string) => ({
      marks: [
        { kind: 'tattoo', place: 'forearm_left', certainty: 'certain', ...(motif && { motif }) },
      ],
    });
    const llr = (a?: string, b?: string) => only(tattoo(a), tattoo(b)).logLikelihoodRatio;
    expect(llr('plant', 'plant')).toBeGreaterThan(llr('plant'));
    expect(llr('plant')).toBeCloseTo(llr(undefined, 'plant'), 10);
    expect(llr('plant')).toBeGreaterThan(0);
    expect(llr('symbol', 'abstract')).toBeLessThan(llr('symbol', 'symbol'));
    expect(only(tattoo('plant'), tattoo('writing'))).toMatchObject({ agreement: 'unknown' });
  });

  it('says of a mark of the face what it said before there were others', () => {
    const llr = (kind: string, place: string) =>
      only(mark(kind, place), mark(kind, place)).logLikelihoodRatio;
    const before = {
      'scar cheek_left': 2.864051,
      'scar face': 1.579357,
      'tattoo face': 2.712316,
      'mole chin': 3.390514,
    };
    for (const [said, worth] of Object.entries(before)) {
      const [kind = '', place = ''] = said.split(' ');
      expect([said, llr(kind, place).toFixed(6)]).toEqual([said, worth.toFixed(6)]);
    }
  });

  it('never counts a mark against a record that does not show it', () => {
    fc.assert(
      fc.property(fc.array(marks), fc.array(marks), (mine, theirs) => {
        expect(compareTraits({ marks: mine }, { marks: theirs }).sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('compareTraits, its laws', () => {
  const without = (set: TraitSet, code: TraitKey): TraitSet =>
    Object.fromEntries(Object.entries(set).filter(([trait]) => trait !== code));

  it('takes what either side leaves out as exactly 0', () => {
    fc.assert(
      fc.property(traitSets, traitSets, fc.constantFrom(...TRAIT_CODES), (probe, other, code) => {
        const rows = compareTraits(probe, without(other, code)).comparisons;
        for (const row of rows.filter(({ trait }) => trait === code)) {
          expect(row).toMatchObject({ candidate: null, agreement: 'unknown' });
          expect(row.logLikelihoodRatio).toBe(0);
        }
        const { sum } = compareTraits(without(probe, code), other);
        expect(compareTraits(probe, without(other, code)).sum).toBeCloseTo(sum, 9);
        expect(compareTraits({}, other)).toEqual({ comparisons: [], sum: 0 });
        expect(compareTraits(probe, {}).sum).toBe(0);
      }),
    );
  });

  it('stays within its bounds, and below what maxEvidence promises', () => {
    fc.assert(
      fc.property(traitSets, traitSets, (probe, candidate) => {
        const { comparisons, sum } = compareTraits(probe, candidate);
        for (const { logLikelihoodRatio } of comparisons) {
          expect(logLikelihoodRatio).toBeGreaterThanOrEqual(MIN_LLR - 1e-12);
          expect(logLikelihoodRatio).toBeLessThanOrEqual(MAX_LLR);
        }
        expect(sum).toBeLessThanOrEqual(maxEvidence(probe));
      }),
      { numRuns: 200 },
    );
  });

  it('reaches maxEvidence with a record that says the same with certainty', () => {
    fc.assert(
      fc.property(traitSets, (probe) => {
        const same = Object.fromEntries(
          Object.entries(probe).map(([trait, value]) => [
            trait,
            Array.isArray(value)
              ? (value as object[]).map((each) => ({ ...each, certainty: 'certain' }))
              : { ...(value as object), certainty: 'certain' },
          ]),
        ) as TraitSet;
        const scaled = without(probe, 'marks');
        expect(compareTraits(scaled, same).sum).toBeCloseTo(maxEvidence(scaled), 9);
      }),
    );
  });

  it('gives the same whichever side is the probe', () => {
    fc.assert(
      fc.property(traitSets, traitSets, marks, marks, (a, b, mine, theirs) => {
        const left = { ...a, marks: [mine] };
        const right = { ...b, marks: [theirs] };
        expect(compareTraits(left, right).sum).toBeCloseTo(compareTraits(right, left).sum, 9);
      }),
    );
  });

  it('moves further from 0 the more certain either side is', () => {
    fc.assert(
      fc.property(traitSets, traitSets, (probe, candidate) => {
        const at = (certainty: string) =>
          compareTraits(
            Object.fromEntries(
              Object.entries(without(probe, 'marks')).map(([trait, value]) => [
                trait,
                { ...(value as object), certainty },
              ]),
            ) as TraitSet,
            candidate,
          ).comparisons.map((row) => row.logLikelihoodRatio);
        const [unsure, probable, certain] = ['unsure', 'probable', 'certain'].map(at);
        unsure?.forEach((least, i) => {
          const more = probable?.[i] ?? 0;
          const most = certain?.[i] ?? 0;
          expect(Math.abs(more)).toBeGreaterThanOrEqual(Math.abs(least));
          expect(Math.abs(most)).toBeGreaterThanOrEqual(Math.abs(more));
          expect(Math.sign(most) * Math.sign(least)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('statement measures', () => {
  it.each(TRAITS.filter((trait) => trait.kind === 'range').map((trait) => [trait.code, trait]))(
    'covers more of the population with a wider range of %s',
    (_, trait) => {
      const measure = rangeMeasure(trait);
      const coverage = (range: { min: number; max: number }) => measure.coverage(range);
      fc.assert(
        fc.property(
          fc.integer({ min: trait.min, max: trait.max - 1 }),
          fc.integer({ min: trait.min, max: trait.max - 1 }),
          (a, b) => {
            const [min, max] = [Math.min(a, b), Math.max(a, b)];
            expect(coverage({ min, max })).toBeGreaterThan(0);
            expect(coverage({ min, max: max + 1 })).toBeGreaterThanOrEqual(coverage({ min, max }));
          },
        ),
      );
      expect(coverage({ min: trait.min, max: trait.max })).toBeCloseTo(1, 10);
    },
  );

  it('covers everybody with all the codes', () => {
    for (const trait of CODED_TRAITS) {
      const values = trait.codes.map(({ code }) => code);
      expect(codedMeasure(trait).coverage({ values })).toBeCloseTo(1, 10);
    }
  });
});
