const DAY_MS = 86_400_000;

/** The days on which a workbook begins to count: Excel takes 1900 for a leap year, so one earlier than it says. */
const [FROM_1900, FROM_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** Numbers of days of people who live, or lived a while ago: of 1900-03-01 to 2173. */
const [FIRST, LAST] = [61, 99_999];

/**
 * The day that a spreadsheet keeps as a number, `YYYY-MM-DD`; undefined of a number that is none.
 * @param from1904 as workbooks of old Macs count
 */
export function excelDay(serial: number, from1904 = false): string | undefined {
  if (!(serial >= (from1904 ? 0 : FIRST) && serial <= LAST)) return undefined;
  const began = from1904 ? FROM_1904 : FROM_1900;
  return new Date(began + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
