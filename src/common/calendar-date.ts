import { registerDecorator } from 'class-validator';
import type { FieldError } from './problem.js';

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

/** What is wrong with a day in the past or today, `YYYY-MM-DD`: that it is still to come. */
export function futureFaults(field: string, day: string | null, today: string): FieldError[] {
  return day !== null && day > today ? [{ field, code: 'in-the-future', message: FUTURE }] : [];
}

const FUTURE = {
  en: 'is still to come',
  fr: 'est à venir',
  ar: 'تاريخ لم يحل بعد',
};
