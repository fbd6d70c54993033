import { TestApplication } from '../support/application.js';
import {
  type Document,
  problemCodesOf,
  references,
  resolved,
  type Route,
  routesOf,
  type Schema,
  type Schemas,
} from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

/** No type, and no other schema in its place; or an object of which nothing is declared. */
function saysNothing(schema: Schema, schemas: Schemas): boolean {
  const { type, properties, additionalProperties, anyOf, oneOf } = resolved(schema, schemas);
  if (anyOf ?? oneOf) return false;
  return type === undefined || (type === 'object' && !properties && !additionalProperties);
}

const PUBLIC = [
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/auth/login',
  'POST /api/v1/auth/session',
  'GET /api/v1/auth/ways',
  'POST /api/v1/auth/provider',
  'POST /api/v1/auth/provider/session',
];

describe('the OpenAPI document', () => {
  let service: TestApplication;
  let document: Document;
  let routes: Route[];

  beforeAll(async () => {
    service = await TestApplication.start();
    document = (await service.anonymous.get('/api/openapi.json').expect(200)).body as Document;
    routes = routesOf(document);
  });
  afterAll(() => service.stop());

  it('refers only to schemas that are there', () => {
    const found = references(document);
    expect(found.length).toBeGreaterThan(20);
    for (const $ref of new Set(found)) resolved({ $ref }, document.components.schemas);
  });

  // Of health, origin and belief the law has nothing recorded without need: no example invites to it.
  it('has no example that tells of health, origin or belief', () => {
    const examples: unknown[] = [];
    JSON.stringify(document, (key, value: unknown) => {
      if (key === 'example' || key === 'examples') examples.push(value);
      return value;
    });
    expect(examples.length).toBeGreaterThan(50);
    const sensitive =
      /stammer|stutter|limp|lame|epilep|diabet|drunk|addict|deaf|mute|disab|pregnan|accent|berber|amazigh|sahrawi|muslim|jew|christian|religio|mosque|beard of/i;
    expect(JSON.stringify(examples)).not.toMatch(sensitive);
  });

  it('names every operation once, under a tag, with an answer', () => {
    const ids = routes.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(routes.length);
    for (const { name, operation } of routes) {
      expect({ name, id: operation.operationId, tags: operation.tags }).toEqual({
        name,
        id: expect.stringMatching(/\w/) as string,
        tags: [expect.stringMatching(/\w/)],
      });
      const successes = Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status));
      expect({ name, successes: successes.length }).not.toEqual({ name, successes: 0 });
    }
  });

  const bodiesOf = ({ operation: { requestBody, responses } }: Route) => [
    ...Object.entries(requestBody?.content ?? {}).map(([type, media]) => ({ of: type, media })),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content = {} }]) =>
        Object.values(content).map((media) => ({ of: status, media })),
      ),
  ];

  // `@ApiOperation({ summary, description })`; examples are made of those of the properties.
  it('tells of every operation what it does, in a line and in a text, with examples', () => {
    expect(routes.length).toBeGreaterThan(70);
    for (const route of routes) {
      const { name, operation } = route;
      const { summary, description } = operation;
      expect({ name, summary, description }).toEqual({
        name,
        summary: expect.stringMatching(/^\p{Lu}.{3,70}[^.]$/u) as string,
        description: expect.stringMatching(/^.{10,}\.$/s) as string,
      });
      for (const { of, media } of bodiesOf(route)) {
        if (media.schema.format === 'binary') continue;
        expect({ name, of, example: media.example }).not.toEqual({ name, of, example: undefined });
      }
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === 'path') expect([name, parameter.example]).not.toContain(undefined);
      }
    }
    // What is the same of sketches and of subjects is told alike.
    const told = routes.map(({ name, operation: { summary } }) => {
      return [name.replace(/sketches|subjects/, 'records'), summary] as const;
    });
    const others = (name: string, summary?: string) =>
      told.filter((other) => other[1] === summary && other[0] !== name);
    expect(told.filter(([name, summary]) => others(name, summary).length > 0)).toEqual([]);
  });

  it('has answers as examples that are as it declares', () => {
    for (const route of routes) {
      for (const { of, media } of bodiesOf(route)) {
        if (!of.startsWith('2') || media.schema.format === 'binary') continue;
        const faults = schemaFaults(media.example, media.schema, document.components.schemas);
        expect({ name: route.name, faults }).toEqual({ name: route.name, faults: [] });
      }
    }
  });

  it('has no schema that says nothing', () => {
    const bare: string[] = [];
    JSON.stringify(document, (key, value: unknown) => {
      const { schemas } = document.components;
      if (key === 'schema' && saysNothing(value as Schema, schemas))
        bare.push(JSON.stringify(value));
      if (key === 'properties') {
        for (const [name, inner] of Object.entries(value as Schemas)) {
          if (saysNothing(inner, schemas)) bare.push(name);
        }
      }
      return value;
    });
    expect(bare).toEqual([]);
  });

  it('gives JSON and multipart each their own', () => {
    const content = routes.find(({ name }) => name === 'POST /api/v1/searches')?.operation
      .requestBody?.content;
    expect(content?.['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/SearchQuery',
    });
    expect(content?.['multipart/form-data']?.schema).toMatchObject({
      required: ['image', 'query'],
      properties: { image: { type: 'array', items: { type: 'string', format: 'binary' } } },
    });
  });

  it('tells of every operation which problems it answers, each under its status', () => {
    for (const { name, operation } of routes) {
      const codes = problemCodesOf(operation);
      expect({ name, codes }).toEqual({
        name,
        codes: expect.arrayContaining(['internal-error', 'database-unavailable']) as string[],
      });
      expect({ name, twice: codes.length - new Set(codes).size }).toEqual({ name, twice: 0 });
      if (!PUBLIC.includes(name)) expect(codes).toContain('unauthenticated');
    }
    const search = routes.find(({ name }) => name === 'POST /api/v1/searches');
    expect(search?.operation.responses['409']).toMatchObject({
      description: expect.stringContaining(
        '- `probe-withdrawn`: The record of the probe is withdrawn.',
      ) as string,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  });

  it('says where the service is, and where it is itself', () => {
    expect(document).toMatchObject({
      servers: [{ url: '/' }],
      info: { description: expect.stringContaining('(/api/openapi.json)') as string },
    });
  });

  it('says of every operation but the public ones that it asks who calls', () => {
    const open = routes.filter(({ operation }) => (operation.security ?? []).length === 0);
    expect(open.map(({ name }) => name).sort()).toEqual([...PUBLIC].sort());
  });
});
