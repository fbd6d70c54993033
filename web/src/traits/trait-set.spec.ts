import {
  certaintyOf,
  countTold,
  kindsAt,
  type Trait,
  withBound,
  withCertainty,
  withMarks,
  withValues,
} from './trait-set.js';

const label = { fr: '', ar: '', en: '' };
const eyes: Trait = {
  code: 'eye_color',
  group: 'eyes',
  kind: 'coded',
  label,
  multiple: false,
  codes: ['brown', 'hazel', 'green'].map((code) => ({ code, label })),
};
const age: Trait = { code: 'age', group: 'person', kind: 'range', label, multiple: false };
const marks: Trait = {
  code: 'marks',
  group: 'marks',
  kind: 'mark',
  label,
  multiple: true,
  kinds: [
    { code: 'scar', label, onlyAt: null, smt: {} },
    { code: 'dimple', label, onlyAt: ['cheek'], smt: {} },
  ],
};

describe('a set of traits', () => {
  it('has values in the order of the vocabulary, and keeps how sure somebody is', () => {
    const one = withValues({}, eyes, new Set(['green']), 'certain');
    const two = withValues(one, eyes, new Set(['green', 'brown']));
    expect(two).toEqual({ eye_color: { values: ['brown', 'green'], certainty: 'certain' } });
    expect(certaintyOf(withCertainty(two, eyes, 'unsure'), eyes)).toBe('unsure');
    expect(withValues(two, eyes, new Set())).toEqual({});
  });

  it('is probable where nobody says how sure they are', () => {
    expect(withValues({}, eyes, new Set(['hazel']))).toMatchObject({
      eye_color: { certainty: 'probable' },
    });
    expect(withCertainty({}, eyes, 'certain')).toEqual({});
  });

  it('has a range by either of its ends', () => {
    const from = withBound({}, age, 'min', 20);
    expect(from).toEqual({ age: { min: 20, certainty: 'probable' } });
    const both = withBound(withCertainty(from, age, 'certain'), age, 'max', 30);
    expect(both).toEqual({ age: { min: 20, max: 30, certainty: 'certain' } });
    const to = withBound(both, age, 'min', undefined);
    expect(to).toEqual({ age: { max: 30, certainty: 'certain' } });
    expect(withBound(to, age, 'max', undefined)).toEqual({});
  });

  it('counts each mark', () => {
    const scar = { kind: 'scar', place: 'chin', certainty: 'certain' };
    const told = withMarks(withBound({}, age, 'min', 20), marks, [
      scar,
      { ...scar, place: 'nose' },
    ]);
    expect(countTold(told, [age, marks, eyes])).toBe(3);
    expect(withMarks(told, marks, [])).toEqual({ age: { min: 20, certainty: 'probable' } });
  });

  it('has kinds of mark by where they can be', () => {
    const at = (place?: string) => kindsAt(marks, place).map(({ code }) => code);
    expect(at('chin')).toEqual(['scar']);
    expect(at('cheek')).toEqual(['scar', 'dimple']);
    expect(at()).toEqual(['scar', 'dimple']);
  });
});
