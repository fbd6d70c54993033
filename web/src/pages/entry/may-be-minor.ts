import type { RangeValue, TraitSet } from '../../traits/trait-set.js';

/** Article 209 of the Family Code. */
const MAJORITY = 18;

interface Aged {
  readonly birthDate: string | null;
  readonly traits: TraitSet;
}

/**
 * Whether a known person was a minor on the first day of an offence, or may have been, as the service will say once the
 * record is saved (`ages_between`, `minority_of`): then it is kept to its prefecture.
 *
 * @param first day of the offence, or that of which the record speaks
 * @param today on which the age is told
 */
export function mayBeMinor({ birthDate, traits }: Aged, first: string, today: string): boolean {
  const { age = {} } = traits;
  const { min } = age as Partial<RangeValue>;
  const born = birthDate ?? (min === undefined ? null : yearsBefore(today, min));
  return born !== null && yearsBetween(born, first) < MAJORITY;
}

/** Days are `YYYY-MM-DD`. */
const yearOf = (day: string) => Number(day.slice(0, 4));

const yearsBefore = (day: string, years: number) =>
  `${String(yearOf(day) - years).padStart(4, '0')}${day.slice(4)}`;

function yearsBetween(born: string, day: string): number {
  const hasHadBirthday = day.slice(5) >= born.slice(5);
  return yearOf(day) - yearOf(born) - (hasHadBirthday ? 0 : 1);
}
