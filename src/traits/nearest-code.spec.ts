import { nearestCode } from '../common/index.js';
import { TRAITS } from './vocabulary.js';
import { CODED_TRAITS } from './vocabulary.lookup.js';

const eyes = CODED_TRAITS.find(({ code }) => code === 'eye_color')?.codes ?? [];

describe('nearestCode', () => {
  it.each([
    ['eye_colour', 'eye_color'],
    ['Hair color', 'hair_color'],
    ['noze_tip', 'nose_tip'],
    ['Couleur des yeux', 'eye_color'],
    ['couleur_yeux', 'eye_color'],
    ['Corpulense', 'build'],
    ['Age apparent', 'age'],
    ['favoris', 'sideburns'],
    ['لون العين', 'eye_color'],
    ['طول الانف', 'nose_length'],
    ['اللحيه', 'beard'],
  ])('suggests a trait for %s', (word, code) => {
    expect(nearestCode(word, TRAITS)).toBe(code);
  });

  it.each([
    ['bronw', 'brown'],
    ['BROWN', 'brown'],
    ['marron', 'brown'],
    ['maron', 'brown'],
    ['noisettes', 'hazel'],
    ['عسليتان', 'hazel'],
    ['عسليتين', 'hazel'],
    ['زرقاوين', 'blue'],
  ])('suggests an eye colour for %s', (word, code) => {
    expect(nearestCode(word, eyes)).toBe(code);
  });

  it.each(['', 'xyzzy', 'qualité', 'b'.repeat(100_000)])('suggests nothing far off', (word) => {
    expect(nearestCode(word, eyes)).toBeUndefined();
  });
});
