import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { Database } from '../../src/database/index.js';
import { keepCompiledDatabase } from './compiled-database.js';

/** A migrated, empty database that is copied for each spec: a directory, or a database's name. */
const TEMPLATE = 'MIRSAM_TEST_TEMPLATE';

const MEMORY = '/dev/shm';
/** Bytes: two databases at once with all their images, several times over. */
const ROOM = 2 ** 31;

/** The server to test on; the embedded database when absent. */
export function testServer(): string | undefined {
  const url = process.env.TEST_DATABASE_URL;
  return url === '' ? undefined : url;
}

/**
 * For specs about the embedded database itself, and long ones to which the database makes no difference: a
 * run on a server has nothing to show them.
 */
export function describeEmbedded(name: string, specs: () => void): void {
  (testServer() ? describe.skip : describe)(name, specs);
}

/** For specs that need a server, such as its passwords. */
export function describeServer(name: string, specs: () => void): void {
  (testServer() ? describe : describe.skip)(name, specs);
}

/** Makes the template, once per run; workers inherit where it is. */
export async function makeTemplate(): Promise<void> {
  const server = testServer();
  const template = server
    ? `mirsam_test_${randomBytes(4).toString('hex')}`
    : await temporaryDirectory('template');
  if (server) await onServer(server, `CREATE DATABASE ${template}`);
  await migrate(server ? databaseUrl(server, template) : undefined, template);
  process.env[TEMPLATE] = template;
}

export async function dropTemplate(): Promise<void> {
  const template = process.env[TEMPLATE];
  const server = testServer();
  if (!template) return;
  if (server) await onServer(server, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  else await rm(template, { recursive: true });
}

/** Copies the template into a new data directory, or into a new database of the server. */
export async function copyTemplate(dataDir: string): Promise<{ databaseUrl?: string }> {
  const template = process.env[TEMPLATE];
  const server = testServer();
  if (!template) throw new Error('global-setup.ts has not run');
  if (!server) {
    await keepCompiledDatabase();
    await cp(join(template, 'database'), join(dataDir, 'database'), { recursive: true });
    return {};
  }
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { databaseUrl: databaseUrl(server, name) };
}

/** An empty database that nothing has migrated; on a server, a new one of it. */
export async function emptyDatabase(): Promise<{ databaseUrl?: string }> {
  const server = testServer();
  if (!server) return {};
  const name = `mirsam_test_${randomBytes(4).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  return { databaseUrl: databaseUrl(server, name) };
}

export async function dropCopy(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(testServer() ?? url, `DROP DATABASE ${name} WITH (FORCE)`);
}

/** In memory where the machine has room for it: nothing waits for a disk, and a copy costs little. */
export async function temporaryDirectory(purpose: string): Promise<string> {
  const memory = await statfs(MEMORY).catch(() => undefined);
  const roomy = memory !== undefined && memory.bavail * memory.bsize >= ROOM;
  return mkdtemp(join(roomy ? MEMORY : tmpdir(), `mirsam-${purpose}-`));
}

async function migrate(databaseUrl: string | undefined, dataDir: string): Promise<void> {
  const database = await Database.open({ databaseUrl, dataDir });
  await database.connect();
  await database.close();
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
