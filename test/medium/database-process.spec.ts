import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { DirectoryInUse, EmbeddedDatabase } from '../../src/database/embedded/index.js';
import { copyTemplate, describeEmbedded, temporaryDirectory } from '../support/template.js';

type Process = ChildProcessByStdio<null, Readable, Readable>;

const PROGRAM = fileURLToPath(new URL('../support/hold-database.js', import.meta.url));

/** Another process that uses the directory, see the program. */
function hold(directory: string): Process {
  return spawn(process.execPath, [PROGRAM, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function kill(child: Process): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Lines said so far, growing. */
function listen(child: Process): string[] {
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  return lines;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(20);
}

async function query(database: EmbeddedDatabase, sql: string): Promise<unknown[]> {
  const client = new Client({ host: database.host, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end());
  return rows;
}

describeEmbedded('the embedded database and processes', () => {
  let dataDir: string;
  let directory: string;
  beforeEach(async () => {
    dataDir = await temporaryDirectory('process');
    await copyTemplate(dataDir);
    directory = join(dataDir, 'database');
  });
  afterEach(async () => {
    await rm(dataDir, { recursive: true });
  });

  it('loses nothing it has acknowledged when it is killed, twice', async () => {
    let acknowledged: string[] = [];
    for (const round of [1, 2]) {
      const child = hold(directory);
      const lines = listen(child);
      await until(() => lines.length > 100 * round);
      await kill(child);
      acknowledged = [...acknowledged, ...lines.slice(1)];
    }
    const database = await EmbeddedDatabase.open(directory);
    const rows = await query(database, 'SELECT n::text FROM acknowledged');
    await database.close();
    const kept = new Set(rows.map((row) => (row as { n: string }).n));
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    // At most the one insert whose acknowledgement was on its way, in each round.
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(2);
  });

  it('starts again after it was killed while it was being made', async () => {
    await rm(directory, { recursive: true });
    const child = hold(directory);
    // Some files of the draft are there, the rest not yet.
    for (let made = 0; made < 5;) {
      await delay(50);
      made = await readdir(join(directory, 'cluster.new')).then(
        (names) => names.length,
        () => 0,
      );
    }
    await kill(child);
    expect(await readdir(directory)).not.toContain('cluster');
    const database = await EmbeddedDatabase.open(directory);
    expect(await query(database, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.close();
    expect(await readdir(directory)).toEqual(['cluster', 'run']);
  });

  it('is used by one process at a time, and free again when that is killed', async () => {
    const child = hold(directory);
    const lines = listen(child);
    await until(() => lines.includes('ready'));
    const refused = await EmbeddedDatabase.open(directory).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DirectoryInUse);
    expect(String(refused)).toContain(`process ${child.pid ?? ''}`);
    await kill(child);
    const database = await EmbeddedDatabase.open(directory);
    await expect(EmbeddedDatabase.open(directory)).rejects.toThrow(DirectoryInUse);
    await database.close();
  });

  it('goes to one of several processes that start at once', async () => {
    const children = Array.from({ length: 4 }, () => hold(directory));
    const heard = children.map(listen);
    await until(() => heard.every((lines) => lines.length > 0));
    expect(heard.filter(([first]) => first === 'ready')).toHaveLength(1);
    await until(() => heard.every((lines) => /ready|DirectoryInUse/.test(lines.join())));
    await Promise.all(children.filter(({ exitCode }) => exitCode === null).map(kill));
  });

  it('works below a path that is too long for a socket', async () => {
    const deep = join(dataDir, 'a-long-name-'.repeat(10), 'صور');
    await copyTemplate(deep);
    const database = await EmbeddedDatabase.open(join(deep, 'database'));
    expect(await query(database, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(EmbeddedDatabase.open(join(deep, 'database'))).rejects.toThrow(DirectoryInUse);
    await database.close();
    expect(database.host).not.toContain(deep);
    await rm(dirname(database.host), { recursive: true });
  });

  it('says so when it ends by itself', async () => {
    let lost: Error | undefined;
    const database = await EmbeddedDatabase.open(directory, (error) => (lost = error));
    await (database as unknown as { worker: Worker }).worker.terminate();
    await until(() => lost !== undefined);
    expect(lost?.message).toMatch(/has ended/);
    await database.close();
    await (await EmbeddedDatabase.open(directory)).close();
  });

  it('is closed to other users', async () => {
    const database = await EmbeddedDatabase.open(directory);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, 'run'))).mode & 0o777).toBe(0o700);
    await database.close();
  });
});
