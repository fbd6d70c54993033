import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { Database, schemaText } from '../../src/database/index.js';
import { migrateSafely } from '../../src/database/migrate-safely.js';
import { repeatableObjects } from '../../src/database/repeatable-objects.js';
import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

/** Fails or leaves two rows when it is applied twice. */
class Tally1890000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE tally (applied int)');
    await runner.query('SELECT pg_sleep(0.2)');
    await runner.query('INSERT INTO tally VALUES (1)');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('not needed'));
  }
}

class Broken1890000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id int)');
    await runner.query('SELECT 1 / 0');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('not needed'));
  }
}

describe('migrateSafely', () => {
  let db: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    db = await testDatabase();
    database = await Database.open(db);
  });
  afterEach(async () => {
    await database.close();
    await db.drop();
  });

  const start = (...migrations: (new () => MigrationInterface)[]): Promise<DataSource> =>
    database.connect({ ...database.options(), migrations });

  it('applies each migration once when instances start at once', async () => {
    const [one] = await Promise.all([
      start(Tally1890000000001),
      start(Tally1890000000001),
      start(Tally1890000000001),
    ]);
    expect(await one.query('SELECT * FROM tally')).toEqual([{ applied: 1 }]);
    expect(
      await one.query(`SELECT count(*)::int AS n FROM migrations WHERE name LIKE 'Tally%'`),
    ).toEqual([{ n: 1 }]);
  });

  it('says what it has applied', async () => {
    const dataSource = await start();
    expect(await migrateSafely(dataSource)).toEqual([]);
    dataSource.migrations.push(new Tally1890000000001());
    expect(await migrateSafely(dataSource)).toEqual(['Tally1890000000001']);
    expect(await migrateSafely(dataSource)).toEqual([]);
  });

  it('leaves nothing of a start that fails, and lets the next one in', async () => {
    await expect(start(Tally1890000000001, Broken1890000000002)).rejects.toMatchObject({
      code: '22012',
    });
    const dataSource = await start(Tally1890000000001);
    expect(
      await dataSource.query(
        `SELECT to_regclass('half') AS half, (SELECT count(*)::int FROM tally) AS n`,
      ),
    ).toEqual([{ half: null, n: 1 }]);
  });

  it('is undone migration by migration, and done again', async () => {
    const dataSource = await database.connect(database.options());
    const names = dataSource.migrations.map((each) => each.constructor.name);
    expect(names.length).toBeGreaterThan(0);
    const schema = await schemaText(dataSource);
    for (let done = names.length; done > 0; done--) await dataSource.undoLastMigration();
    expect(
      await dataSource.query(
        `SELECT to_regclass('records') AS records, to_regproc('refuse_change') AS change`,
      ),
    ).toEqual([{ records: null, change: null }]);
    const objects = (await repeatableObjects()).map(({ name }) => name);
    expect(await migrateSafely(dataSource)).toEqual([...names, ...objects]);
    expect(await schemaText(dataSource)).toBe(schema);
  });

  it('holds no lock afterwards', async () => {
    const dataSource = await start(Tally1890000000001);
    // The view tells of every database of a server, and other specs use theirs.
    const locks = await dataSource.query<unknown[]>(
      `SELECT lock.* FROM pg_locks lock JOIN pg_database own ON own.oid = lock.database
        WHERE lock.locktype = 'advisory' AND own.datname = current_database()`,
    );
    expect(locks).toEqual([]);
  });
});
