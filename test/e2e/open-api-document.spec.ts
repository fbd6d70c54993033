import { TestApplication } from '../support/application.js';
import { type Document, references, resolved, type Route, routesOf } from '../support/open-api.js';

const PUBLIC = ['GET /health/live', 'GET /health/ready', 'POST /api/v1/auth/login'];

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

  it('says of every operation but the public ones that it asks who calls', () => {
    const open = routes.filter(({ operation }) => (operation.security ?? []).length === 0);
    expect(open.map(({ name }) => name).sort()).toEqual([...PUBLIC].sort());
  });
});
