import fc from 'fast-check';
import { daysApart, freshness, LAST_DAY } from './freshness.js';

describe('what clothes count', () => {
  it('halves every two days, and is nothing after a week or where a day is not known', () => {
    expect([0, 2, 4, 6].map(freshness)).toEqual([1, 1 / 2, 1 / 4, 1 / 8]);
    expect(freshness(LAST_DAY)).toBeGreaterThan(0);
    expect(freshness(LAST_DAY + 1)).toBe(0);
    expect(freshness(null)).toBe(0);
  });

  it('never grows with the days', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        expect(freshness(Math.max(a, b))).toBeLessThanOrEqual(freshness(Math.min(a, b)));
      }),
    );
  });
});

describe('days apart', () => {
  it.each([
    ['2026-03-14', '2026-03-14', 0],
    ['2026-12-30', '2027-01-02', 3],
    ['2027-01-02', '2026-12-30', 3],
    ['2028-02-28', '2028-03-01', 2],
    // Morocco leaves summer time for Ramadan, and a day has still one night.
    ['2026-02-14', '2026-02-16', 2],
  ])('of %s and %s are %d', (a, b, days) => {
    expect(daysApart(a, b)).toBe(days);
  });

  it('are not known without both', () => {
    expect(daysApart('2026-03-14', undefined)).toBeNull();
    expect(daysApart(undefined, '2026-03-14')).toBeNull();
    expect(daysApart('2026-13-99', '2026-03-14')).toBeNull();
  });
});
