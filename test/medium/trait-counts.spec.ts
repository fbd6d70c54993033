import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Case } from '../../src/cases/index.js';
import { Prefecture } from '../../src/prefectures/index.js';
import { GalleryRecord } from '../../src/records/index.js';
import { traitCounts } from '../../src/matching/gallery/trait-counts.js';
import { Sketch } from '../../src/sketches/index.js';
import { Subject } from '../../src/subjects/index.js';
import type { TraitSet } from '../../src/traits/index.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { countsOf } from '../support/fusion-reference.js';
import { traitSets } from '../support/trait-arbitraries.js';

type Counted = Pick<GalleryRecord, 'traits' | 'sharing' | 'status'>;

const records: fc.Arbitrary<Counted> = fc.record({
  traits: traitSets,
  sharing: fc.constantFrom('national', 'national', 'prefecture'),
  status: fc.constantFrom('active', 'active', 'withdrawn'),
});

describe('trait_counts', () => {
  let database: TestDatabase;
  let db: DataSource;
  let prefectureId: string;
  let made = 0;

  beforeAll(async () => {
    database = await testDatabase();
    db = await database.connect([Prefecture, Case, GalleryRecord, Sketch, Subject]);
    prefectureId = (await db.manager.findOneByOrFail(Prefecture, { code: 'CAS' })).id;
  });
  afterEach(() => db.query(`DELETE FROM records`));
  afterAll(() => database.drop());

  const withdrawal = (status: string) =>
    status === 'withdrawn'
      ? { withdrawnAt: new Date(), withdrawnBy: 'test', withdrawalReason: 'test' }
      : { withdrawnAt: null, withdrawnBy: null, withdrawalReason: null };

  async function add(all: readonly Counted[]): Promise<string[]> {
    const sketches = all.map((record) => ({
      ...record,
      ...withdrawal(record.status),
      number: `CAS-2026-${++made}`,
      prefectureId,
      datedOn: '2026-01-01',
      createdBy: 'test',
      origin: 'other' as const,
    }));
    const saved = await db.manager.save(db.manager.create(Sketch, sketches));
    return saved.map(({ id }) => id);
  }

  const change = (id: string, to: Counted) =>
    db.manager.update(Sketch, { id }, { ...to, ...withdrawal(to.status) });

  const everyTrait = Object.fromEntries(
    fc.sample(traitSets, { numRuns: 300, seed: 3 }).flatMap((set) => Object.entries(set)),
  ) as TraitSet;

  const expectCounts = async (all: readonly Counted[]) => {
    expect(await traitCounts(db.manager, everyTrait)).toEqual(countsOf(all));
  };

  it('tells what shared records in use say, through every change', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { minLength: 2, maxLength: 6 }),
        fc.array(records, { minLength: 2, maxLength: 2 }),
        async (before, after) => {
          const ids = await add(before);
          await expectCounts(before);
          const [first = '', second = ''] = ids;
          for (const [i, to] of after.entries()) await change([first, second][i] ?? '', to);
          const now = [...after, ...before.slice(2)];
          await expectCounts(now);
          await db.query(`UPDATE records SET description = 'x'`);
          await expectCounts(now);
          await db.query(`DELETE FROM records WHERE id = $1`, [first]);
          await expectCounts(now.slice(1));
          await db.query(`DELETE FROM records`);
          await expectCounts([]);
        },
      ),
      { numRuns: 12, seed: 5 },
    );
  });

  it('says nothing of a record that only its prefecture may find', async () => {
    const traits: TraitSet = { eye_color: { values: ['green'], certainty: 'certain' } };
    await add([{ traits, sharing: 'prefecture', status: 'active' }]);
    expect(await traitCounts(db.manager, traits)).toEqual({});
    const [id = ''] = await add([{ traits, sharing: 'national', status: 'active' }]);
    expect(await traitCounts(db.manager, traits)).toEqual({ eye_color: { green: 1 } });
    await change(id, { traits, sharing: 'prefecture', status: 'active' });
    expect(await traitCounts(db.manager, traits)).toEqual({});
  });
});
