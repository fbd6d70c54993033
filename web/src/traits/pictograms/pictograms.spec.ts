import { serviceVocabulary } from '../service-vocabulary.js';
import { swatchOf } from '../swatches.js';
import { PICTOGRAMS } from './index.js';

const { traits } = await serviceVocabulary();
const coded = traits.filter(({ kind }) => kind === 'coded');
const codesOf = (trait: string) =>
  traits.find(({ code }) => code === trait)?.codes?.map(({ code }) => code) ?? [];

/** Sex is told by its word. */
const BY_WORD = ['sex'];

describe('pictograms', () => {
  it.each(Object.entries(PICTOGRAMS))('show each code of %s, and no other', (trait, drawings) => {
    expect(Object.keys(drawings)).toEqual(codesOf(trait));
    const paths = Object.values(drawings).map((drawing) => drawing.map(({ d }) => d).join(' '));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.join(' ')).not.toContain('NaN');
  });

  it('or colours are there for each trait but a few', () => {
    const shown = ({ code, codes = [] }: (typeof coded)[number]) =>
      code in PICTOGRAMS || codes.every((each) => swatchOf(code, each.code) !== undefined);
    expect(coded.filter((trait) => !shown(trait)).map(({ code }) => code)).toEqual(BY_WORD);
  });
});
