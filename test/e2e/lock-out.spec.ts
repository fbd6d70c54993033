import { ExpiryWorker } from '../../src/auth/expiry-worker.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import { describeServer } from '../support/template.js';

const HERE = '192.0.2.1';
const ELSEWHERE = '192.0.2.2';

describe('guessing passwords', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start({ TRUST_PROXY: '1' });
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const logIn = (username: string, password: string, address = HERE) =>
    service.anonymous
      .post('/api/v1/auth/login')
      .set('X-Forwarded-For', address)
      .send({ username, password });

  const logged = (action: string, target: string) =>
    service.rows(
      `SELECT details FROM audit_entries
       WHERE action = '${action}' AND target = '${target}' ORDER BY id`,
    );

  it('a hundred times locks the account to that address, and nobody else out', async () => {
    const { id, username } = await account(admin, 'detective');
    const neighbour = await account(admin, 'detective');
    const session = await service.login(username, PASSWORD);
    const statuses: number[] = [];
    for (let guess = 0; guess < 100; guess += 1) {
      statuses.push((await logIn(username, `a wrong password ${guess}`)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(90).fill(429)]);

    // Not even with the right password, whichever way the name is written.
    const locked = await logIn(username.toUpperCase(), PASSWORD).set('Accept-Language', 'fr');
    expect(problemOf(locked, 429, 'too-many-attempts').title).toBe(
      'Trop de tentatives de connexion',
    );
    const wait = Number(locked.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(900);

    await session.get('/auth/me').expect(200);
    await logIn(neighbour.username, PASSWORD).expect(200);
    await logIn(username, PASSWORD, ELSEWHERE).expect(200);

    expect(await logged('login.refused', id)).toEqual(
      Array(10).fill({ details: { address: HERE } }),
    );
    // Once, though it was refused ninety times and once more.
    expect(await logged('login.locked', id)).toEqual([
      { details: { address: HERE, limit: 'login', seconds: expect.any(Number) as number } },
    ]);
    const all = JSON.stringify(await service.rows('SELECT * FROM audit_entries'));
    expect(all).not.toMatch(/a wrong password|a password for tests/);
  });

  it('of nobody is answered the same, so that a lock tells nothing', async () => {
    const { username } = await account(admin, 'detective');
    const answers = async (name: string) => {
      const given: unknown[] = [];
      for (let guess = 0; guess < 11; guess += 1) {
        const answer = await logIn(name, 'a wrong password', '192.0.2.3');
        const { code, title } = answer.body as { code: string; title: string };
        given.push([answer.status, code, title]);
      }
      return given;
    };
    expect(await answers('nobody.of.this.name')).toEqual(await answers(username));
    const rows = await service.rows('SELECT key FROM rate_limits');
    expect(JSON.stringify(rows)).not.toContain('nobody');
  });

  it('at the same moment lets no more through', async () => {
    const { username } = await account(admin, 'detective');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => logIn(username, 'a wrong password', '192.0.2.4')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it('at made-up names writes nothing once the address is over, and lets in who is known there', async () => {
    const address = '192.0.2.7';
    const [regular, stranger] = [
      await account(admin, 'detective'),
      await account(admin, 'detective'),
    ];
    await logIn(regular.username, PASSWORD, address).expect(200);
    const guess = (name: number) => logIn(`made.up.${name}`, 'a wrong password', address);
    for (let name = 0; name < 101; name += 1) await guess(name);
    const written = () =>
      service.rows(
        `SELECT (SELECT json_agg(r ORDER BY key) FROM rate_limits r) AS counters,
           (SELECT count(*)::int FROM audit_entries) AS entries`,
      );
    const before = await written();
    for (let name = 200; name < 230; name += 1) {
      problemOf(await guess(name), 429, 'too-many-attempts');
    }
    problemOf(await logIn(stranger.username, PASSWORD, address), 429, 'too-many-attempts');
    expect(await written()).toEqual(before);
    await logIn(regular.username, PASSWORD, address).expect(200);
  });

  it('from ten addresses locks a person nowhere that they have signed in before', async () => {
    const { username } = await account(admin, 'detective');
    const home = '198.51.100.1';
    await logIn(username, PASSWORD, home).expect(200);
    for (let guess = 0; guess < 100; guess += 1) {
      await logIn(username, 'a wrong password', `203.0.113.${guess % 10}`).expect(401);
    }
    problemOf(await logIn(username, PASSWORD, '198.51.100.2'), 429, 'too-many-attempts');
    await logIn(username, PASSWORD, home).expect(200);
    // Guesses are limited there, too.
    for (let guess = 0; guess < 10; guess += 1) {
      await logIn(username, 'a wrong password', home).expect(401);
    }
    problemOf(await logIn(username, PASSWORD, home), 429, 'too-many-attempts');
    expect(JSON.stringify(await service.rows('SELECT * FROM known_addresses'))).not.toMatch(
      /198\.51|detective/,
    );
  });

  it('leaves nothing behind for ever', async () => {
    await logIn('nobody.at.all', 'a wrong password', '192.0.2.8').expect(401);
    await service.rows(`UPDATE rate_limits SET ends_at = now() - interval '1 second'`);
    await service.rows(`UPDATE known_addresses SET ends_at = now() - interval '1 second'`);
    await service.rows(
      `INSERT INTO revoked_tokens (id, expires_at) VALUES ('old', now() - interval '2 hours'),
         ('new', now() + interval '1 minute')`,
    );
    await service.app.get(ExpiryWorker, { strict: false }).sweep();
    expect(await service.rows('SELECT * FROM rate_limits')).toEqual([]);
    expect(await service.rows('SELECT * FROM known_addresses')).toEqual([]);
    expect(await service.rows('SELECT id FROM revoked_tokens')).toEqual([{ id: 'new' }]);
  });

  it('right ends the count', async () => {
    const { username } = await account(admin, 'detective');
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 9; guess += 1) await logIn(username, 'wrong', '192.0.2.5');
      await logIn(username, PASSWORD, '192.0.2.5').expect(200);
    }
  });

  it('of an own password counts as well', async () => {
    const { username } = await account(admin, 'detective');
    const caller = await service.login(username, PASSWORD);
    const change = { currentPassword: 'wrong', newPassword: 'quite another phrase' };
    for (let guess = 0; guess < 10; guess += 1) await caller.post('/auth/password').send(change);
    problemOf(await caller.post('/auth/password').send(change), 429, 'too-many-attempts');
  });

  it('opens nothing while there is no counting', async () => {
    const { username } = await account(admin, 'detective');
    await service.rows('ALTER TABLE rate_limits RENAME TO lost');
    try {
      problemOf(await logIn(username, PASSWORD, '192.0.2.6'), 500, 'internal-error');
    } finally {
      await service.rows('ALTER TABLE lost RENAME TO rate_limits');
    }
  });
});

describe('a busy caller', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start({ REQUESTS_PER_MINUTE: '5', SEARCHES_PER_MINUTE: '2' });
  });
  afterAll(() => service.stop());

  it('waits, and nobody else', async () => {
    const [busy, other] = [await person(service, 'detective'), await person(service, 'detective')];
    for (let asked = 0; asked < 5; asked += 1) await busy.get('/auth/me').expect(200);
    const refused = await busy.get('/auth/me').set('Accept-Language', 'ar');
    expect(problemOf(refused, 429, 'too-many-requests').title).toBe('طلبات كثيرة جدا');
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    await other.get('/auth/me').expect(200);

    for (let asked = 0; asked < 2; asked += 1) await other.post('/searches').send({}).expect(422);
    problemOf(await other.post('/searches').send({}), 429, 'too-many-requests');
    await other.get('/auth/me').expect(200);
  });

  it.each([
    ['/searches/gallery', 'detective'],
    ['/face-previews', 'forensic_officer'],
  ] as const)('has so many of %s, whatever else they ask', async (path, role) => {
    const caller = await person(service, role);
    const status = async (to: string) => (await caller.post(to).send({})).status;
    const refused = path === '/face-previews' ? 415 : 422;
    expect([await status(path), await status(path)]).toEqual([refused, refused]);
    problemOf(await caller.post(path).send({}), 429, 'too-many-requests');
    expect(await status('/searches')).toBe(422);
  });
});

describeServer('two instances on one server', () => {
  it('count together, and know what the other has revoked', async () => {
    const one = await TestApplication.start();
    const two = await TestApplication.on(one.database);
    try {
      const { username } = await account(await one.asAdmin(), 'detective');
      const wrong = (service: TestApplication) =>
        service.anonymous.post('/api/v1/auth/login').send({ username, password: 'wrong' });
      for (let guess = 0; guess < 5; guess += 1) {
        await wrong(one).expect(401);
        await wrong(two).expect(401);
      }
      problemOf(await wrong(one), 429, 'too-many-attempts');
      problemOf(await wrong(two), 429, 'too-many-attempts');

      const caller = await person(one, 'detective');
      const there = two.as(caller.headers);
      await there.get('/auth/me').expect(200);
      await caller.post('/auth/logout').expect(204);
      problemOf(await there.get('/auth/me'), 401, 'token-refused');
    } finally {
      await two.app.close();
      await one.stop();
    }
  });
});
