import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ACCESS } from '../../src/access/index.js';
import { AccessGuard } from '../../src/auth/access.guard.js';
import { CallerAuthenticator } from '../../src/auth/caller-authenticator.js';
import { ROLES } from '../../src/common/index.js';
import { asSystem, callerScope } from '../../src/database/index.js';
import { checklistOf } from '../../src/adjudication/index.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { type KeptSecrets, keptSecrets, stateOf } from '../factories/kept-secrets.js';
import { person } from '../factories/people.js';
import { type Caller, TestApplication } from '../support/application.js';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const OPINION = { outcome: 'potential', checklist: checklistOf('similar'), remarks: 'why' };

/** A body that each route takes, where there is one; what makes records has another test. */
const BODIES: readonly (readonly [RegExp, object])[] = [
  [/^PATCH .*(sketches|subjects|cases)/, { version: 1 }],
  [/^DELETE .*(sketches|subjects)\/\{id\}$/, { reason: 'why' }],
  [/^DELETE .*images\/\{imageId\}$/, { reason: 'why' }],
  [/^PUT .*image-order$/, { images: [] }],
  [/(restoration|national-sharing)$/, { reason: 'why' }],
  [/adjudications\/withdrawal$/, { reason: 'why' }],
  [/^PUT .*face-box$/, { box: { x: 90, y: 120, width: 220, height: 240 } }],
  [/^POST .*openings$/, { prefecture: 'AGA', until: TOMORROW, reason: 'why' }],
  [/link-alerts.*adjudications$/, { outcome: 'potential', reason: 'why' }],
  [/(candidates|blind).*adjudications$/, OPINION],
  [/decisions$/, { outcome: 'potential', reason: 'why' }],
  [/corroborations$/, { kind: 'fingerprints', evidence: 'why' }],
  [/revocation$/, { reason: 'why' }],
];

/** What an administrator may do to the accounts of every prefecture. */
const ACCOUNTS = /\/(users|api-keys|prefectures|auth)/;

describe('with the guard removed and every service told that all is allowed', () => {
  const guarded = Object.getOwnPropertyDescriptor(AccessGuard.prototype, 'canActivate');
  let service: TestApplication;
  let secrets: KeptSecrets;
  let routes: string[];

  beforeAll(async () => {
    service = await TestApplication.start();
    secrets = await keptSecrets(service);
    const document = (await service.anonymous.get('/api/openapi.json').expect(200)).body as {
      paths: Record<string, object>;
    };
    routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  });
  afterAll(() => service.stop());
  afterEach(() => {
    Object.defineProperty(AccessGuard.prototype, 'canActivate', guarded ?? {});
  });

  /** Whoever calls is identified, and nothing is asked of them: to the services each is a national supervisor. */
  const removeGuard = () => {
    const identification = service.app.get(CallerAuthenticator, { strict: false });
    AccessGuard.prototype.canActivate = async (host: ExecutionContext) => {
      if (Reflect.getMetadata(ACCESS, host.getHandler()) === 'public') return true;
      const request = host.switchToHttp().getRequest<Request>();
      const { actor } = await asSystem('who calls', () => identification.authenticate(request));
      const prefecture = { ...actor.prefecture, national: true };
      request.scope = callerScope(actor);
      request.context = {
        requestId: request.requestId,
        language: 'en',
        actor: { ...actor, role: 'supervisor', prefecture },
      };
      return true;
    };
  };

  const ask = async (caller: Caller, route: string, consultation: string) => {
    const { sketch, subject, caseId, searchId, alertId, pairId, userId } = secrets;
    const id = [
      [/sketches/, sketch.id],
      [/subjects/, subject.id],
      [/cases/, caseId],
      [/searches/, searchId],
      [/link-alerts/, alertId],
      [/duplicates/, pairId],
      [/./, userId],
    ].find(([path]) => (path as RegExp).test(route))?.[1] as string;
    const [method = '', path = ''] = route
      .replace('{rank}', '1')
      .replace('{recordId}', subject.id)
      .replace('{id}', id)
      .replace('{imageId}', String(sketch.images[0]?.id))
      .replace(/\{\w+\}/g, userId)
      .split(' ');
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const sent = service.anonymous[verb](path).set(caller.headers);
    if (path.endsWith('/image')) return sent.query({ consultation });
    if (/\/(images|photos)$/.test(path)) return sent.attach('image', await drawing(9), 'a.png');
    if (/^PUT .*images\/\{imageId\}$/.test(route)) {
      const why = JSON.stringify({ reason: 'why' });
      return sent.attach('image', await drawing(9), 'a.png').field('replacement', why);
    }
    return sent.send(BODIES.find(([pattern]) => pattern.test(route))?.[1]);
  };

  it.each(ROLES)('a %s elsewhere reads and changes nothing of what is kept', async (role) => {
    const caller = await person(service, role, 'AGA');
    const consultation =
      role === 'admin' || role === 'auditor' ? '' : await openConsultation(caller);
    const before = await stateOf(service, secrets);
    removeGuard();
    for (const route of routes.filter((one) => !ACCOUNTS.test(one))) {
      const answer = await ask(caller, route, consultation);
      const told = secrets.words.filter((word) => {
        // An id that was asked for comes back as `instance`, and says nothing.
        const body = { ...(answer.body as object), instance: null };
        return JSON.stringify(body).includes(word);
      });
      expect({ route, told }).toEqual({ route, told: [] });
      if (route.includes('{id}'))
        expect({ route, well: answer.status < 300 }).toEqual({ route, well: false });
    }
    expect(await stateOf(service, secrets)).toEqual(before);
  });

  it('a search finds, counts and compares nothing of it', async () => {
    const caller = await person(service, 'detective', 'AGA');
    const consultation = await openConsultation(caller);
    const [{ case_id: caseId }] = (await service.rows(
      `SELECT case_id FROM consultations WHERE id = '${consultation}'`,
    )) as [{ case_id: string }];
    removeGuard();
    const query = { caseId, purpose: 'why', target: 'both', exact: true };
    const byImage = await caller
      .post('/searches')
      .attach('image', await drawing(1, 3), 'probe.png')
      .field('query', JSON.stringify(query));
    expect(byImage.body).toMatchObject({ gallerySize: 0, candidates: [] });
    const bySketch = { ...query, probe: { recordId: secrets.sketch.id } };
    expect((await caller.post('/searches').send(bySketch)).status).toBe(422);
    const ofTheirCase = {
      ...query,
      caseId: secrets.caseId,
      probe: { traits: { eye_color: { values: ['brown'] } } },
    };
    expect((await caller.post('/searches').send(ofTheirCase)).status).toBeGreaterThanOrEqual(400);
  });
});
