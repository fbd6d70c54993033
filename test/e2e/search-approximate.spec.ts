import { SyntheticGallery } from '../../src/benchmark/index.js';
import { systemContext } from '../../src/common/index.js';
import { FaceModel } from '../../src/faces/index.js';
import { PrefecturesService } from '../../src/prefectures/index.js';
import { FaceIndexBuild } from '../../src/matching/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { asOwner } from '../../src/database/index.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const IN_APP = { strict: false } as const;
const PEOPLE = 12;
const LIMIT = 20;
/** Enough that a walk to two hundred of them is shorter than a scan. */
const FACES = 10_000;

/** Photographs like those of twelve drawn persons, and no time to scan them. */
describe('a search that has no time for all faces', () => {
  let service: TestApplication;
  let detective: Caller;
  let supervisor: Caller;
  let sketch: Answered;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_BUDGET_MS: '0' });
    const officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    caseId = await openCase(officer);
    sketch = await create(officer, 'sketches', {}, await drawing(1, 2));
    for (let who = 1; who <= PEOPLE; who++) {
      await create(officer, 'subjects', {}, await drawing(who));
    }
    const model = service.app.get(FaceModel, IN_APP);
    const gallery = await SyntheticGallery.like(await service.owner(), model.version);
    await gallery.add(FACES);
  });
  afterAll(() => service.stop());

  const ask = async (who: Caller, query: object = {}) => {
    const probe = { recordId: sketch.id };
    const asked = { probe, target: 'subjects', caseId, limit: LIMIT, ...query };
    return (await search(who, asked).expect(200)).body as AnsweredSearch;
  };
  const indexes = async () => {
    const byCode = () => service.app.get(PrefecturesService, IN_APP).byCode('NAT');
    const national = await asOwner('as the command line', byCode);
    const system = systemContext('test');
    const ctx = { ...system, actor: { ...system.actor, prefecture: national } };
    return { build: service.app.get(FaceIndexBuild, IN_APP), ctx };
  };

  it('is exact all the same while there is no index', async () => {
    expect(await ask(detective)).toMatchObject({
      mode: 'exact',
      recall: 1,
      gallerySize: PEOPLE + FACES,
    });
  });

  it('says what it expects to have found, and finds that much', async () => {
    const { build, ctx } = await indexes();
    const built = await asOwner('as the command line', () => build.build(ctx, 'photo'));
    expect(built.templates).toBe(PEOPLE + FACES);
    expect(Math.min(built.recallWhole, built.recallTenth)).toBeGreaterThanOrEqual(0.99);
    const near = await ask(detective);
    expect(near).toMatchObject({ mode: 'approximate', gallerySize: PEOPLE + FACES });
    expect(near.recall).toBeGreaterThanOrEqual(0.99);
    expect(near.recall).toBeLessThan(1);
    const all = await ask(supervisor, { exact: true });
    expect(all).toMatchObject({ mode: 'exact', recall: 1 });
    const found = new Set(near.candidates.map(({ id }) => id));
    const missed = all.candidates.filter(({ id }) => !found.has(id));
    expect(missed.length).toBeLessThanOrEqual(1);
    // What was found is compared exactly: the same face is worth the same.
    expect(near.candidates[0]?.face).toEqual(all.candidates[0]?.face);
    const stored = await detective.get(`/searches/${near.id}`).expect(200);
    expect(stored.body).toMatchObject({ mode: 'approximate', recall: near.recall });
  });

  it('finds as much where traits let faces in that are less similar', async () => {
    const traits = {
      sex: { values: ['male'], certainty: 'certain' },
      hair_color: { values: ['black'], certainty: 'probable' },
    };
    const near = await ask(detective, { traits, limit: 10 });
    expect(near.mode).toBe('approximate');
    const all = await ask(supervisor, { traits, limit: 10, exact: true });
    const found = new Set(near.candidates.map(({ id }) => id));
    expect(all.candidates.filter(({ id }) => !found.has(id)).length).toBeLessThanOrEqual(1);
  });

  it('compares every face where filters leave few, or regions are weighed', async () => {
    const filters = { traits: { build: { values: ['stocky'], requireKnown: true } } };
    expect(await ask(detective, { filters })).toMatchObject({
      mode: 'exact',
      gallerySize: FACES / 100,
    });
    const weights = { regions: { mouth: 0 } };
    expect(await ask(detective, { weights })).toMatchObject({ mode: 'exact' });
  });

  it('finds a face that was enrolled after the index was built', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const late = await create(officer, 'subjects', {}, await drawing(1, 2));
    const near = await ask(detective);
    expect(near.mode).toBe('approximate');
    expect(near.candidates.map(({ id }) => id)).toContain(late.id);
  });

  it('is made exact by a supervisor only', async () => {
    const refused = await search(detective, {
      probe: { recordId: sketch.id },
      caseId,
      exact: true,
    });
    problemOf(refused, 403, 'exact-not-permitted');
  });

  it('is exact again once the index is dropped', async () => {
    const { build, ctx } = await indexes();
    await asOwner('as the command line', () => build.drop(ctx, 'photo'));
    expect(await ask(detective)).toMatchObject({ mode: 'exact', recall: 1 });
    expect(
      await service.rows(
        `SELECT indexname FROM pg_indexes WHERE indexname LIKE 'face_index_photo%'`,
      ),
    ).toEqual([]);
  });
});
