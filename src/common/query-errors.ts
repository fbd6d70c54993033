import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';
const SERIALIZATION_FAILURE = '40001';

/** Whether a statement failed because a unique value is taken (of that constraint, if named). */
export function isUniqueViolation(failure: unknown, constraint?: string): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const error = failure.driverError as { code?: string; constraint?: string };
  return (
    error.code === UNIQUE_VIOLATION && (constraint === undefined || error.constraint === constraint)
  );
}

/** Whether a trigger refused a statement, by the name of the rule that it gives as CONSTRAINT. */
export function isRefusedBy(failure: unknown, rule: string): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  return (failure.driverError as { constraint?: string }).constraint === rule;
}

/** Whether a transaction of one snapshot found a row changed by another since. */
export function isSerializationFailure(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  return (failure.driverError as { code?: string }).code === SERIALIZATION_FAILURE;
}
