import type { OpenAPIObject } from '@nestjs/swagger';
import { isFile, type Media, operationsOf, type Schema } from './operations.js';

type Schemas = Readonly<Record<string, Schema>>;

const SCHEMAS = '#/components/schemas/';

const OF_FORMAT: Readonly<Record<string, string>> = {
  uuid: '6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35',
  'date-time': '2026-03-14T09:30:00.000Z',
};

const OF_TYPE: Readonly<Record<string, unknown>> = { boolean: true, object: {}, string: '…' };

/**
 * Gives every body, answer and id in a path one example, made of those of its properties: a request
 * shows what it must have and what has an example of its own, an answer everything.
 */
export function addExamples(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const whole: Showing = { schemas, whole: true, within: [] };
  for (const { parameters = [], requestBody, responses } of operationsOf(document)) {
    for (const parameter of parameters) {
      if (parameter.in === 'path') parameter.example ??= exampleOf(parameter.schema, whole);
    }
    show(requestBody?.content, { ...whole, whole: false });
    for (const [status, { content }] of Object.entries(responses)) {
      if (status.startsWith('2')) show(content, whole);
    }
  }
}

function show(content: Record<string, Media> = {}, showing: Showing): void {
  for (const media of Object.values(content)) {
    if (media.schema?.format !== 'binary') {
      media.example ??= exampleOf(media.schema, showing);
    }
  }
}

/** How a body is shown, and of which schemas it is part: one that holds itself is not shown in itself. */
interface Showing {
  readonly schemas: Schemas;
  readonly whole: boolean;
  readonly within: readonly string[];
}

function exampleOf(schema: Schema = {}, showing: Showing): unknown {
  const shown = schema.example ?? schema.default ?? schema.enum?.[0];
  if (shown !== undefined) return shown;
  const [one] = alternativesOf(schema);
  if (one) return exampleOf(one, showing);
  if (schema.$ref !== undefined) return referred(schema.$ref.slice(SCHEMAS.length), showing);
  if (schema.type === 'array') return [exampleOf(schema.items, showing)];
  return schema.properties ? members(schema, schema.properties, showing) : scalar(schema);
}

const alternativesOf = ({ allOf, anyOf, oneOf }: Schema) => allOf ?? anyOf ?? oneOf ?? [];

function referred(name: string, showing: Showing): unknown {
  const { schemas, within } = showing;
  if (within.includes(name)) return undefined;
  return exampleOf(schemas[name], { ...showing, within: [...within, name] });
}

function members(
  { required = [] }: Schema,
  properties: Readonly<Record<string, Schema>>,
  showing: Showing,
): object {
  const shown = Object.entries(properties)
    .filter(
      ([name, { example }]) => showing.whole || required.includes(name) || example !== undefined,
    )
    .filter(([, inner]) => !isFile(inner));
  return Object.fromEntries(shown.map(([name, inner]) => [name, exampleOf(inner, showing)]));
}

function scalar({ format = '', type = '', minimum = 1 }: Schema): unknown {
  return OF_FORMAT[format] ?? OF_TYPE[type] ?? minimum;
}
