import { isByPeopleOnly, MATRIX, mayDo, type Permission } from '../../src/access/index.js';
import { openCase } from '../factories/cases.js';
import { machine, person } from '../factories/people.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { type Document, routesOf } from '../support/open-api.js';

describe('an API key', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

  async function newKey(fields: object = {}) {
    const key = { name: 'A bureau', role: 'detective', prefecture: 'CAS', expiresAt: inADay() };
    const answer = await admin.post('/api-keys').send({ ...key, ...fields });
    expect(answer.status).toBe(201);
    return answer.body as { id: string; key: string };
  }

  const keys = async () => {
    const body = (await admin.get('/api-keys').query({ limit: 100 }).expect(200)).body as unknown;
    return (body as { items: { id: string; lastUsedAt: string; revokedAt: string }[] }).items;
  };

  it('opens what its role and prefecture open, and notes its last use', async () => {
    const { id, key } = await newKey({ prefecture: 'AGA' });
    expect((await keys()).find((entry) => entry.id === id)).toMatchObject({ lastUsedAt: null });
    const client = service.as({ 'X-API-Key': key });
    const began = Date.now();
    expect((await client.get('/auth/me').expect(200)).body).toEqual({
      kind: 'api_key',
      id,
      name: 'A bureau',
      role: 'detective',
      prefecture: 'AGA',
      district: null,
      firstDuty: null,
    });
    problemOf(await client.get('/users'), 403, 'forbidden');
    const used = (await keys()).find((entry) => entry.id === id)?.lastUsedAt ?? '';
    expect(Date.parse(used)).toBeGreaterThanOrEqual(began);
    expect(Date.parse(used)).toBeLessThanOrEqual(Date.now());
  });

  it('is rotated: both open during the overlap, then the new one only, as the same client', async () => {
    const { id, key } = await newKey();
    const rotate = (overlapHours?: number) =>
      admin.post(`/api-keys/${id}/rotation`).send({ expiresAt: inADay(), overlapHours });
    const whoHas = async (secret: string) => {
      const answer = await service.as({ 'X-API-Key': secret }).get('/auth/me');
      return answer.status === 200 ? (answer.body as { id: string }).id : answer.status;
    };
    const second = ((await rotate().expect(201)).body as { key: string }).key;
    expect([await whoHas(key), await whoHas(second)]).toEqual([id, id]);
    const third = ((await rotate(0).expect(201)).body as { key: string }).key;
    expect([await whoHas(key), await whoHas(second), await whoHas(third)]).toEqual([401, 401, id]);

    await admin.delete(`/api-keys/${id}`).expect(204);
    expect(await whoHas(third)).toBe(401);
    problemOf(await rotate(), 409, 'api-key-ended');
    const nobody = '/api-keys/00000000-0000-4000-8000-000000000000/rotation';
    problemOf(await admin.post(nobody).send({ expiresAt: inADay() }), 404, 'api-key-not-found');
  });

  it('is shown once and kept as a hash', async () => {
    const { key } = await newKey();
    expect(key).toMatch(/^mirsam_[\w-]{43}$/);
    const list = await admin.get('/api-keys').query({ limit: 100 }).expect(200);
    expect(JSON.stringify(list.body)).not.toContain(key.slice(0, 20));
    const dump = JSON.stringify(
      await service.rows(`SELECT key_hash::text AS hash, api_keys::text AS row FROM api_keys`),
    );
    expect(dump).not.toContain(key);
  });

  it('opens nothing once revoked, expired, or when it never was', async () => {
    const revoked = await newKey();
    await service.as({ 'X-API-Key': revoked.key }).get('/auth/me').expect(200);
    await admin.delete(`/api-keys/${revoked.id}`).expect(204);
    expect((await keys()).find(({ id }) => id === revoked.id)?.revokedAt).not.toBeNull();

    const expired = await newKey({ expiresAt: new Date(Date.now() + 1500).toISOString() });
    await service.as({ 'X-API-Key': expired.key }).get('/auth/me').expect(200);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    for (const key of [revoked.key, expired.key, `${revoked.key}x`, '', 'mirsam_']) {
      problemOf(await service.as({ 'X-API-Key': key }).get('/auth/me'), 401, 'token-refused');
    }
  });

  it('does not stand back for a token beside it', async () => {
    const headers = { ...admin.headers, 'X-API-Key': 'mirsam_wrong' };
    problemOf(await service.as(headers).get('/auth/me'), 401, 'token-refused');
  });

  it('is made by an administrator, for no administrator, for at most two years', async () => {
    const key = { name: 'B', role: 'detective', prefecture: 'CAS', expiresAt: inADay() };
    const detective = await person(service, 'detective');
    problemOf(await detective.post('/api-keys').send(key), 403, 'forbidden');
    problemOf(await detective.get('/api-keys'), 403, 'forbidden');
    const role = await admin.post('/api-keys').send({ ...key, role: 'admin' });
    expect(faultsOf(role)).toEqual(['role: isIn']);
    for (const expiresAt of ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z']) {
      const answer = await admin.post('/api-keys').send({ ...key, expiresAt });
      problemOf(answer, 422, 'api-key-expiry');
    }
    const missing = await admin.delete('/api-keys/00000000-0000-4000-8000-000000000000');
    problemOf(missing, 404, 'api-key-not-found');
  });

  it('does nothing that a person answers for, whatever its role', async () => {
    const program = await machine(service, 'supervisor');
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const routes = routesOf(document).filter(({ operation }) => {
      const permission = operation['x-permission'];
      if (permission === undefined || !(permission in MATRIX)) return false;
      const asked = permission as Permission;
      return isByPeopleOnly(asked) && mayDo('supervisor', asked);
    });
    expect(routes.length).toBeGreaterThan(10);
    for (const { verb, path } of routes) {
      const id = '00000000-0000-4000-8000-000000000000';
      const asked = path.replace('{rank}', '1').replace(/\{\w+\}/g, id);
      const answer = await service.anonymous[verb](asked).set(program.headers);
      problemOf(answer, 403, 'person-needed');
    }
    const caseId = await openCase(program);
    const change = (version: number, status: string) =>
      program.patch(`/cases/${caseId}`).send({ version, status });
    await change(1, 'closed').expect(200);
    problemOf(await change(2, 'open'), 403, 'person-needed');
  });
});
