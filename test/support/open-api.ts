/** The part of OpenAPI 3.0 that the service's document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly example?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, Media>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly 'x-permission'?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >;
}

/** Schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Route {
  /** As in `POST /api/v1/cases`. */
  readonly name: string;
  readonly verb: Verb;
  readonly path: string;
  readonly operation: Operation;
}

export function routesOf({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]) => ({
      name: `${verb.toUpperCase()} ${path}`,
      verb: verb as Verb,
      path,
      operation,
    })),
  );
}

const SCHEMAS = '#/components/schemas/';

/** The schema a reference stands for, with its name. */
export function resolved(schema: Schema, schemas: Schemas): Schema & { readonly name?: string } {
  const [only, ...others] = schema.allOf ?? [];
  // A reference with a description or `nullable` beside it is wrapped in an `allOf` of one.
  const $ref = schema.$ref ?? (others.length === 0 ? only?.$ref : undefined);
  if ($ref === undefined) return schema;
  const name = $ref.slice(SCHEMAS.length);
  const target = $ref.startsWith(SCHEMAS) ? schemas[name] : undefined;
  if (!target) throw new Error(`${$ref} leads nowhere`);
  return { ...target, ...(schema.nullable && { nullable: true }), name };
}

/** Whether a schema is of a text that people write: not of a code, an id, a date or a password. */
export function isText({ type, format, enum: codes, maxLength }: Schema): boolean {
  return type === 'string' && maxLength !== undefined && !format && !codes;
}

/** The codes of the problems that an operation is said to answer. */
export function problemCodesOf({ responses }: Operation): string[] {
  return Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .flatMap(([, { description = '' }]) => [...description.matchAll(/^- `([\w-]+)`: .+\.$/gm)])
    .map(([, code = '']) => code);
}

/** Every `$ref` anywhere in a value. */
export function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '$ref' ? [String(inner)] : references(inner),
  );
}

/** What answers an example of a list that nobody posts to here. */
export const ANSWERED_BY: Readonly<Record<string, string>> = {
  '/api/v1/link-alerts': '/api/v1/link-alerts/{id}/adjudications',
  '/api/v1/duplicates': '/api/v1/duplicates/{id}/decisions',
  '/api/v1/search-requests': '/api/v1/search-requests/{id}/decision',
  '/api/v1/tombstones': '/api/v1/sketches/{id}/expungement',
};

/** A list is also asked for a page of one, and labels for one language. */
export function queriesOf(
  { operation: { parameters = [] } }: Route,
  consultation: string,
): Record<string, string>[] {
  const named = new Set(parameters.map(({ name }) => name));
  if (named.has('consultation')) return [{ consultation }];
  return [
    {},
    ...(named.has('limit') ? [{ limit: '1' }] : []),
    ...(named.has('lang') ? [{ lang: 'fr' }] : []),
  ];
}
