import type { DataSource } from 'typeorm';
import { Database, schemaText } from '../../src/database/index.js';
import { migrateSafely } from '../../src/database/migrate-safely.js';
import { repeatableObject, repeatableObjects } from '../../src/database/repeatable-objects.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { describeEmbedded, describeServer } from '../support/template.js';

const greeting = (words: string, more = '') =>
  repeatableObject(
    'functions/greeting',
    `CREATE OR REPLACE FUNCTION greeting() RETURNS text LANGUAGE sql ${more} AS $$ SELECT '${words}' $$`,
  );

describe('repeatable objects', () => {
  let db: TestDatabase;
  let database: Database;
  let dataSource: DataSource;

  beforeEach(async () => {
    db = await testDatabase();
    database = await Database.open(db);
    dataSource = await database.connect();
  });
  afterEach(async () => {
    await database.close();
    await db.drop();
  });

  /** A start of a version that has these, too. */
  const start = async (...more: ReturnType<typeof greeting>[]) =>
    migrateSafely(dataSource, [...(await repeatableObjects()), ...more]);
  const said = async () => {
    const [row] = await dataSource.query<[{ words: string }]>('SELECT greeting() AS words');
    return row.words;
  };

  it('are applied when they are new or changed, and only then', async () => {
    expect(await start(greeting('Salam'))).toEqual(['functions/greeting']);
    expect(await start(greeting('Salam'))).toEqual([]);
    expect(await said()).toBe('Salam');
    expect(await start(greeting('Bonjour'))).toEqual(['functions/greeting']);
    expect(await said()).toBe('Bonjour');
  });

  it('are all made anew to the same schema', async () => {
    const before = await schemaText(dataSource);
    await dataSource.query('DELETE FROM repeatable_objects');
    const objects = await repeatableObjects();
    expect(await start()).toEqual(objects.map(({ name }) => name));
    expect(await schemaText(dataSource)).toBe(before);
  });

  it('take the place of policies and privileges that are no longer declared', async () => {
    const before = await schemaText(dataSource);
    await dataSource.query('CREATE POLICY of_old ON cases TO mirsam_service USING (true)');
    await dataSource.query('GRANT DELETE, UPDATE (status) ON cases TO mirsam_system');
    expect(await schemaText(dataSource)).not.toBe(before);
    await dataSource.query(
      `UPDATE repeatable_objects SET sha256 = '' WHERE name = 'policies/cases'`,
    );
    expect(await start()).toEqual(['policies/cases']);
    expect(await schemaText(dataSource)).toBe(before);
  });

  it.each([
    ['none at all', ''],
    ['that of whoever migrates', 'SET search_path FROM CURRENT'],
    ['one that temporary tables come before', 'SET search_path = public'],
  ])(
    'are refused as SECURITY DEFINER with a search_path that is not fixed: %s',
    async (_, path) => {
      await expect(start(greeting('Salam', `SECURITY DEFINER ${path}`))).rejects.toThrow(
        'SECURITY DEFINER without a fixed search_path: greeting()',
      );
      await expect(said()).rejects.toThrow('greeting');
      const fixed = 'SECURITY DEFINER SET search_path = public, pg_temp';
      expect(await start(greeting('Salam', fixed))).toEqual(['functions/greeting']);
    },
  );

  it('leave nothing of a start in which one fails, and say which', async () => {
    const broken = repeatableObject('triggers/broken', 'CREATE OR REPLACE TRIGGER broken');
    await expect(start(greeting('Salam'), broken)).rejects.toThrow(/^triggers\/broken .*syntax/);
    await expect(said()).rejects.toThrow('greeting');
    expect(await start()).toEqual([]);
  });

  it('do not go with their file: a migration says what to drop', async () => {
    await start(greeting('Salam'));
    await expect(start()).rejects.toThrow('The database has functions/greeting, of which');
    await dataSource.query(`DROP FUNCTION greeting`);
    await dataSource.query(`DELETE FROM repeatable_objects WHERE name = 'functions/greeting'`);
    expect(await start()).toEqual([]);
  });

  it('are left to a newer version where that has been', async () => {
    await start(greeting('Salam'));
    await dataSource.query(`INSERT INTO migrations (timestamp, name) VALUES (1, 'Of tomorrow')`);
    expect(await start()).toEqual([]);
    expect(await start(greeting('Bonjour'))).toEqual([]);
    expect(await said()).toBe('Salam');
  });

  describeEmbedded('that have not changed', () => {
    it('write nothing at a start', async () => {
      const written = () => dataSource.query<unknown>('SELECT pg_current_wal_insert_lsn()::text');
      await start();
      const before = await written();
      await start();
      expect(await written()).toEqual(before);
    });
  });

  describeServer('that have not changed', () => {
    it('wait for nobody, and need no right but to read what was applied', async () => {
      const reader = `reader_${Math.random().toString(36).slice(2)}`;
      const holder = dataSource.createQueryRunner();
      await holder.query(`CREATE ROLE ${reader}`);
      await holder.query(`GRANT SELECT ON migrations, repeatable_objects TO ${reader}`);
      const other = await database.connect({
        ...database.options(),
        extra: { options: `-c role=${reader}` },
      });
      await holder.startTransaction();
      try {
        await holder.query('SELECT pg_advisory_xact_lock($1)', [0x6d_69_72_73_61_6d]);
        await holder.query('LOCK TABLE migrations, repeatable_objects, records IN EXCLUSIVE MODE');
        expect(await other.query('SELECT current_user AS name')).toEqual([{ name: reader }]);
        expect(await migrateSafely(other)).toEqual([]);
      } finally {
        await holder.rollbackTransaction();
        await holder.query(`DROP OWNED BY ${reader}`);
        await holder.query(`DROP ROLE ${reader}`);
        await holder.release();
      }
    });
  });
});
