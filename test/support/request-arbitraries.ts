import fc, { type Arbitrary } from 'fast-check';
import {
  type Document,
  isText,
  resolved,
  type Route,
  type Schema,
  type Schemas,
} from './open-api.js';
import { unusualJson, unusualTexts } from './text-arbitraries.js';

/** What a request of an operation is made of; an absent body sends none. */
export interface FuzzRequest {
  readonly route: Route;
  /** With its parameters filled in, and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
  /** What the body says; of a multipart body, its JSON part. Absent where it was spoilt on purpose. */
  readonly sent?: { readonly value: unknown; readonly schema: Schema };
}

/** Of what exists, ids that are sent where the document asks for one. */
export type Ids = readonly string[];

/** Values that have broken services before. */
const WILD: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    "' OR 1=1 --",
    '"; DROP TABLE records; --',
    '\u0000',
    '\ud800',
    '{{7*7}}',
    '../../etc/passwd',
    '%00',
    'x'.repeat(5000),
    '999999999999999999999999',
    -1,
    0,
    1e308,
    2 ** 31,
    2 ** 53,
    true,
    [],
    {},
    [[[[[[[[]]]]]]]],
    { constructor: { prototype: 1 } },
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** How often a value is what the document asks for, to how often it is anything. */
const [FITTING, ANYTHING] = [80, 1];

/** Values of a schema, and now and then values that are not. */
function ofSchema(schema: Schema, schemas: Schemas, ids: Ids): Arbitrary<unknown> {
  const fitting = fittingOf(schema, schemas, ids);
  return fc.oneof({ weight: FITTING, arbitrary: fitting }, { weight: ANYTHING, arbitrary: WILD });
}

function fittingOf(schema: Schema, schemas: Schemas, ids: Ids): Arbitrary<unknown> {
  const declared = resolved(schema, schemas);
  const { enum: allowed, example, type, items, properties, required = [] } = declared;
  const alternatives = declared.anyOf ?? declared.oneOf;
  if (alternatives) {
    return fc.oneof(...alternatives.map((each) => ofSchema(each, schemas, ids)));
  }
  if (allowed) return fc.constantFrom(...allowed);
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, inner]) => [name, ofSchema(inner, schemas, ids)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }
  if (items) return fc.array(ofSchema(items, schemas, ids), { maxLength: 3 });
  if (isText(declared)) return unusualTexts(example);
  const scalar = scalarOf(type, declared.format, ids);
  return example === undefined ? scalar : fc.oneof(fc.constant(example), scalar);
}

function scalarOf(type = 'object', format = '', ids: Ids): Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (format === 'date') return fc.constantFrom('2026-02-03', '2026-02-30', '1900-01-01');
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: -2, max: 200 });
  if (type === 'number') {
    return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: -1, max: 2, noNaN: true }));
  }
  if (type === 'string') return fc.string({ unit: 'grapheme', maxLength: 60 });
  return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
}

/** Requests of an operation: right ones, nearly right ones, and wild ones. */
function requestOf(
  route: Route,
  { components: { schemas } }: Document,
  ids: Ids,
  image: Buffer,
): Arbitrary<FuzzRequest> {
  const { parameters = [], requestBody } = route.operation;
  const valueOf = ({ name, schema }: (typeof parameters)[number]) =>
    // What identifies is text without a format in a path or query, and may be of anything.
    /id$|^consultation$/i.test(name)
      ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: WILD })
      : name === 'rank'
        ? fc.oneof(fc.integer({ min: 1, max: 4 }), WILD)
        : ofSchema(schema, schemas, ids);
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  const named = (of: typeof parameters) =>
    Object.fromEntries(of.map((each) => [each.name, valueOf(each)]));
  const content = Object.entries(requestBody?.content ?? {});
  const body: Arbitrary<{ type?: string; value?: unknown; schema?: Schema }> =
    content.length === 0
      ? fc.constant({})
      : fc.oneof(
          ...content.map(([type, { schema }]) =>
            ofSchema(schema, schemas, ids).map((value) => ({ type, value, schema })),
          ),
        );
  return fc
    .record({
      path: fc.record(named(inPath)),
      query: fc.record(named(inQuery), { requiredKeys: [] }),
      body,
      spoilt: fc.oneof(
        { weight: 30, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: unusualJson },
      ),
      file: fc.oneof(
        { weight: 1, arbitrary: fc.constant(image) },
        {
          weight: 6,
          arbitrary: fc.nat(image.length - 1).map((end) => Buffer.from(image.subarray(0, end))),
        },
        { weight: 6, arbitrary: fc.uint8Array({ maxLength: 64 }).map((b) => Buffer.from(b)) },
      ),
      language: fc.constantFrom('fr', 'ar', 'en', 'tlh;q=9', '*'),
    })
    .map(({ path, query, body: { type, value, schema = {} }, spoilt, file, language }) => {
      const filled = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(textOf(path[name])),
      );
      const asked = new URLSearchParams(
        Object.entries(query).map(([name, each]) => [name, textOf(each)] as [string, string]),
      ).toString();
      const headers: Record<string, string> = { 'accept-language': language };
      const request = { route, path: asked ? `${filled}?${asked}` : filled, headers };
      if (type === undefined) return request;
      if (type === 'multipart/form-data')
        return { ...request, ...form(value, file, schema, spoilt) };
      headers['content-type'] = type;
      const json = JSON.stringify(value);
      return spoilt
        ? { ...request, body: spoilt(json) }
        : { ...request, body: json, sent: { value, schema } };
    });
}

/** Of all operations, each as often as any other. */
export function fuzzRequests(
  document: Document,
  routes: readonly Route[],
  ids: Ids,
  image: Buffer,
): Arbitrary<FuzzRequest> {
  return fc.oneof(...routes.map((route) => requestOf(route, document, ids, image)));
}

type Spoil = (json: string) => Uint8Array<ArrayBuffer>;

/** A form, and the value of its JSON part, which goes as a file where its bytes were spoilt. */
function form(
  value: unknown,
  file: Buffer,
  { properties = {} }: Schema,
  spoilt?: Spoil,
): Pick<FuzzRequest, 'body' | 'sent'> {
  const body = new FormData();
  if (typeof value !== 'object' || value === null) return { body };
  let sent: FuzzRequest['sent'];
  for (const [name, part] of Object.entries(value)) {
    const json = JSON.stringify(part);
    if (name.startsWith('image')) {
      const images = Array.isArray(part) ? part.length : 1;
      for (let each = 0; each < images; each++) {
        body.append(name, new Blob([Uint8Array.from(file)]), 'a.png');
      }
    } else if (spoilt) body.append(name, new Blob([spoilt(json)]), 'a.json');
    else {
      body.append(name, json);
      sent = { value: part, schema: properties[name] ?? {} };
    }
  }
  return { body, ...(sent && { sent }) };
}

/** As a URL can hold it: half a surrogate pair has no encoding. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
