import { readNumber } from './read-number.js';

describe('readNumber', () => {
  it.each([
    ['35', 35],
    [' 1.5 ', 1.5],
    ['1,5', 1.5],
    ['1,', 1],
    ['٣٥', 35],
    ['١٫٥', 1.5],
    ['۱.۵', 1.5],
    ['', undefined],
    ['1,5,2', undefined],
    ['about 30', undefined],
    ['30 m', undefined],
    ['-1', undefined],
  ])('reads “%s” as it is meant, or not at all', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});
