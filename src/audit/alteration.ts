import { canonicalJson, type Json } from './canonical-json.js';

/** What the log says of a change. */
export interface Alteration {
  readonly fields: readonly string[];
  readonly before: Readonly<Record<string, Json>>;
  readonly after: Readonly<Record<string, Json>>;
}

/**
 * The names of the fields that somebody set and, of those that may be logged, what they were before
 * and are now, where that differs. Names of people, free texts and secrets may not be logged.
 */
export function alteration<T extends object, K extends keyof T & string>(
  set: object,
  was: Pick<T, K>,
  is: Pick<T, K>,
  logged: readonly K[],
): Alteration {
  const changed = logged.filter((field) => textOf(was[field]) !== textOf(is[field]));
  const valuesIn = (row: Pick<T, K>) =>
    Object.fromEntries(changed.map((field) => [field, (row[field] ?? null) as Json]));
  return { fields: Object.keys(set), before: valuesIn(was), after: valuesIn(is) };
}

const textOf = (value: unknown) => canonicalJson((value ?? null) as Json);
