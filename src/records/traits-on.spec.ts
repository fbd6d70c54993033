import { bornFor, traitsOn, yearsBetween } from './traits-on.js';

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
  const told = { dated_on: '2020-03-01', ...bornFor(null, false) };

  it('moves an age that was told with the years between', () => {
    const traits = age(20, 30) as never;
    expect(traitsOn({ ...told, traits }, '2026-03-14')).toEqual(age(26, 36));
    expect(traitsOn({ ...told, traits }, '2018-03-01')).toEqual(age(18, 28));
    expect(traitsOn({ ...told, traits })).toEqual(age(20, 30));
  });

  it('works an age out from the date of birth, whatever was told', () => {
    const born = { ...told, ...bornFor('1996-05-02', true) };
    const known = age(30, 30, 'certain');
    expect(traitsOn({ ...born, traits: age(60, 70) as never }, '2026-06-01')).toEqual(known);
    expect(traitsOn({ ...born, traits: {} }, '2026-06-01')).toEqual(known);
    expect(traitsOn({ ...told, traits: {} }, '2026-06-01')).toEqual({});
  });

  it('goes by the year of birth for who is not told the day', () => {
    const on = (birth: string, day: string) =>
      traitsOn({ ...told, ...bornFor(birth, false), traits: {} }, day);
    for (const birth of ['1996-01-01', '1996-05-02', '1996-12-31']) {
      expect(on(birth, '2026-01-01')).toEqual(age(29, 30, 'certain'));
      expect(on(birth, '2026-05-02')).toEqual(age(29, 30, 'certain'));
      expect(on(birth, '2026-12-31')).toEqual(age(30, 30, 'certain'));
    }
  });
});
