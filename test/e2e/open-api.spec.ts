import type { Response } from 'supertest';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { ADMIN_PASSWORD, type Caller, TestApplication } from '../support/application.js';
import { ApiDescription, type OpenApi } from '../support/open-api.js';

const PUBLIC = ['GET /health/live', 'GET /health/ready', 'POST /auth/login'];

/** How an operation with a body is called. */
interface Call {
  readonly as: Caller;
  /** Values of `:id` in the path. */
  readonly id?: string;
  /** Ids, secrets and unique names in place of those of the examples. */
  readonly real?: Readonly<Record<string, unknown>>;
  /** The part of a multipart body that carries the JSON; none where it is null. */
  readonly part?: string | null;
}

type Calls = Readonly<Record<string, (all: boolean) => Promise<Call>>>;

describe('the OpenAPI document', () => {
  let service: TestApplication;
  let api: ApiDescription;
  let admin: Caller;
  let officer: Caller;
  let caseId: string;
  let sketch: Answered;
  let subject: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    const answer = await service.anonymous.get('/api/openapi.json').expect(200);
    api = new ApiDescription(answer.body as OpenApi);
    admin = await service.asAdmin();
    officer = await person(service, 'forensic_officer');
    caseId = await openCase(officer);
    sketch = await create(officer, 'sketches', {}, await drawing(31));
    subject = await create(officer, 'subjects', {}, await drawing(32));
  });
  afterAll(() => service.stop());

  const newSketch = async () => create(officer, 'sketches', {}, await drawing(33));
  const newSubject = async () => create(officer, 'subjects', {}, await drawing(34));
  const asOfficer = (call: Omit<Call, 'as'>): Call => ({ as: officer, ...call });
  const ofNewSketch = async () => {
    const { id, images } = await newSketch();
    return asOfficer({ id, real: { caseId, imageId: images[0]?.id } });
  };
  const ofNewSubject = async () => {
    const { id, images } = await newSubject();
    return asOfficer({ id, real: { caseId, imageId: images[0]?.id } });
  };
  const searching = (probe: object) => Promise.resolve(asOfficer({ real: { caseId, probe } }));

  const calls: Calls = {
    'POST /prefectures': (all) =>
      Promise.resolve({ as: admin, ...(all && { real: { code: 'FES' } }) }),
    'POST /users': (all) =>
      Promise.resolve({ as: admin, ...(all && { real: { username: 'b.b' } }) }),
    'PATCH /users/{id}': async () => ({ as: admin, id: (await account(admin, 'detective')).id }),
    'POST /api-keys': () => Promise.resolve({ as: admin }),
    'POST /auth/login': () => Promise.resolve({ as: admin, real: { password: ADMIN_PASSWORD } }),
    'POST /auth/password': async () => ({
      as: await person(service, 'detective'),
      real: { currentPassword: PASSWORD },
    }),
    'POST /cases': (all) =>
      Promise.resolve(asOfficer(all ? { real: { reference: 'GESTARR-2026-1' } } : {})),
    'PATCH /cases/{id}': async () => asOfficer({ id: await openCase(officer) }),
    'POST /sketches': () => Promise.resolve(asOfficer({ part: 'record', real: { caseId } })),
    'PATCH /sketches/{id}': ofNewSketch,
    'DELETE /sketches/{id}': ofNewSketch,
    'PUT /sketches/{id}/face-box': ofNewSketch,
    'POST /sketches/{id}/images': async () => asOfficer({ id: (await newSketch()).id, part: null }),
    'POST /subjects': () => Promise.resolve(asOfficer({ part: 'record', real: { caseId } })),
    'PATCH /subjects/{id}': ofNewSubject,
    'DELETE /subjects/{id}': ofNewSubject,
    'PUT /subjects/{id}/face-box': ofNewSubject,
    'POST /subjects/{id}/photos': async () =>
      asOfficer({ id: (await newSubject()).id, part: null }),
    'POST /searches': () => searching({ sketchId: sketch.id }),
  };

  /** The body made of examples, with real ids and secrets where it has such members. */
  function bodyOf(name: string, { real = {}, part }: Call, all: boolean): object {
    const content = api.operation(name).requestBody?.content ?? {};
    const { schema = {} } = content['application/json'] ?? content['multipart/form-data'] ?? {};
    const inPart = part ? api.resolve(schema).properties?.[part] : undefined;
    const json = inPart ?? schema.anyOf?.[0] ?? schema;
    const body = { ...(api.example(json, all) as object) };
    const known = all ? Object.keys(api.resolve(json).properties ?? {}) : Object.keys(body);
    const replaced = Object.entries(real).filter(([key]) => known.includes(key) || key === 'probe');
    return { ...body, ...Object.fromEntries(replaced) };
  }

  async function send(name: string, call: Call, all: boolean): Promise<Response> {
    const [method, path = ''] = name.split(' ');
    const verb = method?.toLowerCase() as 'post' | 'patch' | 'put' | 'delete';
    const request = call.as[verb](path.replace('{id}', call.id ?? ''));
    const body = bodyOf(name, call, all);
    if (call.part === undefined) return request.send(body);
    const image = await drawing(all ? 36 : 35);
    const upload = request.attach('image', image, { filename: 'a.png', contentType: 'image/png' });
    return call.part === null ? upload : upload.field(call.part, JSON.stringify(body));
  }

  /** Expects success, and an answer as it is declared. */
  function conforms(name: string, answer: Response): void {
    const { responses } = api.operation(name);
    const success = Object.keys(responses).find((status) => status.startsWith('2')) ?? '';
    expect([name, answer.status, answer.text]).toEqual([name, Number(success), answer.text]);
    if (success === '204') return;
    const schema = responses[success]?.content?.['application/json']?.schema;
    expect([name, schema && api.faults(schema, answer.body)]).toEqual([name, []]);
  }

  it('names each operation once, with a tag, an answer and whether it needs a login', () => {
    const operations = api.operations();
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, operation } of operations) {
      expect(operation.tags?.length).toBe(1);
      expect(operation.responses.default?.content).toHaveProperty(['application/problem+json']);
      expect([name, (operation.security ?? []).length > 0]).toEqual([name, !PUBLIC.includes(name)]);
    }
  });

  it('has no reference that leads nowhere', () => {
    const references = JSON.stringify(api.document).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(30);
    for (const reference of references) {
      api.resolve(JSON.parse(`{${reference}}`) as { $ref: string });
    }
  });

  it('knows every operation with a body', () => {
    const withBody = api.operations().filter(({ operation }) => operation.requestBody);
    expect(withBody.map(({ name }) => name).sort()).toEqual(Object.keys(calls).sort());
  });

  it.each(Object.keys(calls))('has true examples for %s', async (name) => {
    for (const all of [false, true]) {
      const call = await calls[name]?.(all);
      if (call) conforms(name, await send(name, call, all));
    }
  });

  it('has true examples for every kind of probe', async () => {
    const { traits } = api.example({ $ref: '#/components/schemas/Probe' }, true) as {
      traits: object;
    };
    const name = 'POST /searches';
    for (const probe of [{ photoId: subject.images[0]?.id }, { traits }]) {
      conforms(name, await send(name, await searching(probe), true));
    }
    const query = bodyOf(name, await searching({ modality: 'sketch' }), true);
    const upload = officer.post('/searches').attach('image', await drawing(31, 2), 'a.png');
    conforms(name, await upload.field('query', JSON.stringify(query)));
  });

  it('describes what is read', async () => {
    const list = await officer.get('/searches').expect(200);
    const searchId = (list.body as { items: { id: string }[] }).items[0]?.id ?? '';
    const ids: Record<string, string> = {
      '/cases/{id}': caseId,
      '/sketches/{id}': sketch.id,
      '/subjects/{id}': subject.id,
      '/searches/{id}': searchId,
    };
    for (const { name } of api.operations()) {
      const [method, path = ''] = name.split(' ');
      if (method !== 'GET' || path.endsWith('/image')) continue;
      const caller = /^\/(users|api-keys)/.test(path) ? admin : officer;
      const address = path.replace('{id}', ids[path] ?? '');
      conforms(
        name,
        await (path.startsWith('/health') ? service.anonymous.get(path) : caller.get(address)),
      );
    }
  });
});
