import type { Response } from 'supertest';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('what is of another prefecture', () => {
  let service: TestApplication;
  let stranger: Caller;
  let theirs: Record<'cases' | 'sketches' | 'subjects' | 'searches', string>;

  beforeAll(async () => {
    service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer', 'AGA');
    stranger = await person(service, 'supervisor', 'CAS');
    const secret = { sharing: 'prefecture' };
    const caseId = await openCase(officer);
    const sketch = (await create(officer, 'sketches', secret)).id;
    const run = await search(officer, { caseId, probe: { recordId: sketch } }).expect(200);
    theirs = {
      cases: caseId,
      sketches: sketch,
      subjects: (await create(officer, 'subjects', secret)).id,
      searches: (run.body as { id: string }).id,
    };
  });
  afterAll(() => service.stop());

  /** All of an answer that its reader can tell it by. */
  const told = ({ status, headers, text }: Response, id: string) => ({
    status,
    type: headers['content-type'] as unknown,
    body: text.replaceAll(id, 'ID').replace(/"requestId":"[^"]+"/, ''),
  });

  it('is answered in each route as what is nowhere, to the byte', async () => {
    const document = (await service.anonymous.get('/api/openapi.json')).body as {
      paths: Record<string, object>;
    };
    let compared = 0;
    for (const [path, methods] of Object.entries(document.paths)) {
      const kind = /^\/api\/v1\/(\w+)\/\{id\}/.exec(path)?.[1] as keyof typeof theirs;
      if (!(kind in theirs)) continue;
      for (const verb of Object.keys(methods) as ('get' | 'post')[]) {
        const ask = (id: string) =>
          service.anonymous[verb](
            path
              .replace('{id}', id)
              .replace('{rank}', '1')
              .replace('{recordId}', NOBODY.replace('4', '5')),
          ).set(stranger.headers);
        const [real, none] = [
          told(await ask(theirs[kind]), theirs[kind]),
          told(await ask(NOBODY), NOBODY),
        ];
        expect({ verb, path, ...real }).toEqual({ verb, path, ...none });
        expect(real.status).toBeGreaterThanOrEqual(400);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('is no better known when a body names it', async () => {
    const mine = await openCase(stranger);
    const purpose = 'Find the author of the robbery.';
    const bodies = (id: Record<keyof typeof theirs, string>) => [
      {
        caseId: id.cases,
        purpose,
        probe: { traits: { eye_color: { values: ['brown'], certainty: 'certain' } } },
      },
      { caseId: mine, purpose, probe: { recordId: id.sketches } },
    ];
    const nowhere = { cases: NOBODY, sketches: NOBODY, subjects: NOBODY, searches: NOBODY };
    for (const [index, body] of bodies(theirs).entries()) {
      const real = await stranger.post('/searches').send(body);
      const none = await stranger.post('/searches').send(bodies(nowhere)[index]);
      expect(told(real, index === 0 ? theirs.cases : theirs.sketches)).toEqual(told(none, NOBODY));
      expect(real.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('is no better known by what would change it', async () => {
    for (const kind of ['sketches', 'subjects'] as const) {
      const tries = (id: string) => [
        stranger.delete(`/${kind}/${id}`).send({ reason: 'Retracted' }),
        stranger.patch(`/${kind}/${id}`).send({ version: 1, sharing: 'national' }),
      ];
      for (const [index, real] of tries(theirs[kind]).entries()) {
        const none = tries(NOBODY)[index];
        expect(told(await real, theirs[kind])).toEqual(none && told(await none, NOBODY));
      }
    }
  });

  it('and every answer has safe headers', async () => {
    for (const answer of [
      await stranger.get('/auth/me'),
      await stranger.get(`/cases/${theirs.cases}`),
      await service.anonymous.get('/nowhere'),
      await service.anonymous.get('/api/docs/'),
    ]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age=') as string,
        'content-security-policy': expect.stringContaining("default-src 'self'") as string,
      });
      expect(answer.headers).not.toHaveProperty('x-powered-by');
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect((await stranger.get('/auth/me')).headers['cache-control']).toBe('no-store');
  });
});
