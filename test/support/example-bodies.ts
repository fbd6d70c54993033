import { resolved, type Schema, type Schemas } from './open-api.js';

/** Which properties of a body are filled in. */
export type Extent = 'required' | 'all';

export interface Filling {
  readonly extent: Extent;
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
  return filling.extent === 'all' || required.includes(key);
}

/** The schema of one of the media types of a body: a part with bytes needs a multipart body. */
export function bodySchema(schema: Schema, multipart: boolean): Schema {
  const fitting = (schema.anyOf ?? [schema]).filter((each) => hasBytes(each) === multipart);
  if (fitting.length !== 1 || !fitting[0]) throw new Error('No such body');
  return fitting[0];
}

const hasBytes = ({ properties = {} }: Schema) =>
  Object.values(properties).some(({ format }) => format === 'binary');
