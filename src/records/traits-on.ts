import { inPrefecture } from '../access/index.js';
import type { TraitSet } from '../traits/index.js';

/** What tells how old the person of a record is, beside what was said of it; days `YYYY-MM-DD`. */
export interface DatedTraits {
  readonly traits: TraitSet;
  /** When the traits were told. */
  readonly dated_on: string;
  /** The first and the last day that may be that of birth, as far as it is told to the reader; null where none is known. */
  readonly born_from: string | null;
  readonly born_to: string | null;
}

/** The prefecture of whoever reads, or for whom it is read. */
export interface Reader {
  readonly id: string;
  readonly national: boolean;
}

/**
 * A record's traits on a day: who was told to be 30 six years before is 36, and whose birth is known
 * is as old as it says, whatever was told.
 *
 * @param day the day of comparison; as they were told if absent
 */
export function traitsOn(record: DatedTraits, day?: string): TraitSet {
  const { traits, dated_on, born_from, born_to } = record;
  if (day === undefined) return traits;
  if (born_from !== null && born_to !== null) {
    const [min, max] = [yearsBetween(born_to, day), yearsBetween(born_from, day)];
    return { ...traits, age: { min, max, certainty: 'certain' } };
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

/**
 * When somebody was born, as the reader knows it: the day is for those who see the whole record. The others
 * are told the year, or else an age on one day and on the next would tell the day as well.
 */
export function bornFor(birthDate: string | null, isWhole: boolean) {
  if (birthDate === null || isWhole) return { born_from: birthDate, born_to: birthDate };
  const year = birthDate.slice(0, 4);
  return { born_from: `${year}-01-01`, born_to: `${year}-12-31` };
}

/** The same in SQL, of the alias `record`, with `readerParameters`. */
export const BORN = { from: bornInSql('1, 1'), to: bornInSql('12, 31') } as const;

function bornInSql(monthAndDay: string): string {
  return `CASE WHEN ${inPrefecture('record.prefecture_id', { own: ':readerId', national: ':readerNational' })}
    THEN record.birth_date
    ELSE make_date(extract(year FROM record.birth_date)::int, ${monthAndDay}) END`;
}

export const readerParameters = ({ id, national }: Reader) => ({
  readerId: id,
  readerNational: national,
});

/** `traitsOn` in SQL, of the alias `record`; the day is a parameter `comparedOn`, beside `readerParameters`. */
export const AGE_ON = {
  isKnown: `(record.birth_date IS NOT NULL OR record.traits ? 'age')`,
  min: ageInSql('min', BORN.to),
  max: ageInSql('max', BORN.from),
} as const;

function ageInSql(bound: 'min' | 'max', born: string): string {
  const yearsFrom = (day: string) => `extract(year FROM age(:comparedOn::date, ${day}))::int`;
  return `CASE WHEN record.birth_date IS NOT NULL THEN ${yearsFrom(born)}
    ELSE (record.traits #>> '{age,${bound}}')::int + ${yearsFrom('record.dated_on')} END`;
}
