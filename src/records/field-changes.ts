import { canonicalJson, type Json } from '../audit/index.js';

/** A field as it was and as it is; null where it was, or is, empty. */
export interface FieldChange {
  /** A path, such as `traits.eye_color`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Told part by part: who reads that one trait was corrected need not compare the others. */
const IN_PARTS: ReadonlySet<string> = new Set(['traits', 'images', 'making']);

/** What differs between two states of one thing, in the order of its fields. */
export function fieldChanges(was: object, is: object): FieldChange[] {
  const [before, after] = [partsOf(was), partsOf(is)];
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) => {
    const [old, now] = [before.get(field) ?? null, after.get(field) ?? null];
    return canonicalJson(old) === canonicalJson(now) ? [] : [{ field, before: old, after: now }];
  });
}

function partsOf(state: object): Map<string, Json | undefined> {
  return new Map(
    Object.entries(state).flatMap(([name, value]: [string, Json | undefined]) =>
      IN_PARTS.has(name)
        ? Object.entries(value ?? {}).map(
            ([part, one]) => [`${name}.${part}`, one as Json] as const,
          )
        : [[name, value] as const],
    ),
  );
}
