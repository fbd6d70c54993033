import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Public } from '../../src/access/index.js';
import { AccessDeclarationCheck } from '../../src/auth/access-declaration-check.js';
import { ROLES } from '../../src/common/index.js';
import { DUPLICATE_ROUTES } from '../factories/duplicates.js';
import { person } from '../factories/people.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const ANYBODY = 'anybody';
const LOGOUT = 'POST /api/v1/auth/logout';
const FIELD = ['forensic_officer', 'detective', 'supervisor'];
const BUREAU = ['forensic_officer', 'supervisor'];
const RECORD_ROUTES = (path: string, images: string) => ({
  [`GET ${path}`]: FIELD,
  [`POST ${path}`]: BUREAU,
  [`GET ${path}/{id}`]: FIELD,
  [`PATCH ${path}/{id}`]: BUREAU,
  [`DELETE ${path}/{id}`]: BUREAU,
  [`POST ${path}/{id}/${images}`]: BUREAU,
  [`GET ${path}/{id}/image`]: FIELD,
  [`PUT ${path}/{id}/face-box`]: BUREAU,
  [`DELETE ${path}/{id}/face-box`]: BUREAU,
  [`PUT ${path}/{id}/images/{imageId}`]: BUREAU,
  [`DELETE ${path}/{id}/images/{imageId}`]: BUREAU,
  [`PUT ${path}/{id}/image-order`]: BUREAU,
  [`POST ${path}/{id}/restoration`]: ['supervisor'],
  [`POST ${path}/{id}/national-sharing`]: ['supervisor'],
  [`GET ${path}/{id}/history`]: FIELD,
  [`POST ${path}/{id}/expungement`]: ['supervisor'],
  [`POST ${path}/{id}/openings`]: ['supervisor'],
  [`GET ${path}/{id}/openings`]: FIELD,
  [`DELETE ${path}/{id}/openings/{openingId}`]: ['supervisor'],
});

/** Who may do what, said a second time and by hand: a change of the table must be meant. */
const EXPECTED: Readonly<Record<string, readonly string[] | typeof ANYBODY>> = {
  'GET /health/live': ANYBODY,
  'GET /health/ready': ANYBODY,
  'POST /api/v1/auth/login': ANYBODY,
  'POST /api/v1/auth/session': ANYBODY,
  'GET /api/v1/auth/ways': ANYBODY,
  'POST /api/v1/auth/provider': ANYBODY,
  'POST /api/v1/auth/provider/session': ANYBODY,
  'POST /api/v1/auth/session/renewal': ROLES,
  'POST /api/v1/auth/logout': ROLES,
  'GET /api/v1/auth/me': ROLES,
  'POST /api/v1/auth/password': ROLES,
  'POST /api/v1/auth/second-factor': ROLES,
  'POST /api/v1/auth/second-factor/confirmation': ROLES,
  'GET /api/v1/users': ['admin'],
  'POST /api/v1/users': ['admin'],
  'PATCH /api/v1/users/{id}': ['admin'],
  'DELETE /api/v1/users/{id}/sessions': ['admin'],
  'DELETE /api/v1/users/{id}/second-factor': ['admin'],
  'GET /api/v1/api-keys': ['admin'],
  'POST /api/v1/api-keys': ['admin'],
  'DELETE /api/v1/api-keys/{id}': ['admin'],
  'POST /api/v1/api-keys/{id}/rotation': ['admin'],
  'GET /api/v1/prefectures': ROLES,
  'GET /api/v1/organisation': ROLES,
  'POST /api/v1/organisation': ['admin'],
  'POST /api/v1/organisation/{code}/opening': ['admin'],
  'POST /api/v1/organisation/{code}/renaming': ['admin'],
  'POST /api/v1/organisation/{code}/reclassification': ['admin'],
  'POST /api/v1/organisation/{code}/move': ['admin'],
  'POST /api/v1/organisation/{code}/merger': ['admin'],
  'POST /api/v1/organisation/{code}/closure': ['admin'],
  'GET /api/v1/vocabulary/problems': ROLES,
  'GET /api/v1/vocabulary/roles': ROLES,
  'PATCH /api/v1/prefectures/{code}': ['admin'],
  'POST /api/v1/prefectures': ['admin'],
  'GET /api/v1/vocabulary/traits': ROLES,
  'GET /api/v1/vocabulary/offences': ROLES,
  'GET /api/v1/vocabulary/making': ROLES,
  'GET /api/v1/vocabulary/circumstances': ROLES,
  'GET /api/v1/vocabulary/alterations': ROLES,
  'GET /api/v1/vocabulary/photographs': ROLES,
  'GET /api/v1/cases': FIELD,
  'POST /api/v1/cases': FIELD,
  'GET /api/v1/cases/{id}': FIELD,
  'GET /api/v1/cases/{id}/overview': FIELD,
  'GET /api/v1/inbox': FIELD,
  'GET /api/v1/inbox/events': FIELD,
  'PATCH /api/v1/cases/{id}': FIELD,
  'POST /api/v1/consultations': FIELD,
  'POST /api/v1/face-previews': BUREAU,
  ...RECORD_ROUTES('/api/v1/sketches', 'images'),
  ...RECORD_ROUTES('/api/v1/subjects', 'photos'),
  'PATCH /api/v1/subjects/{id}/photos/{imageId}': BUREAU,
  'POST /api/v1/sketches/{id}/disclosures': FIELD,
  'GET /api/v1/sketches/{id}/disclosures': FIELD,
  'GET /api/v1/sketches/{id}/sheet': FIELD,
  'POST /api/v1/sketches/{id}/exchange-disclosures': ['supervisor'],
  'GET /api/v1/sketches/{id}/exchange-file': ['supervisor'],
  'POST /api/v1/subjects/{id}/exchange-disclosures': ['supervisor'],
  'GET /api/v1/subjects/{id}/exchange-file': ['supervisor'],
  'GET /api/v1/imports': BUREAU,
  'POST /api/v1/imports': BUREAU,
  ...{ 'GET /api/v1/imports/fields': BUREAU, 'GET /api/v1/imports/{id}': BUREAU },
  'GET /api/v1/imports/{id}/rows': BUREAU,
  'POST /api/v1/imports/{id}/images': BUREAU,
  'POST /api/v1/imports/{id}/check': BUREAU,
  'GET /api/v1/imports/{id}/events': BUREAU,
  'GET /api/v1/imports/{id}/report': BUREAU,
  'POST /api/v1/imports/{id}/start': BUREAU,
  'POST /api/v1/imports/{id}/cancel': BUREAU,
  'POST /api/v1/searches': FIELD,
  'POST /api/v1/searches/gallery': FIELD,
  'GET /api/v1/searches': [...FIELD, 'auditor'],
  'GET /api/v1/searches/review': ['supervisor'],
  'POST /api/v1/searches/{id}/reviews': ['supervisor'],
  'GET /api/v1/searches/{id}': [...FIELD, 'auditor'],
  'POST /api/v1/searches/{id}/repeat': FIELD,
  'POST /api/v1/searches/{id}/disclosures': [...FIELD, 'auditor'],
  'GET /api/v1/searches/{id}/bundle': [...FIELD, 'auditor'],
  'GET /api/v1/search-requests': FIELD,
  'GET /api/v1/search-requests/{id}': FIELD,
  'POST /api/v1/search-requests/{id}/decision': ['supervisor'],
  'POST /api/v1/search-requests/{id}/search': FIELD,
  ...{ 'GET /api/v1/link-alerts': FIELD, 'GET /api/v1/link-alerts/{id}': FIELD },
  ...DUPLICATE_ROUTES,
  'POST /api/v1/link-alerts/{id}/adjudications': FIELD,
  'GET /api/v1/searches/{id}/adjudications': [...FIELD, 'auditor'],
  'POST /api/v1/searches/{id}/candidates/{rank}/adjudications': FIELD,
  'POST /api/v1/searches/{id}/candidates/{rank}/adjudications/withdrawal': FIELD,
  'POST /api/v1/searches/{id}/blind/{recordId}/adjudications/withdrawal': BUREAU,
  'POST /api/v1/searches/{id}/candidates/{rank}/decisions': ['supervisor'],
  'POST /api/v1/searches/{id}/candidates/{rank}/corroborations': FIELD,
  'POST /api/v1/searches/{id}/candidates/{rank}/identification': FIELD,
  'POST /api/v1/searches/{id}/candidates/{rank}/identification/revocation': ['supervisor'],
  'GET /api/v1/sketches/{id}/identifications': FIELD,
  'GET /api/v1/adjudications/disagreements': ['supervisor'],
  'GET /api/v1/searches/{id}/blind': BUREAU,
  'GET /api/v1/searches/{id}/probe/image': FIELD,
  'POST /api/v1/searches/{id}/blind/{recordId}/adjudications': BUREAU,
  'GET /api/v1/adjudications/awaiting': BUREAU,
  'GET /api/v1/audit/people': ['auditor'],
  'GET /api/v1/audit/entries': ['auditor'],
  'GET /api/v1/audit/checkpoint': ['auditor'],
  'POST /api/v1/cases/{id}/expungement': ['supervisor'],
  'POST /api/v1/court-outcomes': ['supervisor'],
  'GET /api/v1/tombstones': [...FIELD, 'auditor'],
  'GET /api/v1/tombstones/{id}': [...FIELD, 'auditor'],
  'GET /api/v1/notices': FIELD,
  'POST /api/v1/notices/{id}/read': FIELD,
  'GET /api/v1/reviews': ['supervisor'],
  'PATCH /api/v1/reviews/{id}': ['supervisor'],
};

describe('every route', () => {
  let service: TestApplication;
  let routes: string[];

  beforeAll(async () => {
    service = await TestApplication.start();
    const body = (await service.anonymous.get('/api/openapi.json').expect(200)).body as unknown;
    const { paths } = body as { paths: Record<string, object> };
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  });
  afterAll(() => service.stop());

  const ask = (route: string, caller = service.as({})) => {
    const [method = '', path = ''] = route
      .replace('{rank}', '1')
      .replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000')
      .split(' ');
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    return service.anonymous[verb](path).set(caller.headers);
  };

  it('is known to this test', () => {
    expect([...routes].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it('asks who calls, unless it is for anybody', async () => {
    for (const route of routes) {
      const answer = await ask(route);
      if (EXPECTED[route] === ANYBODY) expect(answer.status).not.toBe(401);
      else problemOf(answer, 401, 'unauthenticated');
      expect(answer.headers['x-request-id']).toMatch(/^[\w-]{8,64}$/);
    }
  });

  it('refuses an invalid key before anything else', async () => {
    for (const route of routes.filter((known) => EXPECTED[known] !== ANYBODY)) {
      problemOf(await ask(route, service.as({ 'X-API-Key': 'x' })), 401, 'token-refused');
    }
  });

  it.each(ROLES)('opens to a %s what the role may do, and no more', async (role) => {
    const caller = await person(service, role);
    // The last of all: it ends the caller's session.
    const ordered = [...routes].sort((a, b) => Number(a === LOGOUT) - Number(b === LOGOUT));
    for (const route of ordered) {
      const answer = await ask(route, caller);
      const allowed = EXPECTED[route];
      if (allowed !== ANYBODY && !allowed?.includes(role)) {
        problemOf(answer, 403, 'forbidden');
        continue;
      }
      // With no body and an id of nothing most are refused, but for that reason.
      const { code } = answer.body as { code?: string };
      expect({ route, code }).not.toEqual({ route, code: 'forbidden' });
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400) problemOf(answer, answer.status, String(code));
    }
  });
});

describe('an answer', () => {
  let service: TestApplication;
  let caller: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    caller = await person(service, 'forensic_officer');
  });
  afterAll(() => service.stop());

  it('carries the request id of the caller, or one of ours', async () => {
    const given = await service.anonymous.get('/health/live').set('X-Request-Id', 'call-0042-a');
    expect(given.headers['x-request-id']).toBe('call-0042-a');
    const made = new Set<unknown>();
    for (const bad of ['short', 'a b c d e f g h', 'x'.repeat(65), '"><script>alert(1)']) {
      const answer = await service.anonymous.get('/health/live').set('X-Request-Id', bad);
      expect(answer.headers['x-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
      made.add(answer.headers['x-request-id']);
    }
    expect(made.size).toBe(4);
  });

  it('is a problem where there is no route', async () => {
    for (const path of ['/nowhere', '/health/x', '/api/v1', '/api/v1/sketch', '/api/v2/x']) {
      const answer = await service.anonymous.get(path).set(caller.headers);
      const { detail } = problemOf(answer, 404, 'route-not-found');
      expect(detail).toBe(`There is nothing at GET ${path}.`);
      expect(answer.body).toMatchObject({ instance: path });
    }
    problemOf(await caller.get('/%ff'), 400, 'malformed-request');
    const other = await caller.put('/cases');
    problemOf(other, 405, 'method-not-allowed');
    expect(other.headers.allow).toBe('GET, POST');
  });

  it.each([
    ['fr', 'fr-MA, ar;q=0.5'],
    ['fr', 'de, fr;q=0.2'],
    ['ar', 'ar-MA'],
    ['en', 'en'],
    ['en', 'de, *'],
    ['en', ''],
  ] as const)('speaks %s to "%s"', async (language, header) => {
    const titles = { fr: 'Affaire inconnue', ar: 'القضية غير موجودة', en: 'No such case' };
    const answer = await caller
      .get('/cases/00000000-0000-4000-8000-000000000000')
      .set('Accept-Language', header);
    expect(problemOf(answer, 404, 'case-not-found').title).toBe(titles[language]);
  });

  it('says what is wrong with a body, whatever it is', async () => {
    const post = (type: string, body: string) =>
      caller.post('/cases').set('Content-Type', type).send(body);
    const json = (body: string) => post('application/json', body);
    problemOf(await json('{"reference": '), 400, 'malformed-json');
    problemOf(await json('not json'), 400, 'malformed-json');
    problemOf(await json('"text"'), 400, 'malformed-json');
    const large = problemOf(await json(`{"a":"${'x'.repeat(300_000)}"}`), 413, 'body-too-large');
    expect(large.detail).not.toContain('xxx');
    for (const body of ['[]', '[{}]', '{}']) {
      const { status } = await json(body);
      expect(status).toBe(422);
    }
    problemOf(await post('application/json; charset=x-evil', '{}'), 415, 'unsupported-media-type');
    problemOf(await post('text/plain', 'reference=1'), 415, 'unsupported-media-type');
  });

  it('takes neither null nor a list for what a search may leave out', async () => {
    const search = { caseId: '00000000-0000-4000-8000-000000000000', purpose: 'A test' };
    const nothing = { probe: null, target: null, filters: null, weights: null, limit: null };
    const answer = await caller.post('/searches').send({ ...search, ...nothing });
    expect(faultsOf(answer)).toEqual([
      'filters: isObject',
      'limit: isInt',
      'probe: isObject',
      'target: isIn',
      'weights: isObject',
    ]);
    // Taken for no filter at all, these would widen a search that was meant to be narrow.
    for (const filters of [[], { prefectures: null }, { traits: null }, { datedFrom: null }]) {
      const widened = await caller.post('/searches').send({ ...search, filters });
      expect(faultsOf(widened)).toEqual([expect.stringMatching(/^filters/)]);
    }
  });

  it('is served with headers that give a browser no room', async () => {
    const { headers } = await caller.get('/cases').expect(200);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'self'") as string,
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('tells whether the service is ready, and with what', async () => {
    const body = (await service.anonymous.get('/health/ready').expect(200)).body as unknown;
    expect(body).toMatchObject({
      status: 'ready',
      database: expect.stringMatching(/^PostgreSQL \d+\.\d+.*, pgvector 0\.\d+/) as string,
      faces: { backend: expect.stringMatching(/^(wasm|tensorflow)$/) as string, workers: 1 },
    });
  });
});

describe('a route that does not say who may call it', () => {
  @Controller('declared')
  class Declared {
    @Get()
    @Public()
    list() {
      return [];
    }
  }

  @Controller('undeclared')
  class Undeclared {
    @Get()
    list() {
      return [];
    }
  }

  const start = async (...controllers: (new () => object)[]) => {
    @Module({ imports: [DiscoveryModule], controllers, providers: [AccessDeclarationCheck] })
    class Rooms {}
    const app = await NestFactory.create(Rooms, { logger: false, abortOnError: false });
    await app.init();
    await app.close();
  };

  it('stops the start by its name', async () => {
    await start(Declared);
    await expect(start(Declared, Undeclared)).rejects.toThrow(
      'Routes without an access declaration: Undeclared.list',
    );
  });
});
