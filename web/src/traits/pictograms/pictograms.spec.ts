import { serviceVocabulary } from '../service-vocabulary.js';
import { swatchOf } from '../swatches.js';
import { PICTOGRAMS } from './index.js';

const { traits } = await serviceVocabulary();
const coded = traits.filter(({ kind }) => kind === 'coded');
const codesOf = (trait: string) =>
  traits.find(({ code }) => code === trait)?.codes?.map(({ code }) => code) ?? [];

/** Told by their words: what nobody sees on a face. */
const BY_WORD = [
  'sex',
  'covered_parts',
  'upper_clothing',
  'lower_clothing',
  'footwear',
  'carried',
  'voice_pitch',
  'voice_timbre',
  'speech_rate',
  'spoken_language',
  'gait',
  'handedness',
  'speech_disorder',
  'limp',
  'missing_fingers',
];

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
