import { mayBeMinor } from './may-be-minor.js';

const TODAY = '2026-11-28';
const OFFENCE = '2026-03-14';

const bornOn = (birthDate: string | null) => ({ birthDate, traits: {} });
const aged = (age: object) => ({
  birthDate: null,
  traits: { age: { ...age, certainty: 'certain' } },
});

describe('whether somebody may have been a minor', () => {
  it.each([
    ['2010-05-02', true],
    ['2008-03-15', true],
    ['2008-03-14', false],
    ['1990-01-01', false],
  ])('is told by a birth on %s: %s', (birthDate, expected) => {
    expect(mayBeMinor(bornOn(birthDate), OFFENCE, TODAY)).toBe(expected);
  });

  it.each([
    [{ min: 16, max: 22 }, true],
    // Of age by now, and perhaps not yet some months ago.
    [{ min: 18, max: 18 }, true],
    [{ min: 19, max: 30 }, false],
    [{ max: 20 }, false],
  ])('is told by an age of %j: %s', (age, expected) => {
    expect(mayBeMinor(aged(age), OFFENCE, TODAY)).toBe(expected);
  });

  it('is not said of whose age nothing is known, and by the birth where both are', () => {
    expect(mayBeMinor(bornOn(null), OFFENCE, TODAY)).toBe(false);
    const both = { ...aged({ min: 16, max: 20 }), birthDate: '1990-01-01' };
    expect(mayBeMinor(both, OFFENCE, TODAY)).toBe(false);
  });
});
