import { textFaults } from './text-faults.js';

describe('textFaults', () => {
  it.each([
    ['half a pair', 'ok \ud800 ok', {}, true, 'lone-surrogate'],
    ['an invisible character', 'a\u200b', {}, true, 'forbidden-character'],
    ['two lines in one', 'a\nb', {}, false, 'line-break'],
    ['a tab in a line', 'a\tb', {}, false, 'line-break'],
    ['no letter', '.', {}, true, 'too-few-letters'],
    ['a blank of Braille', '\u2800', {}, true, 'too-few-letters'],
    ['a word too short for a reason', 'ok', { letters: 3 }, true, 'too-few-letters'],
  ])('tells %s', (_what, text, rule, multiline, code) => {
    expect(textFaults(text, 'reason', rule, multiline)).toMatchObject([{ field: 'reason', code }]);
  });

  it.each([
    ['two lines', 'a\nb', {}, true],
    ['a word', 'vol', { letters: 3 }, false],
    ['an Arabic word', 'سرقة', { letters: 3 }, false],
    ['digits', '118', { letters: 3 }, false],
    ['nothing where nothing is needed', '', { letters: 0 }, false],
  ])('has nothing to say of %s', (_what, text, rule, multiline) => {
    expect(textFaults(text, 'reason', rule, multiline)).toEqual([]);
  });
});
