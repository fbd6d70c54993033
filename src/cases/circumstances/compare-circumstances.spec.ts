import fc from 'fast-check';
import { MODI_OPERANDI, type ModusOperandiCode, PLACE_KINDS } from './circumstances.vocabulary.js';
import { COMMUNE_CODES } from './communes.js';
import {
  type CircumstanceCodes,
  type CircumstanceCounts,
  compareCircumstances,
  MOST_OF_CIRCUMSTANCES,
  mostOfCircumstances,
} from './compare-circumstances.js';

const some = <T extends string>(codes: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...codes.slice(0, 6)), { maxLength });

const codes: fc.Arbitrary<CircumstanceCodes> = fc.record({
  commune: some(COMMUNE_CODES, 1),
  placeKind: some(Object.keys(PLACE_KINDS) as (keyof typeof PLACE_KINDS)[], 1),
  modusOperandi: some(Object.keys(MODI_OPERANDI) as ModusOperandiCode[], 4),
});

const countsOf = (cases: number, so: Record<string, number>): CircumstanceCounts => ({
  commune: { cases, codes: so },
  placeKind: { cases, codes: so },
  modusOperandi: { cases, codes: so },
});

const all = [
  ...COMMUNE_CODES.slice(0, 6),
  ...Object.keys(PLACE_KINDS).slice(0, 6),
  ...Object.keys(MODI_OPERANDI).slice(0, 6),
];
const counts = fc
  .tuple(fc.nat(5000), fc.array(fc.nat(100), { minLength: 18, maxLength: 18 }))
  .map(([cases, per]) =>
    countsOf(
      cases,
      Object.fromEntries(all.map((code, i) => [code, Math.floor((cases * (per[i] ?? 0)) / 100)])),
    ),
  );

const total = (shared: ReturnType<typeof compareCircumstances>) =>
  shared.reduce((sum, { logLikelihoodRatio }) => sum + logLikelihoodRatio, 0);

describe('what two cases have in common', () => {
  it('is worth the same seen from either, never speaks against, and is capped', () => {
    fc.assert(
      fc.property(codes, codes, counts, (one, other, so) => {
        const shared = compareCircumstances(one, other, so);
        expect(total(shared)).toBeCloseTo(total(compareCircumstances(other, one, so)));
        expect(total(shared)).toBeLessThanOrEqual(MOST_OF_CIRCUMSTANCES + 1e-12);
        expect(total(shared)).toBeLessThanOrEqual(mostOfCircumstances(one, so) + 1e-12);
        for (const { logLikelihoodRatio: worth } of shared) expect(worth).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  const ways = (...modusOperandi: ModusOperandiCode[]): CircumstanceCodes => ({
    commune: [],
    placeKind: [],
    modusOperandi,
  });
  const so = countsOf(412, { motorcycle: 150, false_keys: 3, alone: 400 });

  it('is worth more the rarer it is, and by the rarest code alone', () => {
    const worth = (...both: ModusOperandiCode[]) =>
      compareCircumstances(ways(...both), ways(...both), so);
    expect(worth('false_keys')).toEqual([
      {
        circumstance: 'modusOperandi',
        codes: ['false_keys'],
        cases: 3,
        among: 412,
        logLikelihoodRatio: expect.any(Number) as number,
      },
    ]);
    expect(total(worth('false_keys'))).toBeGreaterThan(total(worth('motorcycle')));
    expect(total(worth('motorcycle'))).toBeGreaterThan(total(worth('alone')));
    expect(total(worth('alone'))).toBeLessThan(0.1);
    expect(total(worth('alone', 'motorcycle', 'false_keys'))).toBe(total(worth('false_keys')));
  });

  it('is little in a small collection, whatever is counted, and nothing where nothing is shared', () => {
    const few = compareCircumstances(ways('dog'), ways('dog'), countsOf(0, {}));
    // Until cases tell, one in five has it.
    expect(total(few)).toBeCloseTo(Math.log(1.8));
    expect(compareCircumstances(ways('dog'), ways('acid', 'car'), so)).toEqual([]);
    expect(compareCircumstances(ways(), ways('dog'), so)).toEqual([]);
  });
});
