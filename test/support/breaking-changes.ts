import {
  type Document,
  type Operation,
  resolved,
  routesOf,
  type Schema,
  type Schemas,
} from './open-api.js';

/** A schema, and the document in which its references lead somewhere. */
interface Side {
  readonly schema: Schema;
  readonly schemas: Schemas;
}

/**
 * What a client that was made for a former document could stumble on with the present one, as `route: what`: it
 * asks as it always did, and reads what it always read. What is new to it, such as a field of an answer or a
 * value of an enum in one, does not count.
 */
export function breakingChanges(former: Document, present: Document): string[] {
  const now = new Map(routesOf(present).map(({ name, operation }) => [name, operation]));
  return routesOf(former).flatMap(({ name, operation }) => {
    const current = now.get(name);
    if (!current) return [`${name}: gone`];
    const sides = [former.components.schemas, present.components.schemas] as const;
    return [
      ...parameterChanges(operation, current, ...sides),
      ...bodyChanges(operation, current, ...sides),
      ...answerChanges(operation, current, ...sides),
    ].map((change) => `${name}: ${change}`);
  });
}

function parameterChanges(
  former: Operation,
  present: Operation,
  formerSchemas: Schemas,
  presentSchemas: Schemas,
): string[] {
  const { parameters: before = [] } = former;
  const { parameters: now = [] } = present;
  const asked = before.flatMap((one) => {
    const at = `${one.in} ${one.name}`;
    const found = now.find((other) => other.in === one.in && other.name === one.name);
    if (!found) return [`${at} is gone`];
    return refusals(
      { schema: one.schema, schemas: formerSchemas },
      { schema: found.schema, schemas: presentSchemas },
      at,
    );
  });
  const unasked = now.filter(
    ({ name, required }) => required && !before.some((one) => one.name === name),
  );
  return [...asked, ...unasked.map(({ name }) => `parameter ${name} is asked for`)];
}

function bodyChanges(
  former: Operation,
  present: Operation,
  formerSchemas: Schemas,
  presentSchemas: Schemas,
): string[] {
  return Object.entries(former.requestBody?.content ?? {}).flatMap(([type, { schema }]) => {
    const now = present.requestBody?.content[type];
    if (!now) return [`no body of ${type} is taken`];
    const sent = { schema, schemas: formerSchemas };
    return refusals(sent, { schema: now.schema, schemas: presentSchemas }, 'body');
  });
}

function answerChanges(
  former: Operation,
  present: Operation,
  formerSchemas: Schemas,
  presentSchemas: Schemas,
): string[] {
  return Object.entries(former.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).flatMap(([type, { schema }]) => {
        const now = present.responses[status]?.content?.[type];
        if (!now) return [`${status} is answered as ${type} no more`];
        const read = { schema, schemas: formerSchemas };
        return losses(read, { schema: now.schema, schemas: presentSchemas }, status);
      }),
    );
}

/** Why what was sent by the former schema could be refused by the present one. */
function refusals(former: Side, present: Side, at: string, seen = new Set<string>()): string[] {
  const [then, now] = [
    resolved(former.schema, former.schemas),
    resolved(present.schema, present.schemas),
  ];
  if (isSeen(seen, then.name, now.name)) return [];
  const inner = alternatives(former, present, at, (a, b, where) =>
    refusals(a, b, where, new Set(seen)),
  );
  if (inner) return inner;
  const missing = now.required?.filter((name) => !then.required?.includes(name)) ?? [];
  const dropped = now.enum ? (then.enum ?? ['any']).filter((one) => !now.enum?.includes(one)) : [];
  return [
    ...(then.type === now.type ? [] : [`${at} was ${then.type} and is ${now.type}`]),
    ...(then.nullable && !now.nullable ? [`${at} may not be null`] : []),
    ...missing.map((name) => `${at}.${name} is asked for`),
    ...dropped.map((one) => `${at} may not be ${String(one)}`),
    ...limits(then, now, at),
    ...inside(former, present, then, now, at, (a, b, where) => refusals(a, b, where, seen)),
  ];
}

/** Where a text that was taken is refused. */
function limits(then: Schema, now: Schema, at: string): string[] {
  const [shorter, longer] = [now.maxLength ?? Infinity, now.minLength ?? 0];
  return [
    ...(shorter < (then.maxLength ?? Infinity) ? [`${at} is shorter`] : []),
    ...(longer > (then.minLength ?? 0) ? [`${at} is longer`] : []),
    ...(now.pattern !== undefined && now.pattern !== then.pattern ? [`${at} has a pattern`] : []),
  ];
}

/** What was read by the former schema and could be missing, or another thing, by the present one. */
function losses(former: Side, present: Side, at: string, seen = new Set<string>()): string[] {
  const [then, now] = [
    resolved(former.schema, former.schemas),
    resolved(present.schema, present.schemas),
  ];
  if (isSeen(seen, then.name, now.name)) return [];
  const inner = alternatives(former, present, at, (a, b, where) =>
    losses(a, b, where, new Set(seen)),
  );
  if (inner) return inner;
  const left = then.required?.filter(
    (name) => name in (now.properties ?? {}) && !now.required?.includes(name),
  );
  return [
    ...(then.type === now.type ? [] : [`${at} was ${then.type} and is ${now.type}`]),
    ...(now.nullable && !then.nullable ? [`${at} may be null`] : []),
    ...(left ?? []).map((name) => `${at}.${name} may be missing`),
    ...inside(former, present, then, now, at, (a, b, where) => losses(a, b, where, seen)),
  ];
}

type Compare = (former: Side, present: Side, at: string) => string[];

/** Properties and items; of properties, those that there are no more. */
function inside(
  former: Side,
  present: Side,
  then: Schema,
  now: Schema,
  at: string,
  compare: Compare,
): string[] {
  const items =
    then.items && now.items
      ? compare({ ...former, schema: then.items }, { ...present, schema: now.items }, `${at}[]`)
      : [];
  const properties = Object.entries(then.properties ?? {}).flatMap(([name, schema]) => {
    const found = now.properties?.[name];
    if (found) {
      return compare({ ...former, schema }, { ...present, schema: found }, `${at}.${name}`);
    }
    return now.additionalProperties ? [] : [`${at}.${name} is gone`];
  });
  return [...items, ...properties];
}

/** Where one of several schemas is meant: each of the former has one of the present that does. */
function alternatives(
  former: Side,
  present: Side,
  at: string,
  compare: Compare,
): string[] | undefined {
  const [then, now] = [former, present].map(({ schema, schemas }) => {
    const { anyOf, oneOf } = resolved(schema, schemas);
    return anyOf ?? oneOf;
  });
  if (!then && !now) return undefined;
  const [before, after] = [then ?? [former.schema], now ?? [present.schema]];
  return before.flatMap((schema, index) => {
    const faults = after.map((other) =>
      compare({ ...former, schema }, { ...present, schema: other }, `${at}(${index})`),
    );
    return faults.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
}

/** Schemas lead to themselves. */
function isSeen(seen: Set<string>, then: string | undefined, now: string | undefined): boolean {
  if (then === undefined || now === undefined) return false;
  const pair = `${then} ${now}`;
  if (seen.has(pair)) return true;
  seen.add(pair);
  return false;
}
