import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { TestApplication } from '../support/application.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('what serves the console', () => {
  let service: TestApplication;
  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  /** A path as it is, which `fetch` would put in order first. */
  function get(path: string, headers: Record<string, string> = { Accept: 'text/html' }) {
    const { port } = service.app.getHttpServer().address() as AddressInfo;
    return new Promise<Answer>((resolve, reject) => {
      request({ port, path, headers }, (answer) => {
        const { statusCode: status, headers: told } = answer;
        text(answer).then((body) => {
          resolve({ status, headers: told, body });
        }, reject);
      })
        .on('error', reject)
        .end();
    });
  }

  it('gives one page for each of its addresses, with a nonce of its own and kept by nobody', async () => {
    const pages = [
      await get('/'),
      await get('/cases/1'),
      await get('/', {}),
      await get('/index.html'),
    ];
    const nonces = pages.map(({ status, headers, body }) => {
      expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(pages.length);
    expect(nonces).not.toContain('NONCE-OF-THE-ANSWER');
    expect((await get('/', { 'If-None-Match': '*' })).status).toBe(200);
  });

  it.each([
    '/api/v1/cases',
    '/API/v1/cases',
    '//api/v1/cases',
    '/%61pi/v1/cases',
    '/api%2fv1/cases',
    '/HEALTH/nothing',
    '/assets',
    '/assets/nope.js',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/%',
  ])('gives none at %s', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['content-type']).not.toContain('text/html');
  });

  it('tells a program that takes anything what there is not', async () => {
    const { status, body } = await get('/cases/1', { Accept: '*/*' });
    expect([status, JSON.parse(body)]).toMatchObject([404, { code: 'route-not-found' }]);
  });

  it('has files that are kept for good, by the hash in their name', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec((await get('/')).body) ?? [];
    const { status, headers } = await get(script);
    expect([status, headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });
});
