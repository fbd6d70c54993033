import { isISO8601 } from 'class-validator';
import { isCalendarDate } from './calendar-date.js';
import { CheckedBy } from './checked-by.js';
import { required } from './constraint-texts.js';

/** A moment with its offset; PostgreSQL has no year 0, and no offset beyond 14 hours. */
const TIME =
  /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):\d{2})$/;

const MESSAGE = {
  en: 'must be a date and time such as 2026-03-31T12:00:00Z',
  fr: 'doit être une date et heure comme 2026-03-31T12:00:00Z',
  ar: 'يجب أن يكون تاريخا ووقتا مثل 2026-03-31T12:00:00Z',
};

const MESSAGE_OR_DAY = {
  en: 'must be a date such as 2026-03-31, or a date and time such as 2026-03-31T12:00:00Z',
  fr: 'doit être une date comme 2026-03-31, ou une date et heure comme 2026-03-31T12:00:00Z',
  ar: 'يجب أن يكون تاريخا مثل 2026-03-31، أو تاريخا ووقتا مثل 2026-03-31T12:00:00Z',
};

/** A moment as RFC 3339 writes it, which is there in the calendar; or, where that will do, a day. */
export const IsTime = (or?: 'or a day'): PropertyDecorator =>
  CheckedBy('isTime', (value, field) => {
    if (value === undefined) return [required(field)];
    if (or !== undefined && isCalendarDate(value)) return [];
    const valid =
      typeof value === 'string' && TIME.test(value) && isISO8601(value, { strict: true });
    const message = or === undefined ? MESSAGE : MESSAGE_OR_DAY;
    return valid ? [] : [{ field, code: 'isTime', message }];
  });
