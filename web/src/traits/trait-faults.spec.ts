import { traitFaults } from './trait-faults.js';
import type { TraitSet, Vocabulary } from './trait-set.js';

const label = { fr: '', ar: '', en: '' };
const codes = ['a', 'b', 'c'].map((code) => ({ code, label }));
const VOCABULARY: Vocabulary = {
  version: '1',
  languages: ['fr', 'ar', 'en'],
  certainties: [],
  groups: [],
  limits: { values: 2, marks: 2, note: 200 },
  traits: [
    { code: 'coded', group: 'g', kind: 'coded', label, multiple: false, codes },
    { code: 'age', group: 'g', kind: 'range', label, multiple: false, min: 10, max: 100 },
    {
      code: 'marks',
      group: 'g',
      kind: 'mark',
      label,
      multiple: true,
      kinds: [
        { code: 'scar', label, onlyAt: null, motifs: [], smt: {} },
        { code: 'dimple', label, onlyAt: ['cheek'], motifs: [], smt: {} },
      ],
      places: [],
    },
  ],
};

const certainty = 'probable';
const faults = (traits: TraitSet) => Object.fromEntries(traitFaults(traits, VOCABULARY));

describe('traitFaults', () => {
  it('finds nothing wrong with what is not told', () => {
    expect(faults({})).toEqual({});
  });

  it('counts values, and marks', () => {
    const scar = { kind: 'scar', certainty };
    const marks = ['chin', 'nose', 'neck'].map((place) => ({ ...scar, place }));
    expect(faults({ coded: { values: ['a', 'b', 'c'], certainty }, marks })).toEqual({
      'traits.coded.values': { code: 'too-many', max: 2 },
      'traits.marks': { code: 'too-many', max: 2 },
    });
    expect(faults({ coded: { values: ['a', 'b'], certainty }, marks: marks.slice(1) })).toEqual({});
  });

  it.each([
    [{ min: 2 }, { 'traits.age.min': { code: 'out-of-range', min: 10, max: 100 } }],
    [{ min: 20, max: 101 }, { 'traits.age.max': { code: 'out-of-range', min: 10, max: 100 } }],
    [{ min: 40, max: 20 }, { 'traits.age': { code: 'impossible-range', min: 40, max: 20 } }],
    [{ min: 40 }, {}],
    [{ max: 10 }, {}],
    [{ min: 25, max: 25 }, {}],
  ])('measures %j', (range, found) => {
    expect(faults({ age: { ...range, certainty } })).toEqual(found);
  });

  it('sees a mark where it cannot be, and one told twice', () => {
    const scar = { kind: 'scar', place: 'nose', certainty };
    expect(faults({ marks: [scar, { ...scar, note: ' ', certainty: 'certain' }] })).toEqual({
      'traits.marks[1]': { code: 'twice' },
    });
    expect(faults({ marks: [scar, { ...scar, note: '2 cm' }] })).toEqual({});
    expect(faults({ marks: [{ kind: 'dimple', place: 'nose', certainty }] })).toEqual({
      'traits.marks[0].place': { code: 'impossible-place' },
    });
  });
});
