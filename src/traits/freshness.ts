/** After so many days half of those who were seen in some clothes wear or carry something else: a model, no count. */
const HALF_LIFE_DAYS = 2;
/** Beyond it, what somebody wore says nothing of what they wear. */
export const LAST_DAY = 7;

/**
 * What clothes and carried things still count, of what they count on the day itself, when two people were seen so many
 * days apart; 0 where the day of one of them is not known.
 */
export function freshness(daysApart: number | null): number {
  return daysApart === null || daysApart > LAST_DAY ? 0 : 2 ** (-daysApart / HALF_LIFE_DAYS);
}

const DAY = 86_400_000;

/** Days from one day `YYYY-MM-DD` to another, whichever is first; null where one is not told, or is none. */
export function daysApart(a: string | undefined, b: string | undefined): number | null {
  if (a === undefined || b === undefined) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  return Number.isNaN(days) ? null : days;
}
