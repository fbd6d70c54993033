import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller, TestApplication } from './application.js';

/** A stream of events that somebody listens to. */
export interface Listened {
  /** What was told so far: `name data`, without comments. */
  readonly heard: readonly string[];
  readonly isOver: () => boolean;
  /** Closes the window. */
  readonly leave: () => void;
}

/**
 * Listens to the events of a path from its answer on.
 * @throws Error where there are none to listen to
 */
export function listen(service: TestApplication, by: Caller, path: string): Promise<Listened> {
  const { port } = service.app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/v1${path}`;
  const heard: string[] = [];
  return new Promise<Listened>((resolve, reject) => {
    const asked = get(url, { headers: { ...by.headers } }, (answer: IncomingMessage) => {
      if (answer.statusCode !== 200) {
        answer.resume();
        reject(new Error(`answered ${String(answer.statusCode)}`));
        return;
      }
      expect(answer.headers['content-type']).toMatch(/^text\/event-stream/);
      answer.setEncoding('utf8').on('data', (text: string) => {
        for (const [, name, data] of text.matchAll(/event: (.*)\n(?:id: .*\n)?data: (.*)\n/g)) {
          heard.push(`${String(name)} ${String(data)}`);
        }
      });
      answer.on('error', () => undefined);
      const isOver = () => answer.readableEnded || answer.destroyed;
      resolve({ heard, isOver, leave: () => answer.destroy() });
    });
    asked.on('error', reject);
  });
}
