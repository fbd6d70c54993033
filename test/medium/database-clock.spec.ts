import type { DataSource } from 'typeorm';
import { currentDay, dayBegins, dayIsOver, dayOf } from '../../src/common/index.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

describe('the day', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    db = await database.connect([]);
  });
  afterAll(() => database.drop());

  it.each([
    ['2025-12-31T23:05:00Z', 'Africa/Casablanca', '2026-01-01'],
    ['2025-12-31T22:55:00Z', 'Africa/Casablanca', '2025-12-31'],
    ['2025-12-31T23:05:00Z', 'UTC', '2025-12-31'],
    ['2025-03-01T23:30:00Z', 'Africa/Casablanca', '2025-03-01'], // Ramadan
    ['2026-01-01T04:00:00Z', 'America/New_York', '2025-12-31'],
  ])('of %s in %s is %s', async (at, timeZone, day) => {
    const rows = await db.query<object[]>(`SELECT ${dayOf('$1', '$2')} AS day`, [at, timeZone]);
    expect(rows).toEqual([{ day }]);
  });

  it('that it is now has begun, and is not over', async () => {
    const timeZone = 'Africa/Casablanca';
    const day = await currentDay(db.manager, timeZone);
    const [within] = await db.query<object[]>(
      `SELECT now() >= ${dayBegins('$1', '$2')} AND now() < ${dayIsOver('$1', '$2')} AS within`,
      [day, timeZone],
    );
    expect(within).toEqual({ within: true });
  });
});
