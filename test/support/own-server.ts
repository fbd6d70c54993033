import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { testServer } from './template.js';

const run = promisify(execFile);

/** A PostgreSQL server of a spec’s own, which it may stop: the one of the tests is everybody’s. */
export class OwnServer {
  private constructor(
    private readonly home: string,
    private readonly bin: string,
    private readonly port: number,
  ) {}

  /** Of the same programs as the server of the tests. */
  static async start(): Promise<OwnServer> {
    const asked = new Client({ connectionString: testServer() });
    await asked.connect();
    const { rows } = await asked.query<{ version: string }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    );
    await asked.end();
    // Not in the folder of the run, which is closed to the user that the server runs as.
    const home = await mkdtemp('/tmp/mirsam-own-server-');
    const bin = `/usr/lib/postgresql/${String(rows[0]?.version)}/bin`;
    const server = new OwnServer(home, bin, await freePort());
    await server.create();
    await server.begin();
    return server;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  async begin(): Promise<void> {
    await this.control('-w', '-l', join(this.home, 'log'), 'start');
  }

  /** As an operator who is in a hurry: clients are cut off, and nothing that was committed is lost. */
  async stop(): Promise<void> {
    await this.control('-m', 'fast', '-w', 'stop');
  }

  async remove(): Promise<void> {
    await this.control('-m', 'immediate', '-w', 'stop').catch(() => undefined);
    await rm(this.home, { recursive: true, force: true });
  }

  private async create(): Promise<void> {
    if (isRoot()) await run('chown', ['postgres', this.home]);
    const data = join(this.home, 'data');
    const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
    await this.asOwner(join(this.bin, 'initdb'), options);
    const settings = [
      `listen_addresses = '127.0.0.1'`,
      `port = ${this.port}`,
      `unix_socket_directories = '${this.home}'`,
    ];
    await this.asOwner('sh', ['-c', `echo "${settings.join('\n')}" >> ${data}/postgresql.conf`]);
  }

  private control(...args: string[]): Promise<unknown> {
    return this.asOwner(join(this.bin, 'pg_ctl'), ['-D', join(this.home, 'data'), ...args]);
  }

  /** PostgreSQL refuses to run as root. */
  private asOwner(program: string, args: readonly string[]): Promise<unknown> {
    const [first, ...others] = isRoot()
      ? ['setpriv', '--reuid', 'postgres', '--regid', 'postgres', '--init-groups', program, ...args]
      : [program, ...args];
    // Not `execFile`: the server keeps what it inherits open.
    const child = spawn(first, others, { cwd: '/', stdio: 'ignore' });
    return once(child, 'exit').then(([code]) => {
      if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
    });
  }
}

const isRoot = () => process.getuid?.() === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
