import { drawing } from '../factories/drawings.js';
import { ADMIN_PASSWORD } from '../support/application.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { ServiceProcess } from '../support/service-process.js';

const PASSWORD = 'hunter2-hunter2-hunter2';
const NAME = 'Zoulikha Secrète';
const JSON_TYPE = { 'Content-Type': 'application/json' };

interface Line {
  readonly msg: string;
  readonly actor?: string;
  readonly reqId?: string;
  readonly req?: { readonly method: string; readonly path: string };
  readonly res?: { readonly statusCode: number };
}

describe('the log', () => {
  let database: TestDatabase;
  let service: ServiceProcess;

  beforeAll(async () => {
    database = await testDatabase();
    service = await ServiceProcess.start(database, { LOG_LEVEL: 'trace' });
  });
  afterAll(async () => {
    await service.end('SIGKILL');
    await database.drop();
  });

  const post = (path: string, body: object, headers: object = {}) =>
    fetch(`${service.url}/api/v1${path}`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify(body),
    });

  async function login(username: string, password: string): Promise<string> {
    const answer = await post('/auth/login', { username, password });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  }

  it('has a line for every request, and no secret, name or image in any', async () => {
    const admin = await login('admin', ADMIN_PASSWORD);
    const authorization = { Authorization: `Bearer ${admin}` };
    const officer = { username: 'z.z', displayName: NAME, password: PASSWORD };
    const scope = { role: 'forensic_officer', prefecture: 'CAS' };
    await post('/users', { ...officer, ...scope }, authorization);
    const token = await login('z.z', PASSWORD);
    await login('z.z', `${PASSWORD}-wrong`);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const made = await post('/api-keys', { name: 'A bureau', ...scope, expiresAt }, authorization);
    const { key } = (await made.json()) as { key: string };
    await fetch(`${service.url}/api/v1/auth/me`, { headers: { 'X-API-Key': key } });
    await post('/auth/logout', {}, { Authorization: `Bearer ${await login('z.z', PASSWORD)}` });
    await post('/auth/logout', {}, { Authorization: 'Bearer forged-token' });
    const form = new FormData();
    const image = await drawing(1);
    form.set('image', new Blob([new Uint8Array(image)]), 'nom-secret.png');
    form.set('record', JSON.stringify({ fullName: NAME, description: `\u0000 ${NAME}` }));
    const headers = { Authorization: `Bearer ${token}`, 'X-Request-Id': 'request-of-the-test' };
    const url = `${service.url}/api/v1/subjects`;
    await fetch(url, { method: 'POST', headers, body: form });
    form.set('record', JSON.stringify({ fullName: NAME }));
    await fetch(url, { method: 'POST', headers, body: form });
    await fetch(`${url}?number=${encodeURIComponent(NAME)}`, { headers });

    // Ended first, so that everything it had to say has arrived.
    await service.end('SIGTERM');
    const said = service.stdout();
    for (const secret of [
      ADMIN_PASSWORD,
      PASSWORD,
      NAME,
      'Secr',
      'nom-secret',
      admin,
      token,
      key,
      'forged-token',
    ]) {
      expect(said).not.toContain(secret);
    }
    expect(said).not.toContain(encodeURIComponent(NAME));
    // Neither base64 nor numbers of an image or a template.
    expect(said).not.toMatch(/[\w+/]{200}|(-?0\.\d+,){5}/);
    const lines = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);
    const uploads = lines.filter(({ reqId }) => reqId === 'request-of-the-test');
    expect(uploads.map(({ req, res }) => [req?.method, req?.path, res?.statusCode])).toEqual([
      ['POST', '/api/v1/subjects', 422],
      ['POST', '/api/v1/subjects', 201],
      ['GET', '/api/v1/subjects', 200],
    ]);
    for (const { actor } of uploads) expect(actor).toMatch(/^user:[0-9a-f-]{36}$/);
    expect(said).toContain('wasm backend');
  });
});
