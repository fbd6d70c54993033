import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { signingKeys } from '../../src/config/index.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import { withClockOff } from '../support/shifted-clock.js';

const AUDIENCE = 'urn:mirsam';
const CLIENTS = {
  'officer.cas': { mirsam_role: 'forensic_officer', mirsam_prefecture: 'CAS', name: 'S. Bennani' },
  'detective.aga': { mirsam_role: ['offline_access', 'detective'], mirsam_prefecture: 'AGA' },
  nobody: { mirsam_role: 'cleaner', mirsam_prefecture: 'CAS' },
  both: { mirsam_role: ['detective', 'admin'], mirsam_prefecture: 'CAS' },
  nowhere: { mirsam_role: 'detective', mirsam_prefecture: 'XXX' },
};
type Name = keyof typeof CLIENTS;

/** A provider that certifies clients with the claims above, on a port of this machine. */
async function startIssuer() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    jwks: { keys: [jwk] },
    clients: Object.keys(CLIENTS).map((id) => ({
      client_id: id,
      client_secret: 'secret',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_ctx, audience) => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => CLIENTS[token.clientId as Name],
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return { url, server, privateKey };
}

describe('tokens of an identity provider', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    issuer = await startIssuer();
    service = await TestApplication.start({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: AUDIENCE });
    admin = await service.asAdmin();
  });
  afterAll(async () => {
    issuer.server.closeAllConnections();
    issuer.server.close();
    await service.stop();
  });

  async function tokenOf(client: Name, resource = AUDIENCE): Promise<string> {
    const answer = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${client}:secret`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  const as = (token: string) => service.as({ Authorization: `Bearer ${token}` });

  /** The reasons of refusals in the log. */
  const refusals = async () =>
    (
      await service.rows(
        `SELECT details->>'reason' AS reason FROM audit_entries
         WHERE action = 'credential.refused' ORDER BY id`,
      )
    ).map(({ reason }) => reason);

  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

  /** A token as the provider could have made it, but for `changes`. */
  function forge(
    changes: object,
    key: Parameters<SignJWT['sign']>[0] = issuer.privateKey,
    alg = 'RS256',
  ) {
    const claims = {
      iss: issuer.url,
      aud: AUDIENCE,
      sub: 'officer.cas',
      iat: inSeconds(-100),
      exp: inSeconds(600),
      ...CLIENTS['officer.cas'],
      ...changes,
    };
    return new SignJWT(claims).setProtectedHeader({ alg, kid: 'one' }).sign(key);
  }

  it('are old or new by the database’s clock, whatever the process takes it to be', async () => {
    const ended = await forge({ iat: inSeconds(-700), exp: inSeconds(-60) });
    const good = await forge({});
    for (const off of [-86_400_000, 86_400_000]) {
      await withClockOff(off, async () => {
        problemOf(await as(ended).get('/auth/me'), 401, 'token-refused');
        await as(good).get('/auth/me').expect(200);
      });
    }
    const later = await forge({ iat: inSeconds(86_400 - 30), exp: inSeconds(86_400 + 600) });
    await withClockOff(86_400_000, async () => {
      problemOf(await as(later).get('/auth/me'), 401, 'token-refused');
    });
  });

  it('are not what one signs in to the console by where it is no client of the provider', async () => {
    const ways = await service.anonymous.get('/api/v1/auth/ways').expect(200);
    expect(ways.body).toEqual({ issuer: null, accounts: [] });
    const begun = await service.anonymous.post('/api/v1/auth/provider');
    problemOf(begun, 404, 'no-identity-provider');
  });

  it('open what their role and prefecture open, as one and the same user each time', async () => {
    const first = (
      await as(await tokenOf('officer.cas'))
        .get('/auth/me')
        .expect(200)
    ).body as {
      id: string;
    };
    expect(first).toMatchObject({
      kind: 'user',
      name: 'S. Bennani',
      role: 'forensic_officer',
      prefecture: 'CAS',
    });
    const again = as(await tokenOf('officer.cas'));
    expect((await again.get('/auth/me')).body).toEqual(first);
    const opened = { reference: 'OIDC-1', offence: 'robbery', occurredFrom: '2026-03-14' };
    const { id } = (await again.post('/cases').send(opened).expect(201)).body as { id: string };
    problemOf(await again.get('/users'), 403, 'forbidden');
    const stranger = as(await tokenOf('detective.aga'));
    problemOf(await stranger.get(`/cases/${id}`), 404, 'case-not-found');
    expect(await service.rows(`SELECT created_by FROM cases`)).toEqual([
      { created_by: `user:${first.id}` },
    ]);
  });

  it('are believed each time: a role that changes there changes here', async () => {
    const other = await forge({ sub: 'promoted' });
    const before = (await as(other).get('/auth/me').expect(200)).body as object;
    const promoted = await forge({
      sub: 'promoted',
      mirsam_role: 'supervisor',
      iat: inSeconds(-50),
    });
    expect((await as(promoted).get('/auth/me')).body).toEqual({
      ...before,
      role: 'supervisor',
    });
  });

  it('that are old give back nothing that a newer one has taken away', async () => {
    const now = inSeconds(0);
    const token = (role: string, age: number) =>
      forge({ sub: 'demoted', mirsam_role: role, iat: now - age });
    const [old, middle] = [await token('supervisor', 90), await token('supervisor', 60)];
    const [current, newest] = [await token('detective', 50), await token('detective', 20)];
    const ofTheSameSecond = await token('supervisor', 20);
    const role = async (text: string) =>
      (await as(text).get('/auth/me').expect(200)).body as object;
    expect(await role(old)).toMatchObject({ role: 'supervisor' });
    expect(await role(newest)).toMatchObject({ role: 'detective' });
    for (const text of [old, middle, ofTheSameSecond, await token('auditor', 40)]) {
      problemOf(await as(text).get('/auth/me'), 401, 'token-refused');
    }
    // Older, and nothing else said: an open session goes on.
    expect(await role(current)).toMatchObject({ role: 'detective' });
    problemOf(await as(middle).get('/auth/me'), 401, 'token-refused');
    expect(await role(newest)).toMatchObject({ role: 'detective' });
    expect(await refusals()).toContain('superseded');
  });

  it('at the same moment leave what the newest says', async () => {
    const tokens = await Promise.all(
      ['supervisor', 'detective', 'auditor'].map((mirsam_role, index) =>
        forge({ sub: 'hurried', mirsam_role, iat: inSeconds(index - 100) }),
      ),
    );
    const [, , newest = ''] = tokens;
    await Promise.all([...tokens, ...tokens].map((token) => as(token).get('/auth/me')));
    expect((await as(newest).get('/auth/me').expect(200)).body).toMatchObject({ role: 'auditor' });
    expect(await service.rows(`SELECT role FROM users WHERE external_subject = 'hurried'`)).toEqual(
      [{ role: 'auditor' }],
    );
  });

  it('of the future, of years, of nobody or of an administrator are refused, and the log says why', async () => {
    const bad = {
      'claim-iat': [{ iat: inSeconds(3600) }, { iat: inSeconds(60) }],
      'claim-exp': [{ exp: inSeconds(315_360_000) }, { iat: -1e15 }, { exp: inSeconds(12 * 3600) }],
      'claim-sub': [{ sub: '' }, { sub: '   ' }, { sub: '\u200b' }, { sub: 'x'.repeat(256) }],
      'claim-admin': [{ sub: 'chief', mirsam_role: 'admin' }],
    };
    for (const [reason, changes] of Object.entries(bad)) {
      for (const change of changes) {
        await service.rows(`DELETE FROM rate_limits`);
        const before = (await refusals()).filter((logged) => logged === reason).length;
        problemOf(await as(await forge(change)).get('/auth/me'), 401, 'token-refused');
        expect((await refusals()).filter((logged) => logged === reason)).toHaveLength(before + 1);
      }
    }
    // A clock that is a little ahead is no lie.
    await as(await forge({ iat: inSeconds(3), sub: 'ahead' }))
      .get('/auth/me')
      .expect(200);
    expect(await service.rows(`SELECT FROM users WHERE external_subject = 'chief'`)).toEqual([]);
  });

  it('with no role or prefecture of ours, or several, open nothing', async () => {
    for (const client of ['nobody', 'both', 'nowhere'] as const) {
      problemOf(await as(await tokenOf(client)).get('/auth/me'), 401, 'token-refused');
    }
  });

  it('of a wrong issuer, audience, key or time, or signed with none, are refused and logged', async () => {
    const { privateKey: stranger } = await generateKeyPair('RS256');
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const [, payload = ''] = (await tokenOf('officer.cas')).split('.');
    const secret = signingKeys(service.database.config())[0].secret;
    const refused = {
      audience: await tokenOf('officer.cas', 'urn:other'),
      expired: await forge({ exp: inSeconds(-60) }),
      early: await forge({ nbf: inSeconds(60) }),
      stranger: await forge({}, stranger),
      issuer: await forge({ iss: 'https://elsewhere.example' }),
      none: `${encode({ alg: 'none' })}.${payload}.`,
      hmac: await forge({}, secret, 'HS256'),
      unending: await forge({ exp: undefined }),
    };
    for (const [how, token] of Object.entries(refused)) {
      const { status } = await as(token).get('/auth/me');
      expect({ how, status }).toEqual({ how, status: 401 });
    }
    await as(await tokenOf('officer.cas'))
      .get('/auth/me')
      .expect(200);
    const entries = JSON.stringify(
      await service.rows(`SELECT * FROM audit_entries WHERE action = 'credential.refused'`),
    );
    for (const reason of ['claim-aud', 'expired', 'claim-nbf', 'signature', 'algorithm']) {
      expect(entries).toContain(`"reason":"${reason}"`);
    }
    for (const token of Object.values(refused)) expect(entries).not.toContain(token.slice(0, 40));
  });

  it('end here by logging out, by an administrator, and with the account', async () => {
    const token = await tokenOf('detective.aga');
    const { id } = (await as(token).get('/auth/me').expect(200)).body as { id: string };
    await as(token).post('/auth/logout').expect(204);
    problemOf(await as(token).get('/auth/me'), 401, 'token-refused');

    const older = await forge({
      ...CLIENTS['detective.aga'],
      sub: 'detective.aga',
      name: undefined,
    });
    await as(older).get('/auth/me').expect(200);
    await admin.delete(`/users/${id}/sessions`).expect(204);
    problemOf(await as(older).get('/auth/me'), 401, 'token-refused');

    const change = (fields: object) => admin.patch(`/users/${id}`).send(fields);
    problemOf(await change({ role: 'admin' }), 409, 'external-user');
    problemOf(await change({ password: 'quite another phrase' }), 409, 'external-user');
    await change({ active: false }).expect(200);
    problemOf(await as(await tokenOf('detective.aga')).get('/auth/me'), 401, 'token-refused');
  });

  it('wait for a provider that is away, and local accounts do not', async () => {
    const away = await TestApplication.start({
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_AUDIENCE: AUDIENCE,
    });
    try {
      const token = await forge({ iss: 'http://127.0.0.1:9' });
      const answer = await away.as({ Authorization: `Bearer ${token}` }).get('/auth/me');
      problemOf(answer, 503, 'issuer-unavailable');
      expect(answer.headers['retry-after']).toBe('30');
      await (await away.asAdmin()).get('/auth/me').expect(200);
    } finally {
      await away.stop();
    }
  });
});
