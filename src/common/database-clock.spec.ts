import { dayIn } from './database-clock.js';

describe('dayIn', () => {
  it.each([
    ['2026-12-31T23:05:00Z', 'Africa/Casablanca', '2027-01-01'],
    ['2026-12-31T22:55:00Z', 'Africa/Casablanca', '2026-12-31'],
    ['2026-12-31T23:05:00Z', 'UTC', '2026-12-31'],
    ['2026-03-01T23:30:00Z', 'Africa/Casablanca', '2026-03-01'], // Ramadan
    ['2027-01-01T04:00:00Z', 'America/New_York', '2026-12-31'],
  ])('of %s in %s is %s', (at, timeZone, day) => {
    expect(dayIn(timeZone, new Date(at))).toBe(day);
  });
});
