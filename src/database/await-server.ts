import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { tellWhileWaiting } from '../common/index.js';
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
 * Waits for a server that is not up yet, as when both are started together, and says so.
 *
 * @throws DatabaseNotUsable at once when it refuses this user or database, else when time is up
 */
export async function awaitServer(
  address: PostgresAddress,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let why = '';
  const what = () =>
    `Waiting at most ${patienceMs / 1000} s for ${nameOf(address)} to answer${why && `: ${why}`}`;
  await tellWhileWaiting(what, async () => {
    for (;;) {
      const error = await connectionFault(address);
      if (error === undefined) return;
      if (!isNotYet(error)) throw new DatabaseNotUsable('refuses the connection', error);
      if (Date.now() > deadline) throw new DatabaseNotUsable('does not answer', error);
      why = error.code ?? error.message;
      await delay(PAUSE_MS);
    }
  });
}

/** Why nobody can connect there; undefined when one can. */
async function connectionFault(
  address: PostgresAddress,
): Promise<NodeJS.ErrnoException | undefined> {
  const client = new Client(clientConfig(address));
  // A server that shuts down right after it accepted: the query that follows fails, not this.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** Without user and password. */
function nameOf(address: PostgresAddress): string {
  if ('socketDirectory' in address) return `the database in ${address.socketDirectory}`;
  const { host, port, database } = new Client({ connectionString: address.url });
  return `the PostgreSQL database "${database ?? ''}" of DATABASE_URL at ${host}:${port}`;
}

function isNotYet({ code, message }: NodeJS.ErrnoException): boolean {
  return NOT_YET.has(code ?? '') || /timeout|terminated/i.test(message);
}
