import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';
/** A row of the snapshot was changed by another; all waited for each other in a circle. */
const ENDED_FOR_OTHERS = new Set(['40001', '40P01']);

/** Whether a statement failed because a unique value is taken (of that constraint, if named). */
export function isUniqueViolation(failure: unknown, constraint?: string): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const error = failure.driverError as { code?: string; constraint?: string };
  return (
    error.code === UNIQUE_VIOLATION && (constraint === undefined || error.constraint === constraint)
  );
}

/** Whether a constraint refused a statement, or a trigger by the name of the rule that it gives as CONSTRAINT. */
export function isRefusedBy(failure: unknown, rule: string): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  return (failure.driverError as { constraint?: string }).constraint === rule;
}

/** Whether PostgreSQL ended a transaction because of what others did meanwhile: it may be run again. */
export function isEndedForOthers(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  return ENDED_FOR_OTHERS.has((failure.driverError as { code?: string }).code ?? '');
}

/** What holds that everything is of an open unit, and of a district of its prefecture, by name. */
const OF_UNITS = [
  ...['of_open_unit', 'in_open_district'],
  ...['users_district', 'cases_district', 'records_district'],
];

/** Whether something was to be of a unit that was moved, merged or closed since the caller was let in. */
export function isOfChangedUnit(failure: unknown): boolean {
  return OF_UNITS.some((rule) => isRefusedBy(failure, rule));
}
