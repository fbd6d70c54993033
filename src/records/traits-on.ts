import type { TraitSet } from '../traits/index.js';

/** What tells how old the person of a record is, beside what was said of it; days `YYYY-MM-DD`. */
export interface DatedTraits {
  readonly traits: TraitSet;
  /** When the traits were told. */
  readonly dated_on: string;
  readonly birth_date: string | null;
}

/**
 * A record's traits on a day: who was told to be 30 six years before is 36, and whose birth is known
 * is as old as it says, whatever was told.
 *
 * @param day the day of comparison; as they were told if absent
 */
export function traitsOn({ traits, dated_on, birth_date }: DatedTraits, day?: string): TraitSet {
  if (day === undefined) return traits;
  if (birth_date !== null) {
    const age = yearsBetween(birth_date, day);
    return { ...traits, age: { min: age, max: age, certainty: 'certain' } };
  }
  if (!traits.age) return traits;
  const years = yearsBetween(dated_on, day);
  const { min, max, certainty } = traits.age;
  return { ...traits, age: { min: min + years, max: max + years, certainty } };
}

/** Full years from one day to another; less than 0 where the other is before. */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The same in SQL, of the alias `record`; the day is a parameter `comparedOn`. */
export const AGE_ON = {
  isKnown: `(record.birth_date IS NOT NULL OR record.traits ? 'age')`,
  min: ageInSql('min'),
  max: ageInSql('max'),
} as const;

function ageInSql(bound: 'min' | 'max'): string {
  const yearsFrom = (day: string) => `extract(year FROM age(:comparedOn::date, ${day}))::int`;
  return `CASE WHEN record.birth_date IS NOT NULL THEN ${yearsFrom('record.birth_date')}
    ELSE (record.traits #>> '{age,${bound}}')::int + ${yearsFrom('record.dated_on')} END`;
}
