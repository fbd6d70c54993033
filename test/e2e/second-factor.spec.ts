import { account, PASSWORD } from '../factories/people.js';
import { beginSecondFactor, codeOf, setSecondFactor } from '../factories/second-factors.js';
import { ADMIN_PASSWORD, type Caller, problemOf, TestApplication } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { type Document, routesOf } from '../support/open-api.js';

const OPEN = [
  'POST /api/v1/auth/logout',
  'POST /api/v1/auth/session/renewal',
  'GET /api/v1/auth/me',
  'POST /api/v1/auth/password',
  'POST /api/v1/auth/second-factor',
  'POST /api/v1/auth/second-factor/confirmation',
];

describe('a second factor', () => {
  let service: TestApplication;
  let admin: Caller;
  let adminId: string;

  const logIn = (username: string, code?: string, password = PASSWORD) =>
    service.anonymous
      .post('/api/v1/auth/login')
      .send({ username, password, ...(code !== undefined && { code }) });
  const signedIn = async (username: string, code?: string, password = PASSWORD) => {
    const answer = await logIn(username, code, password).expect(200);
    const { accessToken } = answer.body as { accessToken: string };
    return service.as({ Authorization: `Bearer ${accessToken}` });
  };
  /** As half a minute later, when the app shows a code that has not served. */
  const later = (id: string) =>
    service.rows(`UPDATE second_factors SET last_step = 0 WHERE user_id = '${id}'`);
  /** A detective who has one, though none need it. */
  const careful = async () => {
    const { id, username } = await account(admin, 'detective');
    return { id, username, ...(await setSecondFactor(await service.login(username, PASSWORD))) };
  };

  beforeAll(async () => {
    service = await TestApplication.start({ SECOND_FACTOR: 'privileged' });
    const first = await service.asAdmin();
    problemOf(await first.get('/users'), 403, 'second-factor-enrolment-required');
    const { secret } = await setSecondFactor(first, ADMIN_PASSWORD);
    admin = await signedIn('admin', codeOf(secret, 1), ADMIN_PASSWORD);
    adminId = ((await admin.get('/auth/me').expect(200)).body as { id: string }).id;
  });
  afterAll(() => service.stop());

  it('is set up before anything else opens to who must have one, on any route', async () => {
    const { username } = await account(admin, 'supervisor');
    const caller = await service.login(username, PASSWORD);
    const document = (await service.anonymous.get('/api/openapi.json').expect(200))
      .body as Document;
    const guarded = routesOf(document).filter(({ operation }) => 'x-permission' in operation);
    expect(guarded.map(({ name }) => name)).toEqual(expect.arrayContaining(OPEN));
    for (const { name } of guarded.filter((route) => !OPEN.includes(route.name))) {
      const [method = '', path = ''] = name.split(' ');
      const target = path.replace('/api/v1', '').replace(/\{\w+\}/g, '1');
      const answer = await caller[method.toLowerCase() as 'get'](target);
      expect({ name, code: (answer.body as { code?: string }).code }).toEqual({
        name,
        code: 'second-factor-enrolment-required',
      });
    }
    await caller.get('/auth/me').expect(200);

    const { secret } = await setSecondFactor(caller);
    problemOf(await caller.get('/auth/me'), 401, 'token-refused');
    await (await signedIn(username, codeOf(secret, 1))).get('/cases').expect(200);
  });

  it('is asked neither of detectives nor of programs', async () => {
    const { username } = await account(admin, 'detective');
    await (await service.login(username, PASSWORD)).get('/cases').expect(200);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const key = { name: 'A bureau', role: 'supervisor', prefecture: 'CAS', expiresAt };
    const made = await admin.post('/api-keys').send(key).expect(201);
    const secret = (made.body as { key: string }).key;
    const program = service.as({ 'X-API-Key': secret });
    await program.get('/cases').expect(200);
    const begin = { currentPassword: PASSWORD };
    problemOf(await program.post('/auth/second-factor').send(begin), 401, 'unauthenticated');
  });

  it('counts once a code of it was shown, and no sooner', async () => {
    const { username } = await account(admin, 'detective');
    const caller = await service.login(username, PASSWORD);
    const confirmation = '/auth/second-factor/confirmation';
    const none = await caller.post(confirmation).send({ code: '123456' });
    problemOf(none, 409, 'second-factor-not-begun');
    const stolen = await caller.post('/auth/second-factor').send({ currentPassword: 'a guess' });
    problemOf(stolen, 401, 'invalid-credentials');
    const secret = await beginSecondFactor(caller);
    await logIn(username).expect(200);
    const wrong = await caller.post(confirmation).send({ code: codeOf(secret, 9) });
    problemOf(wrong, 401, 'second-factor-wrong');
    await logIn(username).expect(200);
    await caller
      .post(confirmation)
      .send({ code: codeOf(secret) })
      .expect(200);
    const refused = await logIn(username).set('Accept-Language', 'fr');
    expect(problemOf(refused, 401, 'second-factor-required').title).toBe('Il faut aussi un code');
  });

  it('takes each code once, however many show it', async () => {
    const { id, username, secret, used } = await careful();
    problemOf(await logIn(username, used), 401, 'second-factor-wrong');
    problemOf(await logIn(username, codeOf(secret, 9)), 401, 'second-factor-wrong');
    const code = codeOf(secret, 1);
    problemOf(await logIn(username, code, 'a wrong one'), 401, 'invalid-credentials');
    const both = await Promise.all([logIn(username, code), logIn(username, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const wrong = await logIn(username, code).set('Accept-Language', 'ar');
    expect(problemOf(wrong, 401, 'second-factor-wrong').title).toBe(
      'الرمز غير صحيح أو سبق استعماله',
    );
    await later(id);
    // As apps show it.
    const shown = codeOf(secret).replace(/^.../, '$& ');
    await logIn(username, shown).expect(200);
  });

  it('takes the digits of an Arabic keyboard, and no code of another length', async () => {
    const { username, secret } = await careful();
    const arabic = codeOf(secret, 1).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
    problemOf(await logIn(username, `${arabic}٠`), 401, 'second-factor-wrong');
    await logIn(username, arabic).expect(200);
  });

  it('is replaced by a recovery code, once', async () => {
    const { username, recoveryCodes } = await careful();
    const [first = '', second = ''] = recoveryCodes;
    await logIn(username, first).expect(200);
    problemOf(await logIn(username, first), 401, 'second-factor-wrong');
    await logIn(username, second.toLowerCase().replaceAll('-', ' ')).expect(200);
  });

  it('is counted by the limits, and logged', async () => {
    const { id, username, secret } = await careful();
    await logIn(username, codeOf(secret, 1)).expect(200);
    await logIn(username).expect(401);
    for (let guess = 1; guess < 10; guess += 1) await logIn(username, '000000').expect(401);
    await later(id);
    problemOf(await logIn(username, codeOf(secret)), 429, 'too-many-attempts');
    const entries = await service.rows(
      `SELECT action, details -> 'secondFactor' AS told FROM audit_entries
       WHERE target = '${id}' AND action <> 'user.create' ORDER BY id`,
    );
    const refused = (told: string) => ({ action: 'login.refused', told });
    expect(entries).toEqual([
      { action: 'login', told: null },
      { action: 'second-factor.begin', told: null },
      { action: 'second-factor.set', told: null },
      { action: 'login', told: 'code' },
      refused('missing'),
      ...Array.from({ length: 9 }, () => refused('wrong')),
      { action: 'login.locked', told: null },
    ]);
  });

  it('is replaced by who shows it, and stays until the new one is confirmed', async () => {
    const { id, username, secret } = await careful();
    const caller = await signedIn(username, codeOf(secret, 1));
    const begin = { currentPassword: PASSWORD };
    const without = await caller.post('/auth/second-factor').send(begin);
    problemOf(without, 401, 'second-factor-required');
    await later(id);
    const begun = await caller
      .post('/auth/second-factor')
      .send({ ...begin, code: codeOf(secret) })
      .expect(201);
    await logIn(username, codeOf(secret, 1)).expect(200);
    const other = (begun.body as { secret: string }).secret;
    const confirmation = { code: codeOf(other) };
    await caller.post('/auth/second-factor/confirmation').send(confirmation).expect(200);
    await later(id);
    problemOf(await logIn(username, codeOf(secret)), 401, 'second-factor-wrong');
    await logIn(username, codeOf(other)).expect(200);
  });

  it('is taken from who has lost it by another administrator, and their sessions end', async () => {
    const { id, username, secret } = await careful();
    const caller = await signedIn(username, codeOf(secret, 1));
    const nobody = '/users/00000000-0000-4000-8000-000000000000/second-factor';
    problemOf(await admin.delete(nobody), 404, 'user-not-found');
    const own = await admin.delete(`/users/${adminId}/second-factor`);
    problemOf(own, 403, 'own-second-factor');
    await admin.delete(`/users/${id}/second-factor`).expect(204);
    problemOf(await caller.get('/auth/me'), 401, 'token-refused');
    const session = (await logIn(username).expect(200)).body as { user: object };
    expect(session.user).toMatchObject({ secondFactor: false });
  });

  it('is kept sealed: who reads the database has no code of it', async () => {
    const { id, username, secret, recoveryCodes } = await careful();
    const rows = await service.rows(
      `SELECT * FROM second_factors JOIN users ON users.id = user_id WHERE user_id = '${id}'`,
    );
    expect(rows).toMatchObject([{ username, pending: null, secret: expect.any(String) as string }]);
    const kept = JSON.stringify([...rows, ...(await service.rows('SELECT * FROM audit_entries'))]);
    for (const one of [secret, ...recoveryCodes]) expect(kept).not.toContain(one);
    // Not of one's own account either: the secret is bound to whose it is.
    const thief = await careful();
    await service.rows(
      `UPDATE second_factors SET secret = (SELECT secret FROM second_factors
         WHERE user_id = '${thief.id}') WHERE user_id = '${id}'`,
    );
    await later(id);
    problemOf(await logIn(username, codeOf(thief.secret)), 503, 'second-factor-unreadable');
    await logIn(username, recoveryCodes[0]).expect(200);
  });

  it('is taken from an administrator whom nobody can help by the command line', async () => {
    const { database } = service;
    await service.app.close();
    const settings = { DATA_DIR: database.dataDir, DATABASE_URL: database.databaseUrl ?? '' };
    const command = ['user', 'reset-second-factor', '--username', 'admin'];
    const { code, stdout } = await runCommand(command, settings);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'admin logs in by password alone.\n' });
    service = await TestApplication.on(database, { SECOND_FACTOR: 'privileged' });
    const first = await service.asAdmin();
    problemOf(await first.get('/users'), 403, 'second-factor-enrolment-required');
  });
});
