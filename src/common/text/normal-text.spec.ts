import fc from 'fast-check';
import { forbiddenIn, normalText } from './normal-text.js';

describe('normalText', () => {
  it.each([
    ['NFC', 'Se\u0301bastien', 'Sébastien'],
    ['NFC in Arabic', 'ا\u0653دم', 'آدم'],
    ['no white space around it', '\u00a0\u3000\t GESTARR-1 \n\u2028', 'GESTARR-1'],
    ['one kind of line end', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['spaces inside as they are', '14 : vol', '14 : vol'],
  ])('has %s', (_what, typed, kept) => {
    expect(normalText(typed)).toBe(kept);
  });

  it('stays as it is when made again', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(fc.property(texts, (text) => normalText(normalText(text)) === normalText(text)));
  });

  it('leaves what is to be refused as it came', () => {
    for (const text of ['\ud800 e\u0301', ' \ufeff', ' a\u200b '])
      expect(normalText(text)).toBe(text);
  });
});

describe('forbiddenIn', () => {
  it.each([
    ['zero width space', 'a\u200bb', 'U+200B'],
    ['joiner', 'GESTARR\u200d-1', 'U+200D'],
    ['left-to-right mark', 'GESTARR-1\u200e', 'U+200E'],
    ['Arabic letter mark', '\u061c1', 'U+061C'],
    ['right-to-left override', 'Ahmed \u202eramO', 'U+202E'],
    ['isolate', '\u2066a', 'U+2066'],
    ['word joiner', 'a\u2060', 'U+2060'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['soft hyphen', 'a\u00adb', 'U+00AD'],
    ['grapheme joiner', 'a\u034fb', 'U+034F'],
    ['filler', '\u3164', 'U+3164'],
    ['variation selector', 'a\ufe0f', 'U+FE0F'],
    ['tag', '\u{e0041}', 'U+E0041'],
    ['interlinear annotation', '\ufff9a\ufffa', 'U+FFF9'],
    ['replacement character', 'cicatrice \ufffd gauche', 'U+FFFD'],
    ['null', 'a\u0000b', 'U+0000'],
    ['escape', '\u001b[1m', 'U+001B'],
    ['private use', '\ue000', 'U+E000'],
    ['noncharacter', '\uffff', 'U+FFFF'],
    ['non-joiner in Latin', 'a\u200cb', 'U+200C'],
    ['non-joiner after a letter that never joins', 'در\u200cن', 'U+200C'],
    ['non-joiner at the end of a word', 'می\u200c', 'U+200C'],
    ['two non-joiners', 'می\u200c\u200cن', 'U+200C'],
    ['joiner in Arabic', 'ه\u200dم', 'U+200D'],
  ])('finds a %s', (_what, text, character) => {
    expect(forbiddenIn(text)).toBe(character);
  });

  it.each([
    'می\u200cخواهم',
    'خانه\u200cای',
    'محمد علي',
    'ابتداءً',
    'N° 12 – « é »',
    'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    'a\n\tb',
    '🙂',
  ])('lets %s pass', (text) => {
    expect(forbiddenIn(text)).toBeUndefined();
  });
});
