import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseNotUsable } from './database-not-usable.js';
import { clientConfig } from './data-source-options.js';
import type { PostgresAddress } from './data-source-options.js';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 500;

/** A server that is starting, or whose name or network is not there yet. */
const NOT_YET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P03', // cannot_connect_now
]);

/**
 * Waits for a server that is not up yet, as when both are started together.
 *
 * @throws DatabaseNotUsable at once when it refuses this user or database, else when time is up
 */
export async function awaitServer(
  address: PostgresAddress,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const client = new Client(clientConfig(address));
    // A server that shuts down right after it accepted: the query that follows fails, not this.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!isNotYet(error)) throw new DatabaseNotUsable('refuses the connection', error);
      if (Date.now() > deadline) throw new DatabaseNotUsable('does not answer', error);
    }
    await delay(PAUSE_MS);
  }
}

function isNotYet(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return NOT_YET.has(code ?? '') || /timeout|terminated/i.test(message);
}
