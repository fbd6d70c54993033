import { resolved, type Schema, type Schemas } from './open-api.js';

/**
 * Where a JSON value is not as its schema declares, as `path: what`. Stricter than the standard: a
 * property that is not declared is a fault unless `additionalProperties` allows it.
 */
export function schemaFaults(
  value: unknown,
  schema: Schema,
  schemas: Schemas,
  path = '$',
): string[] {
  const declared = resolved(schema, schemas);
  if (value === null) return declared.nullable ? [] : [`${path}: null`];
  const alternatives = declared.anyOf ?? declared.oneOf;
  if (alternatives) {
    const faults = alternatives.map((each) => schemaFaults(value, each, schemas, path));
    return faults.some((none) => none.length === 0) ? [] : [`${path}: fits no alternative`];
  }
  if (declared.allOf) return [`${path}: an allOf of several is not understood`];
  return typeFaults(value, declared, schemas, path);
}

function typeFaults(value: unknown, declared: Schema, schemas: Schemas, path: string): string[] {
  const { type, enum: allowed, items, format } = declared;
  if (type === undefined) return [`${path}: no type declared`];
  if (!hasType(value, type)) return [`${path}: no ${type}`];
  if (allowed && !allowed.includes(value)) return [`${path}: not in the enum`];
  if (Array.isArray(value)) {
    if (!items) return [`${path}: items are not declared`];
    return value.flatMap((item, index) => schemaFaults(item, items, schemas, `${path}[${index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    return objectFaults(value, declared, schemas, path);
  }
  return typeof value === 'string' ? formatFaults(value, format, path) : [];
}

function objectFaults(value: object, schema: Schema, schemas: Schemas, path: string): string[] {
  const { properties, required = [], additionalProperties = false } = schema;
  if (!properties && additionalProperties === false) return [`${path}: nothing is declared of it`];
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}.${name}`);
  const inside = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${path}.${name}`;
    const declared = properties?.[name] ?? additionalProperties;
    if (typeof declared === 'object') return schemaFaults(inner, declared, schemas, at);
    return declared ? [] : [`${at}: not declared`];
  });
  return [...missing.map((at) => `${at}: missing`), ...inside];
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  byte: /^([\d+/A-Za-z]{4})*([\d+/A-Za-z]{2}(==|[\d+/A-Za-z]=))?$/,
};

function formatFaults(value: string, format: string | undefined, path: string): string[] {
  if (format === undefined) return [];
  return FORMATS[format]?.test(value) ? [] : [`${path}: no ${format}`];
}
