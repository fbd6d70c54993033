import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../support/database.js';

describe('whether somebody was a minor at an offence', () => {
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    db = await database.connect();
  });
  afterAll(() => database.drop());

  interface Known {
    readonly born?: string;
    readonly age?: readonly [min: number, max: number];
    readonly toldOn?: string;
  }
  const judged = async ({ born, age, toldOn = '2026-03-14' }: Known, ...days: string[]) => {
    const traits = age ? { age: { min: age[0], max: age[1], certainty: 'probable' } } : {};
    const [row] = await db.query<[object]>(
      `SELECT youngest, oldest, minority_of(youngest, oldest) AS minority
       FROM ages_between($1, $2, $3, $4, $5)`,
      [born ?? null, JSON.stringify(traits), toldOn, days[0], days[1] ?? days[0]],
    );
    return Object.values(row) as unknown[];
  };

  it.each([
    ['the day before they are 18', { born: '2008-03-15' }, ['2026-03-14'], [17, 17, 'minor']],
    ['the day they are 18', { born: '2008-03-14' }, ['2026-03-14'], [18, 18, 'adult']],
    [
      'a night on which they become 18',
      { born: '2008-03-15' },
      ['2026-03-14', '2026-03-15'],
      [17, 18, 'perhaps_minor'],
    ],
    ['New Year’s Eve', { born: '2008-01-01' }, ['2025-12-31'], [17, 17, 'minor']],
    ['a leap day, on 28 February', { born: '2008-02-29' }, ['2026-02-28'], [17, 17, 'minor']],
    ['a leap day, on 1 March', { born: '2008-02-29' }, ['2026-03-01'], [18, 18, 'adult']],
    ['a leap day, in a leap year', { born: '2006-02-28' }, ['2024-02-29'], [18, 18, 'adult']],
    [
      'a birth date beside what was told',
      { born: '2010-01-01', age: [30, 40] },
      ['2026-03-14'],
      [16, 16, 'minor'],
    ],
    ['a birth after the offence', { born: '2026-03-15' }, ['2026-03-14'], [0, 0, 'minor']],
    ['an age told on that day', { age: [18, 25] }, ['2026-03-14'], [18, 25, 'adult']],
    ['an age told a day later', { age: [18, 25] }, ['2026-03-13'], [17, 25, 'perhaps_minor']],
    [
      'an age told years later',
      { age: [20, 25], toldOn: '2029-03-14' },
      ['2026-03-14'],
      [17, 22, 'perhaps_minor'],
    ],
    ['a young age', { age: [12, 16] }, ['2026-03-14'], [12, 16, 'minor']],
    ['a young age, a day later', { age: [12, 17] }, ['2026-03-15'], [12, 18, 'perhaps_minor']],
    [
      'an age told on a leap day',
      { age: [18, 18], toldOn: '2024-02-29' },
      ['2024-02-29'],
      [18, 18, 'adult'],
    ],
    ['nothing known', {}, ['2026-03-14'], [null, null, 'unknown']],
  ] as const)('%s', async (_what, known, days, told) => {
    expect(await judged(known, ...days)).toEqual(told);
  });
});
