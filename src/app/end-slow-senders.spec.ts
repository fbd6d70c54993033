import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { endSlowSenders } from './end-slow-senders.js';

const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\n';

describe('whoever sends slowly', () => {
  const server = createServer((request, response) => {
    void text(request).then(
      (body) => response.end(body),
      () => undefined,
    );
  });

  beforeAll(async () => {
    endSlowSenders(server, { headersMs: 100, requestMs: 200, checkMs: 20 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const port = () => (server.address() as AddressInfo).port;

  it.each([
    ['headers', HEAD],
    ['a body', `${HEAD}Content-Length: 1000\r\n\r\n{`],
  ])('%s is answered 408 and cut off, and nobody waits meanwhile', async (_what, begun) => {
    const slow = connect(port(), '127.0.0.1');
    slow.write(begun);
    const ended = text(slow);
    const url = `http://127.0.0.1:${port()}/`;
    expect(await (await fetch(url, { method: 'POST', body: 'quick' })).text()).toBe('quick');
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  });
});
