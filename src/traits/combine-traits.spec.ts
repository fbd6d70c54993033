import fc from 'fast-check';
import { traitSets } from '../../test/support/trait-arbitraries.js';
import { combineTraits } from './combine-traits.js';
import { compareTraits } from './evidence.js';
import type { Certainty, TraitSet } from './trait-set.js';

const eyes = (certainty: Certainty, ...values: string[]): TraitSet => ({
  eye_color: { values, certainty },
});
const age = (min: number, max: number, certainty: Certainty): TraitSet => ({
  age: { min, max, certainty },
});
const together = (...witnesses: TraitSet[]) => combineTraits(witnesses).traits;

describe('combineTraits', () => {
  it('leaves what one witness says as it is', () => {
    fc.assert(
      fc.property(traitSets, (traits) => {
        const { marks, ...stated } = traits;
        const combined = combineTraits([traits, {}]);
        expect(combined.contradicted).toEqual([]);
        expect(combined.traits).toMatchObject(stated);
        expect(combined.traits.marks ?? []).toHaveLength(marks?.length ?? 0);
      }),
    );
  });

  it('is the same in whatever order witnesses are heard', () => {
    fc.assert(
      fc.property(fc.array(traitSets, { minLength: 2, maxLength: 4 }), (witnesses) => {
        const [there, back] = [witnesses, [...witnesses].reverse()].map((order) => {
          const { traits, contradicted } = combineTraits(order);
          const marks = traits.marks?.map((mark) => JSON.stringify(mark)).sort();
          return { ...traits, marks, contradicted };
        });
        expect(there).toEqual(back);
      }),
    );
  });

  it('never speaks against whom one of the witnesses described', () => {
    fc.assert(
      fc.property(fc.array(traitSets, { minLength: 2, maxLength: 4 }), (witnesses) => {
        const combined = together(...witnesses);
        for (const described of witnesses) {
          const { comparisons } = compareTraits(combined, described);
          for (const { trait, agreement } of comparisons) {
            // A mark of the one may lie near a mark of the other, which speaks for both.
            if (trait === 'marks') expect(agreement).not.toBe('differs');
            else expect(['agrees', 'unknown']).toContain(agreement);
          }
        }
      }),
    );
  });

  it('counts for more where two say the same, and for less where they contradict', () => {
    const brown = eyes('certain', 'brown');
    const worth = (...witnesses: TraitSet[]) => compareTraits(together(...witnesses), brown).sum;
    const alone = worth(eyes('probable', 'brown'));
    expect(worth(eyes('probable', 'brown'), eyes('probable', 'brown'))).toBeGreaterThan(alone);
    const torn = worth(eyes('probable', 'brown'), eyes('probable', 'blue'));
    expect(torn).toBeLessThan(alone);
    expect(torn).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [['probable', 'probable'], 'certain'],
    [['unsure', 'unsure'], 'probable'],
    [['probable', 'unsure'], 'probable'],
    [['certain', 'unsure'], 'certain'],
    [['unsure', 'unsure', 'unsure'], 'probable'],
  ] as const)('of %j that agree makes %s', (said, certainty) => {
    expect(together(...said.map((each) => eyes(each, 'brown')))).toEqual(eyes(certainty, 'brown'));
  });

  it('allows what any of them allows, and names the traits they contradict each other on', () => {
    expect(
      combineTraits([
        eyes('certain', 'blue'),
        { ...eyes('unsure', 'brown'), ...age(20, 30, 'probable') },
        age(28, 40, 'probable'),
      ]),
    ).toEqual({
      traits: { ...eyes('unsure', 'brown', 'blue'), ...age(20, 40, 'certain') },
      contradicted: ['eye_color'],
    });
    expect(combineTraits([age(20, 25, 'certain'), age(45, 50, 'probable')])).toEqual({
      traits: age(20, 50, 'probable'),
      contradicted: ['age'],
    });
  });

  it('leaves out a trait on which they allow nearly anything', () => {
    const first = eyes('certain', 'blue', 'brown', 'green');
    expect(combineTraits([first, eyes('certain', 'black', 'grey')])).toEqual({
      traits: {},
      contradicted: ['eye_color'],
    });
  });

  it('lists the marks of all, each once', () => {
    const scar = { kind: 'scar', place: 'cheek_left', certainty: 'probable' } as const;
    const mole = { kind: 'mole', place: 'chin', certainty: 'unsure' } as const;
    const noted = { ...scar, note: '2 cm' };
    expect(together({ marks: [scar] }, { marks: [noted, mole] })).toEqual({
      marks: [{ ...noted, certainty: 'certain' }, mole],
    });
  });

  it('takes a tattoo of which one tells the motif for the other’s, and two motifs for two tattoos', () => {
    const tattoo = { kind: 'tattoo', place: 'hand_left', certainty: 'probable' } as const;
    const [snake, name] = [
      { ...tattoo, motif: 'animal' },
      { ...tattoo, motif: 'writing' },
    ];
    const sure = { ...snake, certainty: 'certain' };
    expect(together({ marks: [tattoo] }, { marks: [snake] })).toEqual({ marks: [sure] });
    expect(together({ marks: [snake] }, { marks: [name] })).toEqual({ marks: [snake, name] });
    const both = { marks: [snake, name] };
    expect(together(both, { marks: [snake] })).toEqual({ marks: [sure, name] });
  });
});
