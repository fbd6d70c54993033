import { LANGUAGES } from '../common/index.js';
import { CODED_TRAITS, findTrait } from './vocabulary.lookup.js';
import type { CodedDefinition, RangeDefinition } from './vocabulary.types.js';
import { writtenBound, writtenCodes, writtenMark, writtenRange } from './written-values.js';

const coded = (code: string) => findTrait(code) as CodedDefinition;
const range = (code: string) => findTrait(code) as RangeDefinition;

describe('writtenCodes', () => {
  it('knows each code by itself and by what it is called in each language', () => {
    for (const trait of CODED_TRAITS) {
      for (const { code, label, words = [] } of trait.codes) {
        for (const word of [code, ...LANGUAGES.map((one) => label[one]), ...words]) {
          const read = writtenCodes(trait, ` ${word.toUpperCase()} `);
          expect({ trait: trait.code, word, codes: read?.codes }).toMatchObject({
            codes: expect.arrayContaining([code]) as string[],
          });
        }
      }
    }
  });

  it.each([
    ['sex', 'Homme', 'sex', ['male']],
    ['sex', 'ذكر', 'sex', ['male']],
    ['sex', 'F', 'sex', ['female']],
    ['hair_color', 'chatains', 'hair_color', ['brown']],
    ['hair_color', 'BRO', 'hair_color', ['dark_brown', 'brown']],
    ['hair_color', 'bld', 'hair_length', ['bald']],
    ['hair_color', 'BAL', 'hair_length', ['bald']],
  ])('reads of %s: %s', (trait, word, of, codes) => {
    expect(writtenCodes(coded(trait), word)).toEqual({ trait: of, codes });
  });

  it.each(['XXX', 'noir foncé', ''])('takes %s for nothing', (word) => {
    expect(writtenCodes(coded('hair_color'), word)).toBeUndefined();
  });
});

describe('writtenRange', () => {
  it.each([
    ['age', '25-35', { min: 25, max: 35 }],
    ['age', '25 à 35 ans', { min: 25, max: 35 }],
    ['age', 'entre 25 et 35', { min: 25, max: 35 }],
    ['age', 'من ٢٥ إلى ٣٥ سنة', { min: 25, max: 35 }],
    ['age', '30', { min: 30, max: 30 }],
    ['height', '1,75 m', { min: 175, max: 175 }],
    ['height', '1m70 - 1m80', { min: 170, max: 180 }],
    ['height', '170–180 cm', { min: 170, max: 180 }],
  ])('reads of %s: %s', (trait, text, bounds) => {
    expect(writtenRange(range(trait), text)).toEqual(bounds);
  });

  it.each([
    ['age', 'vingt'],
    ['age', 'environ 30'],
    ['age', '2,5'],
    ['age', '25-35-45'],
  ])('does not guess of %s: %s', (trait, text) => {
    expect(writtenRange(range(trait), text)).toBeUndefined();
  });

  it('reads one end, or leaves it as it is', () => {
    expect(writtenBound(range('age'), '٢٥ سنة')).toBe(25);
    expect(writtenBound(range('age'), 'vingt')).toBe('vingt');
  });
});

describe('writtenMark', () => {
  it.each([
    ['SC L CHK', { kind: 'scar', place: 'cheek_left' }],
    ['scar: cheek_left', { kind: 'scar', place: 'cheek_left' }],
    ['Grain de beauté sur le menton', { kind: 'mole', place: 'chin' }],
    ['ندبة على الجبهة', { kind: 'scar', place: 'forehead' }],
    ['FRECKLES', { kind: 'freckles' }],
    ['verrue nez', { kind: 'verrue nez' }],
    ['scar: somewhere', { kind: 'scar', place: 'somewhere' }],
  ])('reads %s', (text, mark) => {
    expect(writtenMark(text)).toEqual(mark);
  });
});
