import { isCalendarDate, normalText, textFaults } from '../common/index.js';
import { CERTAINTIES } from './trait-set.js';
import type { Certainty } from './trait-set.js';
import { quote } from './trait.faults.js';
import type { Faults } from './trait.faults.js';
import { position } from './vocabulary.lookup.js';
import type { Code, CodedDefinition, RangeDefinition } from './vocabulary.types.js';

// Each reader returns the clean value, or null after telling what is wrong with it. Only own
// properties are read, so that nothing is taken from a prototype.

export type Fields = Readonly<Record<string, unknown>>;

export const MOST_VALUES = 4;
export const MOST_MARKS = 12;
export const LONGEST_NOTE = 200;

export function readObject(value: unknown, field: string, faults: Faults): Fields | null {
  return isObject(value) ? value : faults.add(field, 'not-an-object');
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of which only the allowed members are let through. */
export function readFields(
  value: unknown,
  field: string,
  allowed: readonly string[],
  faults: Faults,
): Fields | null {
  const fields = readObject(value, field, faults);
  if (!fields) return null;
  for (const name of Object.keys(fields)) {
    if (faults.full) break;
    if (!allowed.includes(name)) {
      faults.add(`${field}.${quote(name)}`, 'unknown-field', { allowed: allowed.join(', ') });
    }
  }
  return fields;
}

export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function readList(
  value: unknown,
  field: string,
  most: number,
  faults: Faults,
): readonly unknown[] | null {
  if (value === undefined) return faults.add(field, 'required');
  if (!Array.isArray(value)) return faults.add(field, 'not-a-list');
  if (value.length > most) return faults.add(field, 'too-many', { max: most });
  // Holes become undefined, so that no item escapes the readers.
  return Array.from<unknown>(value);
}

export function readCode(
  value: unknown,
  field: string,
  codes: readonly Code[],
  faults: Faults,
): string | null {
  if (value === undefined) return faults.add(field, 'required');
  if (typeof value !== 'string') return faults.add(field, 'not-text');
  if (position(codes, value) < 0) return faults.addUnknown(field, 'unknown-code', value, codes);
  return value;
}

/** 1 to 4 different codes of a trait, in vocabulary order. */
export function readValues(
  fields: Fields,
  field: string,
  trait: CodedDefinition,
  faults: Faults,
): readonly string[] | null {
  const path = `${field}.values`;
  const list = readList(own(fields, 'values'), path, MOST_VALUES, faults);
  if (!list) return null;
  if (list.length === 0) return faults.add(path, 'empty');
  const values = list.map((value, index) => {
    const at = `${path}[${index}]`;
    const code = readCode(value, at, trait.codes, faults);
    if (code !== null && list.indexOf(value) < index) return faults.add(at, 'duplicate');
    return code;
  });
  if (values.includes(null)) return null;
  return trait.codes.map(({ code }) => code).filter((code) => values.includes(code));
}

export function readBounds(
  fields: Fields,
  field: string,
  trait: RangeDefinition,
  faults: Faults,
): { min: number; max: number } | null {
  const [lower, upper] = [own(fields, 'min'), own(fields, 'max')];
  // One end is enough: the other is as far as the trait goes.
  if (lower === undefined && upper === undefined) return faults.add(`${field}.min`, 'required');
  const min = lower === undefined ? trait.min : readBound(lower, `${field}.min`, trait, faults);
  const max = upper === undefined ? trait.max : readBound(upper, `${field}.max`, trait, faults);
  if (min === null || max === null) return null;
  if (min > max) return faults.add(field, 'impossible-range', { min, max });
  return { min, max };
}

function readBound(
  value: unknown,
  field: string,
  { min, max }: RangeDefinition,
  faults: Faults,
): number | null {
  if (!Number.isInteger(value)) return faults.add(field, 'not-a-whole-number');
  const number = value as number;
  if (number < min || number > max) return faults.add(field, 'out-of-range', { min, max });
  return number;
}

/** `probable` when it is not given: neither vouched for nor doubted. */
export function readCertainty(fields: Fields, field: string, faults: Faults): Certainty | null {
  const value = own(fields, 'certainty');
  if (value === undefined) return 'probable';
  const certainty = CERTAINTIES.find((each) => each === value);
  return (
    certainty ??
    faults.add(`${field}.certainty`, 'bad-certainty', { allowed: CERTAINTIES.join(', ') })
  );
}

/** @param unsaid what holds of all filters that do not say it themselves */
export function readRequireKnown(
  fields: Fields,
  field: string,
  unsaid: boolean,
  faults: Faults,
): boolean | null {
  const value = own(fields, 'requireKnown');
  if (value === undefined) return unsaid;
  return typeof value === 'boolean' ? value : faults.add(`${field}.requireKnown`, 'bad-flag');
}

/** The day on which somebody was seen so, `''` where it is not told. */
export function readSeenOn(fields: Fields, field: string, faults: Faults): string | null {
  const value = own(fields, 'seenOn');
  const path = `${field}.seenOn`;
  if (value === undefined) return '';
  if (!isCalendarDate(value)) return faults.add(path, 'bad-day');
  return value > latestDay() ? faults.add(path, 'day-to-come') : value;
}

/** The day that it is somewhere on earth: the service's clock tells no more of where a witness was. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** A note in normal form, `''` when there is none. */
export function readNote(fields: Fields, field: string, faults: Faults): string | null {
  const value = own(fields, 'note');
  const path = `${field}.note`;
  if (value === undefined) return '';
  if (typeof value !== 'string') return faults.add(path, 'not-text');
  if (value.length > LONGEST_NOTE) return faults.add(path, 'too-long', { max: LONGEST_NOTE });
  const note = normalText(value);
  const bad = textFaults(note, path, { letters: 0 }, true).length > 0;
  return bad ? faults.add(path, 'bad-text') : note;
}
