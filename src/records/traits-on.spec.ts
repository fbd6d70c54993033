import { traitsOn, yearsBetween } from './traits-on.js';

const age = (min: number, max: number, certainty = 'probable') => ({
  age: { min, max, certainty },
});

describe('yearsBetween', () => {
  it.each([
    ['1996-05-02', '2026-05-01', 29],
    ['1996-05-02', '2026-05-02', 30],
    ['2026-05-02', '2020-05-03', -5],
    ['2026-05-02', '2020-05-02', -6],
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
    ['2026-05-02', '2026-05-02', 0],
  ])('of %s and %s are %i', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });
});

describe('traitsOn', () => {
  const told = { dated_on: '2020-03-01', birth_date: null };

  it('moves an age that was told with the years between', () => {
    const traits = age(20, 30) as never;
    expect(traitsOn({ ...told, traits }, '2026-03-14')).toEqual(age(26, 36));
    expect(traitsOn({ ...told, traits }, '2018-03-01')).toEqual(age(18, 28));
    expect(traitsOn({ ...told, traits })).toEqual(age(20, 30));
  });

  it('works an age out from the date of birth, whatever was told', () => {
    const born = { ...told, birth_date: '1996-05-02' };
    const known = age(30, 30, 'certain');
    expect(traitsOn({ ...born, traits: age(60, 70) as never }, '2026-06-01')).toEqual(known);
    expect(traitsOn({ ...born, traits: {} }, '2026-06-01')).toEqual(known);
    expect(traitsOn({ ...told, traits: {} }, '2026-06-01')).toEqual({});
  });
});
