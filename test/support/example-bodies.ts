import type { Caller } from './application.js';
import { resolved, type Schema, type Schemas } from './open-api.js';

export interface Filling {
  /** Whether what is not required is filled in, too. */
  readonly all: boolean;
  /** Takes the place of an example, by property name: ids of what exists, passwords in use. */
  readonly real: Readonly<Record<string, unknown>>;
  /** `Schema.property`s to leave out, as another of the body excludes them. */
  readonly without: readonly string[];
  /** `Schema.property`s to fill in though the schema does not require them. */
  readonly needed: readonly string[];
}

/**
 * A value made of what the document shows: examples, else defaults, else the first of an enum.
 * An id has no true example, so it must be given in `real`.
 */
export function exampleOf(schema: Schema, schemas: Schemas, filling: Filling, at = ''): unknown {
  const { name, ...target } = resolved(schema, schemas);
  const shown = target.example ?? target.default ?? target.enum?.[0];
  if (shown !== undefined) return shown;
  if (!target.properties) throw new Error(`No example of ${at}`);
  return Object.fromEntries(
    Object.entries(target.properties)
      .filter(([key]) => included(`${name ?? ''}.${key}`, key, target, filling))
      .map(([key, inner]) => [
        key,
        filling.real[key] ?? exampleOf(inner, schemas, filling, `${name ?? ''}.${key}`),
      ]),
  );
}

function included(path: string, key: string, { required = [] }: Schema, filling: Filling): boolean {
  if (filling.without.includes(path)) return false;
  if (filling.needed.includes(path)) return true;
  return filling.all || required.includes(key);
}

/** An example of the document, with what exists in the place of ids that it cannot know. */
export function withReal(example: unknown, real: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(example)) return example.map((each) => withReal(each, real));
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(
    Object.entries(example).map(([name, inner]) => [name, real[name] ?? withReal(inner, real)]),
  );
}

/** One way to send an example: who sends it, to which id, and what no example can know. */
export interface Sending {
  readonly by: Caller;
  readonly id?: string;
  /** Of a candidate, for `{recordId}`; `{rank}` is always 1. */
  readonly recordId?: string;
  readonly imageId?: string;
  /** Of a unit of the organisation. */
  readonly code?: string;
  readonly real?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly needed?: readonly string[];
}

/** What is sent of one operation. */
export type Plan = (type: string) => Promise<readonly Sending[]> | readonly Sending[];
