/** The calendar day so many months after a day `YYYY-MM-DD`; of a month that is too short, its last. */
export function addMonths(months: number, day: string): string {
  const from = new Date(day);
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to.toISOString().slice(0, 10);
}
