import { registerDecorator } from 'class-validator';
import type { FieldError } from './problem.js';
import { westernDigits } from './text/western-digits.js';

/** Whether a value is a day written `YYYY-MM-DD` (ISO 8601); PostgreSQL has no year 0. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A day that exists, as `YYYY-MM-DD`. */
export function IsCalendarDate(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isCalendarDate',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: isCalendarDate },
    });
  };
}

/** A day as it is written here, `14/03/2026` in any digits, as the API has it; what is no such day stays as it is. */
export function writtenDay(written: string): string {
  const [, day = '', month = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(westernDigits(written)) ?? [];
  if (year === undefined) return westernDigits(written);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Nobody in these files was born before, and nothing in them happened: what is earlier is a slip. */
export const EARLIEST_DAY = '1900-01-01';

/** What is wrong with a day in the past or today, `YYYY-MM-DD`: that it is still to come, or too long ago to be meant. */
export function pastDayFaults(field: string, day: string | null, today: string): FieldError[] {
  if (day === null) return [];
  if (day > today) return [{ field, code: 'in-the-future', message: FUTURE }];
  return day < EARLIEST_DAY ? [{ field, code: 'too-long-ago', message: LONG_AGO }] : [];
}

const FUTURE = {
  en: 'is still to come',
  fr: 'est à venir',
  ar: 'تاريخ لم يحل بعد',
};

const LONG_AGO = {
  en: 'is before 1900: check the year',
  fr: 'précède 1900\u00a0: vérifiez l’année',
  ar: 'يسبق سنة 1900: تحققوا من السنة',
};
