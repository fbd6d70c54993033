import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  asOwner,
  asSystem,
  type CallerScope,
  DatabaseModule,
  withinScope,
} from '../../src/database/index.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

interface Setting {
  readonly role: string;
  readonly actor: string | null;
}

const SETTING = `SELECT current_user::text AS role, current_setting('mirsam.actor', true) AS actor`;

describe('a statement', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let db: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    app = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(database.config())],
    }).compile();
    db = app.get(DataSource);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const somebody = (n: number): CallerScope => ({
    as: 'caller',
    prefectureId: `00000000-0000-4000-8000-00000000000${n}`,
    national: false,
    role: 'detective',
    actor: `user:00000000-0000-4000-8000-00000000000${n}`,
  });
  const setting = async (): Promise<Setting> => (await db.query<[Setting]>(SETTING))[0];

  it('is asked as whose scope it is in, and with no rights in none', async () => {
    expect(await setting()).toMatchObject({ role: 'mirsam_service' });
    expect(await withinScope(somebody(1), setting)).toEqual({
      role: 'mirsam_service',
      actor: somebody(1).actor,
    });
    expect((await asSystem('a test', setting)).role).toBe('mirsam_system');
    expect((await asOwner('a test', setting)).role).not.toMatch(/^mirsam_/);
    // Nothing of a scope stays on a connection.
    expect((await setting()).actor ?? '').toBe('');
  });

  it('keeps the scope of its transaction, however many run at once', async () => {
    const seen = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        withinScope(somebody(n), () =>
          db.transaction('REPEATABLE READ', async (manager) => {
            const outer = await manager.query<[Setting]>(SETTING);
            const inner = await manager.transaction((nested) => nested.query<[Setting]>(SETTING));
            const [{ level }] = await manager.query<[{ level: string }]>(
              `SELECT current_setting('transaction_isolation') AS level`,
            );
            return [outer[0].actor, inner[0].actor, level];
          }),
        ),
      ),
    );
    expect(seen).toEqual(
      [1, 2, 3, 4, 5].map((n) => [somebody(n).actor, somebody(n).actor, 'repeatable read']),
    );
  });

  it('that fails leaves neither a transaction nor a scope behind', async () => {
    await withinScope(somebody(1), async () => {
      await expect(db.query('SELECT 1 / 0')).rejects.toThrow(/division by zero/);
      const failed = db.transaction(async (manager) => {
        await manager.transaction(async (nested) => {
          await expect(nested.query('SELECT 1 / 0')).rejects.toThrow(/division/);
          throw new Error('rolled back');
        });
      });
      await expect(failed).rejects.toThrow('rolled back');
    });
    expect((await setting()).actor ?? '').toBe('');
    expect((await asOwner('a test', setting)).role).not.toMatch(/^mirsam_/);
  });

  it('as a stream is refused: it would be asked as the owner', () => {
    expect(() => db.createQueryRunner().stream('SELECT 1')).toThrow(/past the scope/);
  });
});
