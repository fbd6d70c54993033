import { openCase } from '../factories/cases.js';
import { lookAt } from '../factories/consultations.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { type Document, routesOf } from '../support/open-api.js';
import { textFaults } from '../support/text-faults.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const MULTIPART = ['multipart/form-data; boundary=b', '--b--\r\n'] as const;
const CONSOLE = 'https://console.example';

describe('what HTTP asks of the service', () => {
  let service: TestApplication;
  let officer: Caller;

  beforeAll(async () => {
    service = await TestApplication.start({ CORS_ORIGINS: `${CONSOLE}, http://localhost:8080` });
    officer = await person(service, 'forensic_officer', 'CAS');
  });
  afterAll(() => service.stop());

  it('tells which methods an address takes', async () => {
    const answer = await officer.delete('/cases');
    expect(problemOf(answer, 405, 'method-not-allowed').detail).toContain('GET, POST');
    expect(answer.headers.allow).toBe('GET, POST');
    const id = await openCase(officer);
    expect((await officer.delete(`/cases/${id}`)).headers.allow).toBe('GET, PATCH');
    problemOf(await officer.get('/nowhere'), 404, 'route-not-found');
  });

  describe('takes a body', () => {
    const OTHERS = [
      ['text/plain', 'reference'],
      ['application/xml', '<reference/>'],
      ['application/x-www-form-urlencoded', 'reference=1'],
      ['', '{}'],
    ] as const;

    it('of the types of its route, and names them to who sends another', async () => {
      const answer = await service.anonymous.get('/api/openapi.json').expect(200);
      const routes = routesOf(answer.body as Document).filter(
        ({ operation }) => operation.requestBody,
      );
      expect(routes.length).toBeGreaterThan(30);
      const callers = [
        officer,
        await service.asAdmin(),
        await person(service, 'supervisor', 'CAS'),
      ];
      for (const { name, verb, path, operation } of routes) {
        const types = Object.keys(operation.requestBody?.content ?? {});
        const others = types.includes('multipart/form-data') ? OTHERS : [...OTHERS, MULTIPART];
        for (const [type, sent] of others) {
          const asked = callers.map((caller) =>
            caller[verb](path.replace('/api/v1', '').replace(/\{\w+\}/g, NOTHING))
              .set('Content-Type', type)
              .send(Buffer.from(sent)),
          );
          const answers = (await Promise.all(asked)).filter(({ status }) => status !== 403);
          expect({ name, type, answers: answers.length > 0 }).toMatchObject({ answers: true });
          for (const refused of answers) {
            const { detail = '' } = problemOf(refused, 415, 'unsupported-media-type');
            for (const each of types) expect(detail).toContain(each);
            expect(refused.headers.accept).toContain(types.join(', '));
          }
        }
      }
    });

    it('of no type where there is none', async () => {
      const repeat = officer.post(`/searches/${NOTHING}/repeat`);
      problemOf(await repeat.set('Content-Length', '0'), 404, 'search-not-found');
    });
  });

  it.each(['toString', 'valueOf', 'isPrototypeOf', 'hasOwnProperty'])(
    'refuses %s as it does any field that there is not',
    async (name) => {
      const json = (body: string) =>
        officer.post('/cases').set('Content-Type', 'application/json').send(body);
      const known = '"reference": "INHERITED", "offence": "robbery", "occurredFrom": "2026-03-14"';
      expect(faultsOf(await json(`{${known}, "${name}": 1}`))).toEqual([`${name}: unknown-field`]);
      const trait = `{"traits": {"${name}": {}}}`;
      const searched = await officer
        .get('/sketches')
        .query({ traits: `{"${name}": {"values": ["x"]}}` });
      expect(searched.status).toBe(422);
      const id = (await create(officer, 'sketches')).id;
      const patched = await officer
        .patch(`/sketches/${id}`)
        .set('Content-Type', 'application/json')
        .send(trait);
      expect(faultsOf(patched)).toContain(`traits.${name}: unknown-field`);
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('refuses ?%s=1', async (name) => {
    expect((await officer.get(`/sketches?${name}=1`)).status).toBe(422);
  });

  it('says in which language it answers, and of an image in none', async () => {
    for (const language of ['fr', 'ar', 'en']) {
      for (const path of ['/cases', '/cases/nowhere', '/nowhere']) {
        const { headers } = await officer.get(path).set('Accept-Language', language);
        expect(headers['content-language']).toBe(language);
      }
    }
    const { id } = await create(officer, 'sketches');
    const image = await lookAt(officer, `/sketches/${id}/image`);
    expect(image.status).toBe(200);
    expect(image.headers).not.toHaveProperty('content-language');
  });

  it('lets pages of the origins in its settings call it, and no others', async () => {
    const asked = (origin: string) =>
      service.anonymous
        .options('/api/v1/cases')
        .set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });
    const { headers } = await asked(CONSOLE);
    expect(headers['access-control-allow-origin']).toBe(CONSOLE);
    expect((await asked('https://other.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
  });

  it('says what is wrong with a request in the language of the caller, and no word in another', async () => {
    const form = (type: string, body: string) => () =>
      officer.post('/sketches').set('Content-Type', `multipart/form-data${type}`).send(body);
    const parts = (name: string, times: number) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`.repeat(times);
    const json = (body: string) => () =>
      officer.post('/cases').set('Content-Type', 'application/json').send(body);
    const asked = [
      json('{"reference": '),
      json('{reference}'),
      json('[1'),
      json('"text"'),
      json(`{"a":"${'x'.repeat(300_000)}"}`),
      () => officer.get('/cases/%ff'),
      form('', 'x'),
      form('; boundary=b', parts('image', 1)),
      form('; boundary=b', `${parts('image', 200)}--b--`),
      form('; boundary=b', `${parts('', 1)}--b--`),
      form('; boundary=b', `${parts('x'.repeat(100), 1)}--b--`),
      form('; boundary=b', `${parts('record', 1)}${parts('note', 1)}--b--`),
    ];
    for (const ask of asked) {
      const told = async (language: string) => {
        const answer = await ask().set('Accept-Language', language);
        return (answer.body as { detail: string }).detail;
      };
      const [fr, ar, en] = [await told('fr'), await told('ar'), await told('en')];
      expect({ en, faults: textFaults({ place: '', fr, ar, en }) }).toEqual({ en, faults: [] });
      expect(new Set([fr, ar, en]).size).toBe(3);
    }
  });

  it('says of an id that it is none, in the language of the caller', async () => {
    const answer = await officer.get('/cases/17').set('Accept-Language', 'fr');
    expect(problemOf(answer, 400, 'malformed-id').title).toBe(
      'L’adresse ne contient pas d’identifiant',
    );
  });

  it('says of what is missing that it is required, and how to come by it', async () => {
    const missing = problemOf(await officer.post('/cases').send({}), 422, 'validation-failed');
    expect(missing.errors).toContainEqual(
      expect.objectContaining({ field: 'reference', code: 'required', message: 'is required' }),
    );
    const { id } = await create(officer, 'sketches');
    const { errors } = problemOf(
      await officer.get(`/sketches/${id}/image`),
      422,
      'validation-failed',
    );
    expect(errors).toEqual([
      expect.objectContaining({
        field: 'consultation',
        code: 'required',
        message: expect.stringContaining('open a consultation') as string,
      }),
    ]);
  });
});
