import { descriptionEvidence, oneInOf, saidByFilters } from './evidence-in-bits.js';
import { EXPERT_RARITY } from './rarity.js';
import type { TraitSet } from './trait-set.js';

const coded = (...values: string[]) => ({ values, certainty: 'certain' as const });
const evidence = (traits: TraitSet) => descriptionEvidence(traits, EXPERT_RARITY);

describe('what a description is worth', () => {
  it('grows with what is said, and less with what is unsure or commonplace', () => {
    const scar = { kind: 'scar', place: 'chin', certainty: 'certain' as const };
    expect(evidence({ hair_color: coded('red') }).bits).toBeGreaterThan(4);
    expect(evidence({ hair_color: coded('black', 'dark_brown') }).bits).toBeLessThan(1);
    expect(evidence({ marks: [scar] }).bits).toBeGreaterThan(5);
    const unsure = { ...scar, certainty: 'unsure' as const };
    expect(evidence({ marks: [unsure] }).bits).toBeLessThan(evidence({ marks: [scar] }).bits);
    const red = { hair_color: coded('red') };
    const both = evidence({ ...red, marks: [scar] }).bits;
    expect(both).toBeCloseTo(evidence(red).bits + evidence({ marks: [scar] }).bits);
    // Of what kind somebody is, adds nothing.
    const dark = { sex: coded('female'), complexion: coded('dark') };
    expect(evidence({ ...red, ...dark })).toEqual(evidence(red));
    expect(evidence({})).toEqual({ bits: 0, oneIn: 1, ofCategory: true });
  });

  it('is of a category where it is of sex, complexion or language, or several, and of nothing else', () => {
    const ofCategory = (traits: TraitSet) => evidence(traits).ofCategory;
    expect(ofCategory({ sex: coded('female') })).toBe(true);
    expect(ofCategory({ complexion: coded('dark') })).toBe(true);
    expect(ofCategory({ sex: coded('male'), spoken_language: coded('english') })).toBe(true);
    expect(ofCategory({ sex: coded('female'), complexion: coded('fair') })).toBe(true);
    expect(ofCategory({ sex: coded('female'), eye_color: coded('green') })).toBe(false);
  });

  it('is told by how many people fit it', () => {
    expect([0, 1, 3, 5.5].map(oneInOf)).toEqual([1, 2, 8, 45]);
  });

  it('of filters is what somebody would say who is sure', () => {
    const known = { requireKnown: true };
    expect(
      saidByFilters({
        sex: { values: ['male'], ...known },
        age: { min: 20, max: 30, requireKnown: false },
        marks: [{ kind: 'scar' }, { kind: 'tattoo', place: 'neck' }],
      }),
    ).toEqual({
      sex: coded('male'),
      age: { min: 20, max: 30, certainty: 'certain' },
      marks: [{ kind: 'tattoo', place: 'neck', certainty: 'certain' }],
    });
    expect(saidByFilters({ marks: [{ kind: 'scar' }] })).toEqual({});
  });
});
