import type { DataSource } from 'typeorm';
import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

describe('a database', () => {
  let db: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    db = await testDatabase();
    dataSource = await db.connect();
    await dataSource.query('CREATE TABLE account (id int PRIMARY KEY, balance int NOT NULL)');
    await dataSource.query('INSERT INTO account SELECT g, 100 FROM generate_series(1, 10) g');
  });
  afterAll(async () => {
    await db.drop();
  });

  it('keeps concurrent transactions apart', async () => {
    const transfers = Array.from({ length: 40 }, async (_, i) =>
      dataSource.transaction(async (manager) => {
        const [from, to] = [1 + (i % 10), 1 + ((i * 7 + 3) % 10)];
        // In one order, or two transfers could wait for each other on a server.
        await manager.query('SELECT id FROM account WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [
          [from, to],
        ]);
        await manager.query('UPDATE account SET balance = balance - 5 WHERE id = $1', [from]);
        await new Promise((resolve) => setTimeout(resolve, i % 3));
        if (i % 4 === 1) throw new Error('abandoned');
        if (i % 4 === 3) await manager.query('SELECT 1 / $1::int', [0]);
        await manager.query('UPDATE account SET balance = balance + 5 WHERE id = $1', [to]);
      }),
    );
    const outcomes = await Promise.allSettled(transfers);
    expect(outcomes.map(({ status }) => status)).toEqual(
      outcomes.map((_, i) => (i % 2 === 1 ? 'rejected' : 'fulfilled')),
    );
    expect(await dataSource.query('SELECT sum(balance)::int AS total FROM account')).toEqual([
      { total: 1000 },
    ]);
  });

  it('answers each of many connections with its own rows, long parameters included', async () => {
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, i): Promise<unknown> => {
        const long = 'x'.repeat(i % 10 === 0 ? 200_000 : i);
        const [row] = await (i % 2
          ? dataSource.query<unknown[]>('SELECT $1::int AS i, length($2::text) AS l', [i, long])
          : dataSource.query<unknown[]>('SELECT length($1::text) AS l, $2::int AS i', [long, i]));
        return row;
      }),
    );
    expect(answers).toEqual(answers.map((_, i) => ({ i, l: i % 10 === 0 ? 200_000 : i })));
  });

  it('takes and returns a parameter of a megabyte', async () => {
    const bytes = Buffer.alloc(1 << 20, 'é');
    const [row] = await dataSource.query<{ bytes: Buffer }[]>('SELECT $1::bytea AS bytes', [bytes]);
    expect(row?.bytes.equals(bytes)).toBe(true);
  });

  it('goes on after an error', async () => {
    await expect(dataSource.query('SELEC 1')).rejects.toMatchObject({ code: '42601' });
    await expect(
      dataSource.query('INSERT INTO account VALUES ($1, $2)', [1, 0]),
    ).rejects.toMatchObject({ code: '23505' });
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('has pgvector with half precision', async () => {
    const rows = await dataSource.query<unknown[]>(
      `SELECT '[3,4]'::halfvec <=> '[4,3]' AS cosine, '[1,2]'::halfvec <#> '[3,4]' AS product`,
    );
    expect(rows).toEqual([{ cosine: expect.closeTo(0.04, 3) as number, product: -11 }]);
  });
});
