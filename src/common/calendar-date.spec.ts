import { pastDayFaults, isCalendarDate } from './calendar-date.js';

describe('isCalendarDate', () => {
  it.each(['2026-03-31', '2024-02-29', '0001-01-01'])('takes %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each(['2026-02-30', '2025-02-29', '0000-01-01', '2026-3-1', '2026-03-31T00:00', '', 20260331])(
    'refuses %s',
    (day) => {
      expect(isCalendarDate(day)).toBe(false);
    },
  );
});

describe('pastDayFaults', () => {
  it('finds a day that is still to come, and nothing else', () => {
    const code = 'in-the-future';
    expect(pastDayFaults('drawnOn', '2026-03-15', '2026-03-14')).toMatchObject([{ code }]);
    expect(pastDayFaults('drawnOn', '2026-03-14', '2026-03-14')).toEqual([]);
    expect(pastDayFaults('drawnOn', null, '2026-03-14')).toEqual([]);
  });

  it('finds a day before 1900, which nobody means', () => {
    const code = 'too-long-ago';
    expect(pastDayFaults('birthDate', '1899-12-31', '2026-03-14')).toMatchObject([{ code }]);
    expect(pastDayFaults('birthDate', '1900-01-01', '2026-03-14')).toEqual([]);
  });
});
