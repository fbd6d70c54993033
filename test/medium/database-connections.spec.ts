import { rm } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { openCluster } from '../../src/database/embedded/cluster.js';
import { EmbeddedServer } from '../../src/database/embedded/server.js';
import { copyTemplate, describeEmbedded, temporaryDirectory } from '../support/template.js';

const IDLE_MS = 300;

interface NodeFiles {
  readonly stream_ops: { fsync: (stream: { readonly nfd: number }) => number };
}

describeEmbedded('connections to the embedded database', () => {
  let directory: string;
  let pglite: PGlite;
  let server: EmbeddedServer;
  let clients: Client[] = [];

  const connect = async (): Promise<Client> => {
    const client = new Client({ host: directory, user: 'postgres', database: 'postgres' });
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  const count = async (client: Client): Promise<unknown> => {
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM row');
    return rows[0]?.n;
  };

  beforeAll(async () => {
    directory = await temporaryDirectory('connections');
    await copyTemplate(directory);
    pglite = await openCluster(join(directory, 'database', 'cluster'));
    server = await EmbeddedServer.listen(pglite, join(directory, '.s.PGSQL.5432'), IDLE_MS);
  });
  beforeEach(async () => {
    await (await connect()).query('DROP TABLE IF EXISTS row; CREATE TABLE row (id int)');
  });
  afterEach(async () => {
    await Promise.all(clients.map((client) => client.end()));
    clients = [];
  });
  afterAll(async () => {
    await server.close();
    await pglite.close();
    await rm(directory, { recursive: true });
  });

  it('roll back what a client that disappears has left open, at whatever moment', async () => {
    const witness = await connect();
    for (let moment = 0; moment < 12; moment += 1) {
      const victim = await connect();
      const sent = [
        'BEGIN',
        'INSERT INTO row VALUES (1)',
        'SELECT pg_sleep(0.02)',
        'INSERT INTO row VALUES (2)',
      ].map((sql) => victim.query(sql).catch(() => undefined));
      await delay(moment * 3);
      socketOf(victim).destroy();
      expect(await count(witness)).toBe(0);
      await Promise.all(sent);
    }
  });

  it('keep prepared statements of one name apart, and forget them with their connection', async () => {
    const [one, two] = [await connect(), await connect()];
    const first = { name: 'same', text: 'SELECT $1::int + 1 AS n' };
    const second = { name: 'same', text: `SELECT $1::text || '!' AS n` };
    for (const n of [1, 2]) {
      expect((await one.query({ ...first, values: [n] })).rows).toEqual([{ n: n + 1 }]);
      expect((await two.query({ ...second, values: [n] })).rows).toEqual([{ n: `${n}!` }]);
    }
    await one.end();
    await two.end();
    await delay(50);
    const { rows } = await (await connect()).query('SELECT name FROM pg_prepared_statements');
    expect(rows).toEqual([]);
  });

  it('recover within a transaction by a savepoint', async () => {
    const client = await connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO row VALUES (1)');
    await client.query('SAVEPOINT before');
    await expect(client.query('SELECT $1::int / 0', [1])).rejects.toMatchObject({ code: '22012' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK TO before');
    await client.query('COMMIT');
    expect(await count(await connect())).toBe(1);
  });

  it('wait for a transaction, and see all of it or nothing', async () => {
    const [writer, reader] = [await connect(), await connect()];
    await writer.query('BEGIN');
    await writer.query('INSERT INTO row VALUES (1)');
    const read = count(reader);
    await delay(IDLE_MS / 3);
    await writer.query('INSERT INTO row VALUES (2)');
    await writer.query('COMMIT');
    expect(await read).toBe(2);
  });

  it('are ended when they sleep in a transaction that others wait for', async () => {
    const [sleeper, other] = [await connect(), await connect()];
    const failed = new Promise((resolve) => sleeper.on('error', resolve));
    await sleeper.query('BEGIN');
    await sleeper.query('INSERT INTO row VALUES (1)');
    expect(await count(other)).toBe(0);
    expect(await failed).toMatchObject({ code: '25P03' });
    await expect(sleeper.query('COMMIT')).rejects.toThrow();
  });

  it('have their commits on the disk before they are told so', async () => {
    const files = (pglite.Module.FS as unknown as { filesystems: { NODEFS: NodeFiles } })
      .filesystems.NODEFS.stream_ops;
    const { fsync } = files;
    let calls = 0;
    files.fsync = (stream) => {
      calls += 1;
      return fsync(stream);
    };
    const client = await connect();
    for (const id of [1, 2, 3]) await client.query('INSERT INTO row VALUES ($1)', [id]);
    files.fsync = fsync;
    expect(calls).toBeGreaterThanOrEqual(3);
  });

  it('survive COPY FROM STDIN, which is refused', async () => {
    const client = await connect();
    await expect(client.query('COPY row FROM STDIN')).rejects.toMatchObject({ code: '57014' });
    await client.query('BEGIN');
    await expect(
      client.query({ text: 'COPY row FROM STDIN', values: [], queryMode: 'extended' } as never),
    ).rejects.toMatchObject({ code: '57014' });
    await client.query('ROLLBACK');
    expect(await count(await connect())).toBe(0);
  });

  it.each([
    ['garbage', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    [
      'a cancel request',
      Buffer.from('00000010 04d2162e 00000001 00000001'.replaceAll(' ', ''), 'hex'),
    ],
    ['an old protocol', Buffer.from('0000000800020000', 'hex')],
    ['an impossible length', Buffer.from('00000001', 'hex')],
  ])('outlive a client that sends %s', async (_, bytes) => {
    const socket = connectSocket(join(directory, '.s.PGSQL.5432'));
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.end(bytes);
    socket.resume();
    await closed;
    expect(await count(await connect())).toBe(0);
  });

  it('end with a reason when a started client breaks the protocol', async () => {
    const client = await connect();
    const failed = new Promise((resolve) => client.on('error', resolve));
    socketOf(client).write(Buffer.from([0x21, 0, 0, 0, 4]));
    expect(await failed).toMatchObject({ code: '08P01' });
    expect(await count(await connect())).toBe(0);
  });

  it('answer hundreds of connections', async () => {
    const many = await Promise.all(Array.from({ length: 150 }, connect));
    const answers = await Promise.all(
      many.map(async (client, n): Promise<unknown> => {
        const { rows } = await client.query('SELECT $1::int AS n', [n]);
        return rows;
      }),
    );
    expect(answers).toEqual(many.map((_, n) => [{ n }]));
  });
});

function socketOf(client: Client): { write(bytes: Buffer): void; destroy(): void } {
  return (client as unknown as { connection: { stream: never } }).connection.stream;
}
