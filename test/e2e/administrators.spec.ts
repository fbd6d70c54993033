import { account, PASSWORD, person } from '../factories/people.js';
import { sqlOf } from '../factories/callers-sql.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const REFUSED = expect.stringMatching(
  /row-level security|permission denied|changed by the national level|changes their own role/,
) as string;

describe('an administrator of a prefecture', () => {
  let service: TestApplication;
  let admin: Caller;
  let local: Caller;

  const newUser = (username: string, prefecture: string, role = 'detective') => ({
    ...{ username, displayName: 'A. Name', password: PASSWORD },
    ...{ role, prefecture },
  });
  const newKey = (prefecture: string) => ({
    ...{ name: 'A bureau', role: 'detective', prefecture, expiresAt: inADay() },
  });

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
    local = await person(service, 'admin', 'CAS');
  });
  afterAll(() => service.stop());

  it('opens and changes accounts of their own prefecture', async () => {
    const made = await local
      .post('/users')
      .send(newUser('of.cas', 'CAS', 'admin'))
      .expect(201);
    const path = `/users/${(made.body as { id: string }).id}`;
    await local.patch(path).send({ role: 'supervisor' }).expect(200);
    await local.delete(`${path}/sessions`).expect(204);
    await local.delete(`${path}/second-factor`).expect(204);
    const { items } = (await local.get('/users').query({ limit: 100 }).expect(200)).body as {
      items: { prefecture: string }[];
    };
    expect(new Set(items.map(({ prefecture }) => prefecture))).toEqual(new Set(['CAS']));
  });

  it('gives nobody a place or reach that they do not have', async () => {
    for (const prefecture of ['NAT', 'AGA']) {
      for (const role of ['admin', 'supervisor']) {
        const answer = await local.post('/users').send(newUser('not.made', prefecture, role));
        problemOf(answer, 403, 'administered-elsewhere');
      }
      const key = await local.post('/api-keys').send(newKey(prefecture));
      problemOf(key, 403, 'administered-elsewhere');
      const contact = await local.patch(`/prefectures/${prefecture}`).send({ contact: 'Us' });
      problemOf(contact, 403, 'administered-elsewhere');
      const { id } = await account(admin, 'detective', prefecture);
      for (const answer of [
        await local.patch(`/users/${id}`).send({ active: false }),
        await local.delete(`/users/${id}/sessions`),
        await local.delete(`/users/${id}/second-factor`),
      ]) {
        problemOf(answer, 404, 'user-not-found');
      }
    }
    expect(await service.rows(`SELECT FROM users WHERE username = 'not.made'`)).toEqual([]);
    await local.patch('/prefectures/CAS').send({ contact: 'Us' }).expect(200);
  });

  it('makes, sees, replaces and ends API keys of their own prefecture', async () => {
    const own = (await local.post('/api-keys').send(newKey('CAS')).expect(201)).body as KeyMade;
    const other = (await admin.post('/api-keys').send(newKey('AGA')).expect(201)).body as KeyMade;
    const { items } = (await local.get('/api-keys').expect(200)).body as { items: KeyMade[] };
    expect(items.map(({ id }) => id)).toContain(own.id);
    expect(items.map(({ id }) => id)).not.toContain(other.id);
    const rotation = { expiresAt: inADay(), overlapHours: 1 };
    problemOf(
      await local.post(`/api-keys/${other.id}/rotation`).send(rotation),
      ...([404, 'api-key-not-found'] as const),
    );
    problemOf(await local.delete(`/api-keys/${other.id}`), 404, 'api-key-not-found');
    await local.post(`/api-keys/${own.id}/rotation`).send(rotation).expect(201);
    await local.delete(`/api-keys/${own.id}`).expect(204);
  });

  it('does not change their own role, at national level neither', async () => {
    const national = await account(admin, 'admin', 'NAT');
    const colleague = await service.login(national.username, PASSWORD);
    const own = await colleague.patch(`/users/${national.id}`).send({ role: 'supervisor' });
    problemOf(own, 409, 'own-role');
    await colleague.patch(`/users/${national.id}`).send({ role: 'admin' }).expect(200);
  });

  it('is given no more by PostgreSQL, whatever the service asks', async () => {
    const { id: other } = await account(admin, 'detective', 'AGA');
    const { id: ours } = await account(admin, 'detective', 'CAS');
    const { id: me } = (await local.get('/auth/me').expect(200)).body as { id: string };
    const ask = await sqlOf(service, local);
    const insert = (code: string) => `INSERT INTO users
      (username, display_name, password_hash, role, prefecture_id)
      SELECT 'by.sql.${code.toLowerCase()}', 'x', 'x', 'admin', id FROM prefectures WHERE code = '${code}' RETURNING role`;
    const key = (code: string) => `INSERT INTO api_keys
      (name, role, key_hash, prefecture_id, created_by, expires_at)
      SELECT 'x', 'supervisor', '\\x00', id, 'user:${me}', now() + interval '1 day'
      FROM prefectures WHERE code = '${code}' RETURNING role`;
    const national = `(SELECT id FROM prefectures WHERE national)`;

    expect(await ask(insert('NAT'))).toEqual(REFUSED);
    expect(await ask(insert('AGA'))).toEqual(REFUSED);
    expect(await ask(key('AGA'))).toEqual(REFUSED);
    expect(await ask(`UPDATE users SET active = false WHERE id = '${other}'`)).toBe(0);
    expect(await ask(`UPDATE users SET active = true WHERE id = '${ours}'`)).toBe(1);
    expect(await ask(`UPDATE users SET prefecture_id = ${national} WHERE id = '${me}'`)).toEqual(
      REFUSED,
    );
    expect(await ask(`UPDATE users SET role = 'supervisor' WHERE id = '${me}'`)).toEqual(REFUSED);
    expect(await ask(`DELETE FROM second_factors WHERE user_id = '${other}'`)).toBe(0);
    expect(await ask(`SELECT id FROM users WHERE id = '${other}'`)).toEqual([]);
    expect(await ask(`UPDATE prefectures SET contact = 'x' WHERE code = 'AGA'`)).toBe(0);
    expect(await ask(`UPDATE prefectures SET contact = 'x' WHERE code = 'CAS'`)).toBe(1);
    for (const change of [`name_fr = 'x'`, `active_from = '2001-01-01'`]) {
      expect(await ask(`UPDATE prefectures SET ${change} WHERE code = 'CAS'`)).toEqual(REFUSED);
    }
    expect(await ask(insert('CAS'))).toEqual([{ role: 'admin' }]);
    expect(await ask(key('CAS'))).toEqual([{ role: 'supervisor' }]);
  });
});

interface KeyMade {
  readonly id: string;
}
