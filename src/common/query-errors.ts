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

/** Whether a transaction of one snapshot found a row changed by another since. */
export function isSerializationFailure(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  return (failure.driverError as { code?: string }).code === SERIALIZATION_FAILURE;
}
