import { createHmac, randomUUID } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import type { Response } from 'supertest';
import { signingKeys } from '../../src/config/index.js';
import { account, PASSWORD, person } from '../factories/people.js';
import {
  ADMIN_PASSWORD,
  type Caller,
  faultsOf,
  problemOf,
  TestApplication,
} from '../support/application.js';

describe('accounts', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const logIn = (username: string, password: string) =>
    service.anonymous.post('/api/v1/auth/login').send({ username, password });

  const me = (token: string) => service.as({ Authorization: `Bearer ${token}` }).get('/auth/me');

  function withoutIds({ body }: Response) {
    return { ...(body as object), requestId: undefined };
  }

  describe('login', () => {
    it('answers a short-lived token and who has logged in', async () => {
      const { username, id } = await account(admin, 'detective', 'AGA');
      const answer = await logIn(username.toUpperCase(), PASSWORD).expect(200);
      expect(answer.body).toMatchObject({
        tokenType: 'Bearer',
        expiresIn: 1800,
        user: { id, username, role: 'detective', prefecture: 'AGA', active: true },
      });
      const { accessToken } = answer.body as { accessToken: string };
      const { exp = 0, iat = 0 } = decodeJwt(accessToken);
      expect(exp - iat).toBe(1800);
      expect((await me(accessToken).expect(200)).body).toEqual({
        kind: 'user',
        id,
        name: expect.stringContaining('detective') as string,
        role: 'detective',
        prefecture: 'AGA',
        district: null,
        firstDuty: null,
      });
    });

    it('answers the same for a wrong password, an unknown and an inactive user', async () => {
      const { username, id } = await account(admin, 'detective');
      await admin.patch(`/users/${id}`).send({ active: false }).expect(200);
      const answers = [
        await logIn('admin', `${ADMIN_PASSWORD}!`),
        await logIn('nobody.of.this.name', ADMIN_PASSWORD),
        await logIn(username, PASSWORD),
      ];
      for (const answer of answers) {
        problemOf(answer, 401, 'invalid-credentials');
        expect(withoutIds(answer)).toEqual(withoutIds(answers[0] as Response));
      }
    });

    it.each([
      ['nothing', {}, ['password: required', 'username: required']],
      ['a number', { username: 1, password: PASSWORD }, ['username: isString']],
      ['an object', { username: 'admin', password: { $ne: '' } }, ['password: isString']],
      ['a longer text', { username: 'a'.repeat(41), password: PASSWORD }, ['username: maxLength']],
      ['another field', { username: 'a', password: 'b', role: 'admin' }, ['role: unknown-field']],
    ])('refuses %s by field', async (_what, credentials, faults) => {
      const answer = await service.anonymous.post('/api/v1/auth/login').send(credentials);
      expect(faultsOf(answer)).toEqual(faults);
    });

    it('refuses text that no database could hold', async () => {
      expect(faultsOf(await logIn('adm\u0000in', PASSWORD))).toEqual([
        'username: forbidden-character',
      ]);
    });
  });

  describe('a token', () => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

    const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

    async function claims() {
      const { id } = await account(admin, 'detective');
      const jti = randomUUID();
      return { sub: id, ver: 1, iss: 'mirsam', aud: 'mirsam', jti, exp: inSeconds(60) };
    }

    function sign(payload: object, header: { alg: string; kid?: string } = { alg: 'HS256' }) {
      const [{ id: kid, secret }] = signingKeys(service.database.config());
      return new SignJWT({ ...payload }).setProtectedHeader({ kid, ...header }).sign(secret);
    }

    it('opens while it lasts and not a second after', async () => {
      const of = await claims();
      await me(await sign(of)).expect(200);
      problemOf(await me(await sign({ ...of, exp: inSeconds(-1) })), 401, 'token-refused');
      problemOf(await me(await sign({ ...of, exp: undefined })), 401, 'token-refused');
    });

    it('is refused unsigned, signed by another, or of another issuer or audience', async () => {
      const of = await claims();
      const [{ id: kid }] = signingKeys(service.database.config());
      const payload = encode(of);
      const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid })}.${payload}`;
      const mac = createHmac('sha256', 'another secret').update(signed).digest('base64url');
      const forged = [
        `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
        `${encode({ alg: 'none', typ: 'JWT', kid })}.${payload}.${mac}`,
        `${signed}.${mac}`,
        `${signed}.`,
        await sign({ ...of, iss: 'someone else' }),
        await sign({ ...of, aud: 'something else' }),
        await sign(of, { alg: 'HS512' }),
        await sign(of, { alg: 'HS256', kid: 'another key' }),
        'not a token',
      ];
      for (const token of forged) {
        const answer = await me(token);
        problemOf(answer, 401, 'token-refused');
        expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      }
      await me(await sign(of)).expect(200);
      const logged = await service.rows(
        `SELECT DISTINCT details ->> 'reason' AS reason FROM audit_entries
         WHERE action = 'credential.refused' ORDER BY reason`,
      );
      expect(logged.map(({ reason }) => reason)).toEqual([
        'algorithm',
        'claim-aud',
        'claim-exp',
        'claim-iss',
        'expired',
        'malformed',
        'signature',
        'unknown-signing-key',
      ]);
    });

    it('is refused when its subject is nobody', async () => {
      const sub = '00000000-0000-4000-8000-000000000000';
      problemOf(await me(await sign({ ...(await claims()), sub })), 401, 'token-refused');
    });

    it('is revoked by logging out, and only that one', async () => {
      const { username } = await account(admin, 'detective');
      const [here, there] = [
        await service.login(username, PASSWORD),
        await service.login(username, PASSWORD),
      ];
      await here.post('/auth/logout').expect(204);
      problemOf(await here.get('/auth/me'), 401, 'token-refused');
      await there.get('/auth/me').expect(200);
      problemOf(await here.post('/auth/logout'), 401, 'token-refused');
    });

    it('ends with all of its user when an administrator ends their sessions', async () => {
      const { id, username } = await account(admin, 'detective');
      const caller = await service.login(username, PASSWORD);
      await admin.delete(`/users/${id}/sessions`).expect(204);
      problemOf(await caller.get('/auth/me'), 401, 'token-refused');
      await (await service.login(username, PASSWORD)).get('/auth/me').expect(200);
      const nobody = '/users/00000000-0000-4000-8000-000000000000/sessions';
      problemOf(await admin.delete(nobody), 404, 'user-not-found');
    });

    it.each([
      ['deactivated', { active: false }],
      ['of another role', { role: 'auditor' }],
      ['of another password', { password: 'quite another password' }],
    ])('dies at once when its user is %s', async (_how, change) => {
      const { id, username } = await account(admin, 'detective');
      const caller = await service.login(username, PASSWORD);
      await caller.get('/cases').expect(200);
      await admin.patch(`/users/${id}`).send(change).expect(200);
      problemOf(await caller.get('/cases'), 401, 'token-refused');
    });

    it('outlasts another name', async () => {
      const { id, username } = await account(admin, 'detective');
      const caller = await service.login(username, PASSWORD);
      await admin.patch(`/users/${id}`).send({ displayName: 'Another name' }).expect(200);
      await caller.get('/cases').expect(200);
    });

    it('is asked for where there is none', async () => {
      for (const Authorization of ['', 'Basic YWRtaW46YWRtaW4=', 'Bearer']) {
        const answer = await service.as({ Authorization }).get('/auth/me');
        problemOf(answer, 401, 'unauthenticated');
        expect(answer.headers['www-authenticate']).toBe('Bearer');
      }
    });
  });

  describe('own password', () => {
    it('is changed by who knows it, and ends the sessions opened with it', async () => {
      const { username } = await account(admin, 'detective');
      const caller = await service.login(username, PASSWORD);
      const change = (currentPassword: string, newPassword: string) =>
        caller.post('/auth/password').send({ currentPassword, newPassword });
      problemOf(await change('a wrong password', 'another password'), 401, 'invalid-credentials');
      expect(faultsOf(await change(PASSWORD, 'short'))).toEqual(['newPassword: minLength']);
      await caller.get('/auth/me').expect(200);

      await change(PASSWORD, 'another password').expect(204);
      problemOf(await caller.get('/auth/me'), 401, 'token-refused');
      problemOf(await logIn(username, PASSWORD), 401, 'invalid-credentials');
      await logIn(username, 'another password').expect(200);
    });
  });

  it('is refused a password that is easily guessed', async () => {
    const user = { displayName: 'Karim Alaoui', role: 'detective', prefecture: 'CAS' };
    for (const password of ['password1234', 'k.alaoui-2026', 'Mirsam-Fes-2026']) {
      const answer = await admin.post('/users').send({ ...user, username: 'k.alaoui', password });
      expect(faultsOf(answer)).toEqual(['password: easily-guessed']);
    }
    const { id } = await account(admin, 'detective');
    const changed = await admin.patch(`/users/${id}`).send({ password: '123456789012' });
    expect(faultsOf(changed)).toEqual(['password: easily-guessed']);
  });

  describe('users', () => {
    it('are managed by an administrator only', async () => {
      const { id } = await account(admin, 'detective');
      for (const role of ['forensic_officer', 'detective', 'supervisor', 'auditor'] as const) {
        const caller = await person(service, role);
        problemOf(await caller.get('/users'), 403, 'forbidden');
        problemOf(await caller.post('/users').send({}), 403, 'forbidden');
        problemOf(await caller.patch(`/users/${id}`).send({ role: 'admin' }), 403, 'forbidden');
      }
    });

    it('have a name of their own, a known role and a known prefecture', async () => {
      const { username } = await account(admin, 'detective');
      const user = {
        username,
        displayName: 'A. Double',
        password: PASSWORD,
        role: 'detective',
        prefecture: 'CAS',
      };
      problemOf(await admin.post('/users').send(user), 409, 'username-taken');
      const other = { ...user, username: 'other.name' };
      const unknown = await admin.post('/users').send({ ...other, prefecture: 'XXX' });
      const refused = problemOf(unknown, 422, 'prefecture-unknown');
      expect(refused).toMatchObject({ field: 'prefecture', acts: ['GET /api/v1/prefectures'] });
      const wrong = { username: 'A B', displayName: '', password: 'short', role: 'king' };
      expect(faultsOf(await admin.post('/users').send({ ...wrong, prefecture: 'CAS' }))).toEqual([
        'displayName: isNotEmpty',
        'password: minLength',
        'role: isIn',
        'username: username',
      ]);
    });

    it('change field by field, and never to nothing', async () => {
      const { id } = await account(admin, 'detective');
      const changed = await admin.patch(`/users/${id}`).send({ role: 'supervisor' }).expect(200);
      expect(changed.body).toMatchObject({ id, role: 'supervisor', active: true });
      const nothing = { displayName: null, password: null, role: null, active: null };
      expect(faultsOf(await admin.patch(`/users/${id}`).send(nothing))).toHaveLength(4);
      const nobody = await admin.patch('/users/00000000-0000-4000-8000-000000000000').send({});
      problemOf(nobody, 404, 'user-not-found');
      problemOf(await admin.patch('/users/1').send({}), 400, 'malformed-id');
    });

    it('are listed newest first, page by page, without repeats', async () => {
      for (let i = 0; i < 5; i += 1) await account(admin, 'detective');
      const [{ n }] = (await service.rows('SELECT count(*)::int AS n FROM users')) as [
        { n: number },
      ];
      const seen: { id: string; username: string }[] = [];
      let cursor: string | undefined;
      do {
        const answer = await admin.get('/users').query({ limit: 4, cursor }).expect(200);
        const page = answer.body as { items: typeof seen; nextCursor?: string };
        expect(page.items.length).toBeLessThanOrEqual(4);
        seen.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(n);
      expect(seen).toHaveLength(n);
      expect(seen.at(-1)?.username).toBe('admin');
    });

    it('cannot all be taken away: the last administrator stays', async () => {
      const [{ id }] = (await service.rows(`SELECT id FROM users WHERE username = 'admin'`)) as [
        { id: string },
      ];
      for (const change of [{ active: false }, { role: 'auditor' }]) {
        problemOf(await admin.patch(`/users/${id}`).send(change), 409, 'last-admin');
      }
      await admin.get('/auth/me').expect(200);

      // Of two administrators who dismiss each other at the same moment, one stays.
      const second = await account(admin, 'admin', 'NAT');
      const colleague = await service.login(second.username, PASSWORD);
      const answers = await Promise.all([
        admin.patch(`/users/${second.id}`).send({ active: false }),
        colleague.patch(`/users/${id}`).send({ role: 'auditor' }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await service.rows(
        `SELECT count(*)::int AS n FROM users WHERE role = 'admin' AND active`,
      );
      expect(left).toEqual([{ n: 1 }]);
      await service.rows(`UPDATE users SET role = 'admin', active = true WHERE username = 'admin'`);
      admin = await service.login('admin', ADMIN_PASSWORD);
    });
  });

  it('never answers a password or its hash', async () => {
    const { id, username } = await account(admin, 'detective');
    const answers = [
      await logIn(username, PASSWORD),
      await admin.get('/users').query({ limit: 100 }),
      await admin.patch(`/users/${id}`).send({ password: 'a third password' }),
      await admin.get('/auth/me'),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/argon2|passwordHash|password_hash|tokenVersion|a third password/);
      expect(text).not.toContain(PASSWORD);
    }
    const log = JSON.stringify(await service.rows('SELECT * FROM audit_entries'));
    expect(log).toContain('user.change');
    expect(log).not.toMatch(/argon2|a third password|mirsam_/);
  });
});
