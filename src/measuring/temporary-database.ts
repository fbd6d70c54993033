import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/**
 * A new database on a server, removed afterwards.
 *
 * @param server URL of any database there whose user may create others
 */
export async function withTemporaryDatabase<T>(
  server: string,
  act: (url: string) => Promise<T>,
): Promise<T> {
  const name = `mirsam_bench_${randomBytes(4).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await act(url.href);
  } finally {
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
