import { addMonths } from './add-months.js';

describe('addMonths', () => {
  it.each([
    ['2026-03-14', 60, '2031-03-14'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('of %s, %d months on, is %s', (from, months, day) => {
    expect(addMonths(months, from)).toBe(day);
  });
});
