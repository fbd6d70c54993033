import fc from 'fast-check';
import { LANGUAGES, render } from '../common/index.js';
import { traitSets } from '../../test/support/trait-arbitraries.js';
import { parseTraitFilters, parseTraits } from './parse-traits.js';
import { TRAIT_CODES } from './vocabulary.lookup.js';

const faultsOf = (input: unknown) =>
  parseTraits(input).errors.map(({ field, code }) => `${field} ${code}`);
const filterFaultsOf = (input: unknown) =>
  parseTraitFilters(input).errors.map(({ field, code }) => `${field} ${code}`);

describe('parseTraits', () => {
  it('reads a full example into the stored form, in vocabulary order', () => {
    const { traits, errors } = parseTraits({
      marks: [
        { kind: 'mole', place: 'chin', certainty: 'unsure' },
        { kind: 'scar', place: 'cheek_left', certainty: 'certain', note: '  2 cm ' },
      ],
      eye_color: { values: ['hazel', 'brown'], certainty: 'certain' },
      age: { min: 25, max: 35 },
    });
    expect(errors).toEqual([]);
    expect(JSON.stringify(traits)).toBe(
      JSON.stringify({
        age: { min: 25, max: 35, certainty: 'probable' },
        eye_color: { values: ['brown', 'hazel'], certainty: 'certain' },
        marks: [
          { kind: 'scar', place: 'cheek_left', certainty: 'certain', note: '2 cm' },
          { kind: 'mole', place: 'chin', certainty: 'unsure' },
        ],
      }),
    );
  });

  it('takes undefined for an empty set, and an empty list of marks for none', () => {
    expect(parseTraits(undefined)).toEqual({ traits: {}, errors: [] });
    expect(parseTraits({ marks: [] })).toEqual({ traits: {}, errors: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['null', null, ['traits not-an-object']],
    ['a list', [], ['traits not-an-object']],
    ['a text', 'eye_color', ['traits not-an-object']],
    ['an unknown trait', { eye_colour: {} }, ['traits.eye_colour unknown-trait']],
    ['a null trait', { sex: null }, ['traits.sex not-an-object']],
    ['no values', { sex: {} }, ['traits.sex.values required']],
    ['values not a list', { sex: { values: 'male' } }, ['traits.sex.values not-a-list']],
    ['empty values', { sex: { values: [] } }, ['traits.sex.values empty']],
    ['an unknown code', { sex: { values: ['M'] } }, ['traits.sex.values[0] unknown-code']],
    ['a number as code', { sex: { values: [1] } }, ['traits.sex.values[0] not-text']],
    ['a prototype name', { sex: { values: ['toString'] } }, ['traits.sex.values[0] unknown-code']],
    ['a repeated code', { sex: { values: ['male', 'male'] } }, ['traits.sex.values[1] duplicate']],
    [
      'five values',
      { build: { values: ['thin', 'slim', 'medium', 'athletic', 'stocky'] } },
      ['traits.build.values too-many'],
    ],
    [
      'an unknown certainty',
      { sex: { values: ['male'], certainty: 'sure' } },
      ['traits.sex.certainty bad-certainty'],
    ],
    [
      'an unknown member',
      { sex: { values: ['male'], value: 'male' } },
      ['traits.sex.value unknown-field'],
    ],
    ['no bound', { age: {} }, ['traits.age.min required']],
    ['a reversed range', { age: { min: 40, max: 20 } }, ['traits.age impossible-range']],
    [
      'an impossible age and height',
      { age: { min: 3, max: 300 }, height: { min: 170, max: 400 } },
      [
        'traits.age.min out-of-range',
        'traits.age.max out-of-range',
        'traits.height.max out-of-range',
      ],
    ],
    [
      'numbers as texts, fractions, not-numbers',
      { age: { min: '20', max: 20.5 }, height: { min: NaN, max: Infinity } },
      [
        'traits.age.min not-a-whole-number',
        'traits.age.max not-a-whole-number',
        'traits.height.min not-a-whole-number',
        'traits.height.max not-a-whole-number',
      ],
    ],
    ['marks not a list', { marks: { kind: 'scar' } }, ['traits.marks not-a-list']],
    [
      'a mark without kind and place',
      { marks: [{}] },
      ['traits.marks[0].kind required', 'traits.marks[0].place required'],
    ],
    [
      'a mark where it cannot be',
      { marks: [{ kind: 'missing_tooth', place: 'neck' }] },
      ['traits.marks[0].place impossible-place'],
    ],
    [
      'a motif of what is no tattoo, and one that there is not',
      {
        marks: [
          { kind: 'scar', place: 'hand', motif: 'animal' },
          { kind: 'tattoo', place: 'hand', motif: 'dragon' },
        ],
      },
      ['traits.marks[0].motif impossible-motif', 'traits.marks[1].motif unknown-code'],
    ],
    [
      'a mark twice',
      {
        marks: [
          { kind: 'scar', place: 'chin' },
          { kind: 'scar', place: 'chin', certainty: 'certain' },
        ],
      },
      ['traits.marks[1] duplicate'],
    ],
    [
      'thirteen marks',
      { marks: Array.from({ length: 13 }, () => ({ kind: 'scar', place: 'chin' })) },
      ['traits.marks too-many'],
    ],
    [
      'bad notes',
      {
        marks: [
          { kind: 'scar', place: 'chin', note: 'x'.repeat(201) },
          { kind: 'mole', place: 'chin', note: 'a\u0000b' },
          { kind: 'mole', place: 'nose', note: '\ud800' },
          { kind: 'mole', place: 'neck', note: 2 },
        ],
      },
      [
        'traits.marks[0].note too-long',
        'traits.marks[1].note bad-text',
        'traits.marks[2].note bad-text',
        'traits.marks[3].note not-text',
      ],
    ],
  ])('refuses %s', (_, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it('tells two alike marks apart by their note', () => {
    const mole = { kind: 'mole', place: 'chin' };
    expect(faultsOf({ marks: [mole, { ...mole, note: 'second, below' }] })).toEqual([]);
  });

  it('keeps what is valid beside what is not', () => {
    const { traits } = parseTraits({ sex: { values: ['female'] }, age: { min: 1, max: 2 } });
    expect(traits).toEqual({ sex: { values: ['female'], certainty: 'probable' } });
  });

  it('says what was probably meant, in every language', () => {
    const { errors } = parseTraits({ eye_color: { values: ['bronw'] } });
    const texts = LANGUAGES.map((language) => {
      const [error] = errors;
      return error && render(error.message, language, error.params);
    });
    expect(texts).toEqual([
      'Le code « bronw » n’existe pas pour ce trait. Vouliez-vous dire « brown » ?',
      'الرمز «bronw» غير موجود لهذه السمة. هل تقصدون «brown»؟',
      'This trait has no code “bronw”. Did you mean “brown”?',
    ]);
  });

  it('leaves no place of a message unfilled', () => {
    const { errors } = parseTraits({
      age: { min: 40, max: 20, x: 1 },
      height: { min: 1, max: 2 },
      sex: { values: ['x', 'y', 'z', 'a', 'b'], certainty: 'x' },
      marks: [{ kind: 'dimple', place: 'neck', note: 'x'.repeat(999) }],
      nothing: {},
    });
    expect(errors).toHaveLength(9);
    for (const { message, params } of errors) {
      for (const language of LANGUAGES) {
        expect(render(message, language, params)).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('parseTraits on hostile input', () => {
  it('neither follows nor changes a prototype', () => {
    const { traits, errors } = parseTraits(
      JSON.parse('{"__proto__": {"age": {"min": 20, "max": 30}}, "constructor": {}}'),
    );
    expect(traits).toEqual({});
    expect(errors.map(({ code }) => code)).toEqual(['unknown-trait', 'unknown-trait']);
    expect(parseTraits(Object.create({ age: { min: 20, max: 30 } })).traits).toEqual({});
    expect(faultsOf({ sex: Object.create({ values: ['male'] }) as unknown })).toEqual([
      'traits.sex.values required',
    ]);
  });

  it('stays short and quick on huge input', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`t${i}`, {}]));
    const long = { ['x'.repeat(1_000_000)]: 1, marks: new Array(1_000_000).fill({}) };
    const started = performance.now();
    expect(parseTraits(many).errors).toHaveLength(50);
    const { errors } = parseTraits(long);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(errors).toHaveLength(2);
    expect(JSON.stringify(errors).length).toBeLessThan(2_000);
  });

  it('sees through holes in lists', () => {
    const values = ['male'];
    values.length = 2;
    expect(faultsOf({ sex: { values } })).toEqual(['traits.sex.values[1] required']);
  });

  it('never throws, and answers only clean traits', () => {
    const some = fc.oneof(
      fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
      fc.constantFrom('male', 'scar', 'certain', 30),
    );
    const names = fc.constantFrom(
      'values',
      'min',
      'max',
      'certainty',
      'kind',
      'place',
      '__proto__',
    );
    const inner = fc.oneof(
      some,
      fc.dictionary(names, fc.oneof(some, fc.array(some))),
      fc.array(some),
    );
    fc.assert(
      fc.property(
        fc.oneof(some, fc.dictionary(fc.constantFrom(...TRAIT_CODES, '__proto__'), inner)),
        (input) => {
          const { traits } = parseTraits(input);
          expect(parseTraits(traits)).toEqual({ traits, errors: [] });
          expect(parseTraitFilters(input).errors.length).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('takes every valid set, and gives the same when read again from JSON', () => {
    fc.assert(
      fc.property(traitSets, (set) => {
        const { traits, errors } = parseTraits(set);
        const others = errors.filter(({ code }) => code !== 'duplicate');
        expect(others).toEqual([]);
        const again = parseTraits(JSON.parse(JSON.stringify(traits))).traits;
        expect(JSON.stringify(again)).toBe(JSON.stringify(traits));
        const order = Object.keys(traits).map((code) => TRAIT_CODES.indexOf(code as 'sex'));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a trait of another shape', () => {
  it.each([
    ['sex', 'homme', '{"values":["male"],"certainty":"certain"}'],
    ['sex', 'femmes', '{"values":["female"],"certainty":"certain"}'],
    ['hair_color', 'black', '{"values":["black"],"certainty":"certain"}'],
    ['hair_color', ['noir', 'brun'], '{"values":["black","dark_brown"],"certainty":"certain"}'],
    ['age', 30, '{"min":25,"max":35,"certainty":"probable"}'],
    ['marks', 'scar', '[{"kind":"scar","place":"cheek_left"}]'],
    ['marks', ['tattoo'], '{"kind":"tattoo","place":"cheek_left"}'],
  ])('shows how %s of %j is written', (trait, written, example) => {
    const [error] = parseTraits({ [trait]: written }).errors;
    expect(error?.params?.example).toBe(example);
  });

  it('is shown as a condition in a filter', () => {
    const [error] = parseTraitFilters({ sex: ['male'] }).errors;
    expect(error?.params?.example).toBe('{"values":["male"]}');
  });
});

describe('parseTraitFilters', () => {
  it('reads conditions, keeping records with unknown traits unless asked', () => {
    const { filters, errors } = parseTraitFilters({
      eye_color: { values: ['brown'], requireKnown: true },
      age: { min: 20, max: 30 },
      marks: [{ kind: 'scar' }, { kind: 'mole', place: 'chin' }],
    });
    expect(errors).toEqual([]);
    expect(filters).toEqual({
      age: { min: 20, max: 30, requireKnown: false },
      eye_color: { values: ['brown'], requireKnown: true },
      marks: [{ kind: 'scar' }, { kind: 'mole', place: 'chin' }],
    });
  });

  it.each<[string, unknown, string[]]>([
    ['null', null, ['filters.traits not-an-object']],
    [
      'a certainty',
      { sex: { values: ['male'], certainty: 'certain' } },
      ['filters.traits.sex.certainty unknown-field'],
    ],
    [
      'a flag as text',
      { sex: { values: ['male'], requireKnown: 'yes' } },
      ['filters.traits.sex.requireKnown bad-flag'],
    ],
    [
      'a reversed range',
      { age: { min: 9, max: 8 } },
      ['filters.traits.age.min out-of-range', 'filters.traits.age.max out-of-range'],
    ],
    [
      'a place that does not exist',
      { marks: [{ kind: 'scar', place: 'knee' }] },
      ['filters.traits.marks[0].place unknown-code'],
    ],
    [
      'a place where the mark cannot be',
      { marks: [{ kind: 'dimple', place: 'neck' }] },
      ['filters.traits.marks[0].place impossible-place'],
    ],
  ])('refuses %s', (_, input, faults) => {
    expect(filterFaultsOf(input)).toEqual(faults);
  });

  it('names fields under the path it is given', () => {
    expect(parseTraitFilters({ x: 1 }, 'query').errors[0]?.field).toBe('query.x');
  });
});
