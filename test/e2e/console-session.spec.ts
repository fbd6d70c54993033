import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Response } from 'supertest';
import { signingKeys } from '../../src/config/index.js';
import { account, PASSWORD, type Person } from '../factories/people.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const CASE = { reference: 'CONSOLE-1', offence: 'robbery', occurredFrom: '2026-03-14' };
const HOUR_S = 3600;

/** What `Set-Cookie` says, name and value first. */
const cookieOf = (answer: Response) =>
  ((answer.headers['set-cookie'] as unknown as string[] | undefined)?.[0] ?? '').split('; ');

describe('a session of the console', () => {
  let service: TestApplication;
  let detective: Person;
  let cookie: string;
  let page: string;

  beforeAll(async () => {
    service = await TestApplication.start({ TRUST_PROXY: 'loopback' });
    detective = await account(await service.asAdmin(), 'detective');
  });
  afterAll(() => service.stop());

  const begin = () =>
    service.anonymous
      .post('/api/v1/auth/session')
      .send({ username: detective.username, password: PASSWORD });

  beforeEach(async () => {
    const answer = await begin().expect(200);
    [cookie = ''] = cookieOf(answer);
    page = (answer.body as { csrfToken: string }).csrfToken;
  });

  /** A browser, with the page or without it. */
  const browser = (csrfToken?: string): Caller =>
    service.as({ Cookie: cookie, ...(csrfToken !== undefined && { 'X-CSRF-Token': csrfToken }) });

  const signed = (claims: object) => {
    const [{ id: kid, secret }] = signingKeys(service.database.config());
    const now = Math.floor(Date.now() / 1000);
    const ours = { iss: 'mirsam', aud: 'mirsam-console', sub: detective.id, ver: 1 };
    const payload = { ...ours, jti: randomUUID(), exp: now + HOUR_S, auth_time: now, ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
  };

  it('is in a cookie that no script reads and no other site sends', async () => {
    const said = cookieOf(await begin());
    expect(said[0]).toMatch(/^mirsam-session=ey/);
    expect(said).toEqual(
      expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/api/v1', 'Max-Age=1800']),
    );
    expect((await begin()).text).not.toContain(cookie.split('=')[1]);
  });

  it('has a key for what is begun and not sent: each user their own, the same the next day', async () => {
    const keyOf = (answer: Response) => (answer.body as { draftKey: string }).draftKey;
    const other = await account(await service.asAdmin(), 'detective');
    const credentials = { username: other.username, password: PASSWORD };
    const theirs = await service.anonymous.post('/api/v1/auth/session').send(credentials);
    const [one, two] = [keyOf(await begin()), keyOf(await begin())];
    expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    expect([one === two, one === keyOf(theirs)]).toEqual([true, false]);
    expect(keyOf(await browser(page).post('/auth/session/renewal'))).toBe(one);
  });

  it('outlasts a new password that is set in it, which ends the others', async () => {
    const { username } = await account(await service.asAdmin(), 'detective');
    const beginAs = (password: string) =>
      service.anonymous.post('/api/v1/auth/session').send({ username, password }).expect(200);
    const sessionOf = (answer: Response, token: string) =>
      service.as({ Cookie: cookieOf(answer)[0] ?? '', 'X-CSRF-Token': token });
    const [one, other] = [await beginAs(PASSWORD), await beginAs(PASSWORD)];
    const { csrfToken } = one.body as { csrfToken: string };
    const changed = await sessionOf(one, csrfToken)
      .post('/auth/password')
      .send({ currentPassword: PASSWORD, newPassword: 'another password for tests' })
      .expect(204);
    await sessionOf(changed, csrfToken).get('/auth/me').expect(200);
    for (const ended of [one, other]) {
      problemOf(await sessionOf(ended, '').get('/auth/me'), 401, 'token-refused');
    }
  });

  it('reads by the cookie, and changes nothing without what its page was given', async () => {
    await browser().get('/auth/me').expect(200);
    for (const token of [undefined, '', 'guessed', cookie.split('=')[1]]) {
      problemOf(await browser(token).post('/cases').send(CASE), 403, 'csrf-token-missing');
      problemOf(await browser(token).post('/auth/session/renewal'), 403, 'csrf-token-missing');
    }
    await browser(page).post('/cases').send(CASE).expect(201);
  });

  it('is not let in by what another session’s page was given', async () => {
    const other = (await begin()).body as { csrfToken: string };
    const before = browser(other.csrfToken);
    problemOf(await before.post('/cases').send(CASE), 403, 'csrf-token-missing');
    // The page of who was signed in before reads nothing under the next one's name.
    problemOf(await before.get('/cases'), 403, 'csrf-token-missing');
  });

  it('is no bearer’s token, and the other way round', async () => {
    const token = cookie.split('=')[1] ?? '';
    const asBearer = await service.as({ Authorization: `Bearer ${token}` }).get('/auth/me');
    problemOf(asBearer, 401, 'token-refused');
    const { headers } = await service.login(detective.username, PASSWORD);
    const bearer = String(headers.Authorization).replace('Bearer ', '');
    const asCookie = await service.as({ Cookie: `mirsam-session=${bearer}` }).get('/auth/me');
    problemOf(asCookie, 401, 'token-refused');
  });

  it('goes on when it is renewed, and ends whole when its user logs out', async () => {
    const answer = await browser(page).post('/auth/session/renewal').expect(200);
    const [renewed = ''] = cookieOf(answer);
    const [before, after] = [browser(page), service.as({ Cookie: renewed, 'X-CSRF-Token': page })];
    await after.get('/auth/me').expect(200);
    const gone = await after.post('/auth/logout').expect(204);
    expect(cookieOf(gone)[0]).toBe('mirsam-session=');
    problemOf(await after.get('/auth/me'), 401, 'token-refused');
    problemOf(await before.get('/auth/me'), 401, 'token-refused');
  });

  it('is renewed for twelve hours, and by nobody who has none', async () => {
    const csrf = createHash('sha256').update(page).digest('base64url');
    const begun = (hours: number) => Math.floor(Date.now() / 1000) - hours * HOUR_S;
    const after = async (hours: number) => {
      const token = await signed({ csrf, auth_time: begun(hours) });
      const caller = service.as({ Cookie: `mirsam-session=${token}`, 'X-CSRF-Token': page });
      return caller.post('/auth/session/renewal');
    };
    expect((await after(11)).status).toBe(200);
    problemOf(await after(13), 401, 'session-over');
    const bearer = await service.login(detective.username, PASSWORD);
    problemOf(await bearer.post('/auth/session/renewal'), 401, 'unauthenticated');
  });

  it('ends by its cookie, whichever page asks', async () => {
    const { csrfToken } = (await begin()).body as { csrfToken: string };
    const gone = await browser(csrfToken).post('/auth/logout').expect(204);
    expect(cookieOf(gone)[0]).toBe('mirsam-session=');
    problemOf(await browser(page).get('/auth/me'), 401, 'token-refused');
  });

  it('is let go by its own logging out alone', async () => {
    const { headers } = await service.login(detective.username, PASSWORD);
    const other = await service
      .as({ ...headers, Cookie: cookie })
      .post('/auth/logout')
      .expect(204);
    expect(other.headers['set-cookie']).toBeUndefined();
    await browser().get('/auth/me').expect(200);
  });

  it('has over TLS a cookie of a name that nobody can set without', async () => {
    const answer = await service.anonymous
      .post('/api/v1/auth/session')
      .set('X-Forwarded-Proto', 'https')
      .send({ username: detective.username, password: PASSWORD })
      .expect(200);
    const [secure = '', ...flags] = cookieOf(answer);
    expect(secure).toMatch(/^__Secure-mirsam-session=ey/);
    expect(flags).toContain('Secure');
    const over = (Cookie: string) =>
      service.as({ Cookie, 'X-Forwarded-Proto': 'https' }).get('/auth/me');
    await over(secure).expect(200);
    problemOf(await over(secure.replace('__Secure-', '')), 401, 'unauthenticated');
  });

  it('ends with the account’s other sessions', async () => {
    const admin = await service.asAdmin();
    await admin.delete(`/users/${detective.id}/sessions`).expect(204);
    problemOf(await browser(page).get('/auth/me'), 401, 'token-refused');
  });

  it('begins by the right password alone', async () => {
    const { username } = detective;
    const answer = await service.anonymous
      .post('/api/v1/auth/session')
      .send({ username, password: 'another' });
    problemOf(answer, 401, 'invalid-credentials');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
