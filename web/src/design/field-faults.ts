import { MirsamProblem } from '@mirsam/client';

/** What the service found wrong, by field. */
export function fieldFaults(failure: unknown): Readonly<Record<string, string>> {
  const errors = failure instanceof MirsamProblem ? (failure.problem.errors ?? []) : [];
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
}
