import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import { closedSignal } from './closed-signal.js';

describe('whether somebody still waits for an answer', () => {
  const server = createServer();
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => server.close());

  async function asked() {
    const { port } = server.address() as AddressInfo;
    const answered = once(server, 'request') as Promise<[unknown, ServerResponse]>;
    const client = request({ port, host: '127.0.0.1' }).on('error', () => undefined);
    client.end();
    const [, response] = await answered;
    return { client, response: response as Response };
  }

  it.each(['before', 'after'])('is known where they leave %s it is asked', async (when) => {
    const { client, response } = await asked();
    const closed = once(response, 'close');
    const early = when === 'after' ? closedSignal(response) : undefined;
    expect(early?.aborted).not.toBe(true);
    client.destroy();
    await closed;
    expect((early ?? closedSignal(response)).reason).toMatchObject({ code: 'request-aborted' });
  });

  it('is no matter where they were answered', async () => {
    const { response } = await asked();
    const [early, closed] = [closedSignal(response), once(response, 'close')];
    response.end();
    await closed;
    expect([early.aborted, closedSignal(response).aborted]).toEqual([false, false]);
  });
});
