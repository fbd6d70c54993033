import {
  certaintyOf,
  countTold,
  kindsAt,
  type Trait,
  withBound,
  withCertainty,
  withMarks,
  withSeenOn,
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
    { code: 'scar', label, onlyAt: null, motifs: [], smt: {} },
    { code: 'dimple', label, onlyAt: ['cheek'], motifs: [], smt: {} },
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

describe('the day on which something was worn', () => {
  const label = { fr: 'Haut', ar: 'اللباس العلوي', en: 'Upper clothing' };
  const codes = [{ code: 'coat', label }];
  const worn = (code: string): Trait => ({
    code,
    group: 'clothing',
    kind: 'coded',
    label,
    multiple: false,
    fades: true,
    codes,
  });
  const coat = new Set(['coat']);

  it('is that of what was told before, until another is said or taken back', () => {
    const first = withSeenOn(withValues({}, worn('top'), coat), worn('top'), '2026-03-14');
    expect(first).toEqual({
      top: { values: ['coat'], certainty: 'probable', seenOn: '2026-03-14' },
    });
    const both = withValues(first, worn('shoes'), coat);
    expect(both.shoes).toMatchObject({ seenOn: '2026-03-14' });
    expect(withSeenOn(both, worn('shoes'), '').shoes).toEqual({
      values: ['coat'],
      certainty: 'probable',
    });
    const lasting = { ...worn('gait'), fades: false };
    expect(withValues(both, lasting, coat).gait).toEqual({
      values: ['coat'],
      certainty: 'probable',
    });
  });
});
