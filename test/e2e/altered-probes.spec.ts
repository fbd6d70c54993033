import sharp from 'sharp';
import { ROLES } from '../../src/common/index.js';
import { ErasureWorker } from '../../src/retention/erasure-worker.js';
import type { SearchesToReview } from '../../src/search/review/search-review-view.js';
import { ImageStore } from '../../src/storage/index.js';
import { examine } from '../factories/adjudications.js';
import { sqlOf } from '../factories/callers-sql.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImages } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const mirrored = (image: Buffer) => sharp(image).flop().png().toBuffer();

describe('a probe that was altered before', () => {
  let service: TestApplication;
  let detective: Caller;
  let supervisor: Caller;
  let caseId: string;
  let original: Buffer;
  let altered: Buffer;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    const officer = await person(service, 'forensic_officer', 'CAS');
    await create(officer, 'subjects', {}, await drawing(60));
    await create(officer, 'subjects', {}, await drawing(61));
    caseId = await openCase(detective);
    original = await drawing(60, 2);
    altered = await mirrored(original);
  });
  afterAll(() => service.stop());

  const query = (probe: object, of = caseId) => ({ caseId: of, target: 'subjects', probe });
  const searchAltered = async (of = caseId) => {
    const asked = query({ alterations: ['mirrored', 'drawn_over'] }, of);
    const answer = await searchByImages(detective, [altered], asked, [original]).expect(200);
    return answer.body as AnsweredSearch;
  };
  const pictureOf = async (by: Caller, { id, caseId: of }: AnsweredSearch, more: object = {}) => {
    const consultation = await openConsultation(by, of);
    return by.get(`/searches/${id}/probe/image`).query({ consultation, ...more });
  };

  it('is said to be, and comes with its original, which is kept beside it', async () => {
    const run = await searchAltered();
    const { source } = run.probe;
    expect(source).toMatchObject({
      kind: 'image',
      alterations: ['mirrored', 'drawn_over'],
      original: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    const [before, after] = [
      await pictureOf(detective, run, { original: true }),
      await pictureOf(detective, run),
    ];
    expect(before.body).not.toEqual(after.body);
    expect([before.status, after.status]).toEqual([200, 200]);
    const looks = await service.rows(
      `SELECT details FROM audit_entries WHERE target = '${run.id}' AND action = 'image.read'`,
    );
    expect(looks).toMatchObject([{ details: { probe: 1, original: true } }, { details: {} }]);
    expect(looks[1]?.details).not.toHaveProperty('original');
    // The log tells it, and the stored search.
    const [ran] = await service.rows(
      `SELECT details -> 'probe' AS probe FROM audit_entries
        WHERE target = '${run.id}' AND action = 'search.run'`,
    );
    expect(ran?.probe).toEqual(source);
    const read = (await detective.get(`/searches/${run.id}`).expect(200)).body as AnsweredSearch;
    expect(read.probe.source).toEqual(source);
  });

  it('is refused without it, with another number, and where nothing was altered', async () => {
    const one = query({ alterations: ['cropped'] });
    for (const [probe, images, originals] of [
      [one, [altered], []],
      [one, [altered], [original, original]],
      [query({}), [altered], [original]],
    ] as const) {
      const refused = await searchByImages(detective, images, probe, originals);
      problemOf(refused, 422, 'probe-originals-differ');
    }
    const same = await searchByImages(detective, [original], one, [original]);
    problemOf(same, 422, 'probe-original-same');
    // Two that were made of one image are one witness.
    const members = [{ alterations: ['mirrored'] }, {}];
    const twice = await searchByImages(detective, [altered, original], query({ members }), [
      original,
    ]);
    problemOf(twice, 422, 'probe-member-twice');
    const unknown = query({ alterations: ['beautified'] });
    const none = await searchByImages(detective, [altered], unknown, [original]);
    expect(faultsOf(none)).toEqual(['probe.alterations: isIn']);
    const stored = query({ recordId: caseId, alterations: ['cropped'] });
    problemOf(await search(detective, stored), 422, 'probe-ambiguous');
  });

  it('is searched with without its original by nobody, whoever asks', async () => {
    const callers: Caller[] = [
      await machine(service, 'detective'),
      await machine(service, 'supervisor'),
    ];
    for (const role of ROLES) callers.push(await person(service, role, 'CAS'));
    const answers = [];
    for (const by of callers) {
      const asked = query({ alterations: ['cropped'] });
      const answer = await searchByImages(by, [altered], asked);
      answers.push(`${answer.status} ${(answer.body as { code: string }).code}`);
    }
    const [missing, never] = ['422 probe-originals-differ', '403 forbidden'];
    // An auditor and an administrator search for nobody.
    const byPeople = [missing, missing, missing, never, never];
    expect(answers).toEqual([missing, missing, ...byPeople]);
  });

  it('is stored without its original by no SQL of the service', async () => {
    const run = await searchAltered();
    const sql = await sqlOf(service, detective);
    const stored = (probe: string) =>
      sql(`INSERT INTO searches (prefecture_id, actor, case_id, purpose, query, probe, mode, gallery_size,
          model_version, centring, filter_explanation, excluded)
        SELECT prefecture_id, actor, case_id, 'Stored by hand', query, ${probe}, mode, gallery_size,
          model_version, centring, filter_explanation, excluded FROM searches WHERE id = '${run.id}'
        RETURNING purpose`);
    expect(await stored('probe')).toBe('an altered probe is kept with its original');
    const unaltered = await stored(`probe #- '{source,alterations}'`);
    expect(unaltered).toEqual([{ purpose: 'Stored by hand' }]);
    await service.rows(`DELETE FROM searches WHERE purpose = 'Stored by hand'`);
  });

  it('is examined by who has looked at both pictures', async () => {
    const run = await searchAltered(await openCase(detective));
    const [first] = run.candidates;
    const consultation = await openConsultation(detective, run.caseId);
    await detective
      .get(`/subjects/${String(first?.id)}/image`)
      .query({ consultation, imageId: first?.face?.imageId })
      .expect(200);
    await pictureOf(detective, run);
    const refused = await examine(
      detective,
      { ...run, probe: { source: {} } as never },
      1,
      'inconclusive',
    );
    expect(problemOf(refused, 409, 'faces-not-looked-at').acts).toEqual([
      `GET /api/v1/searches/${run.id}/probe/image?member=1&original=true&consultation=…`,
    ]);
    await pictureOf(detective, run, { original: true });
    await examine(detective, run, 1, 'inconclusive').expect(201);
  });

  it('stands out to supervisors', async () => {
    const run = await searchAltered();
    const { items } = (await supervisor.get('/searches/review').expect(200))
      .body as SearchesToReview;
    const found = items.find(({ id }) => id === run.id);
    expect(found?.standsOut).toContain('probe_altered');
  });

  it('has an original in no search of a stored record, and of what was not altered', async () => {
    const run = (
      await searchByImages(detective, [original], query({ modality: 'sketch' })).expect(200)
    ).body as AnsweredSearch;
    expect(run.probe.source).not.toHaveProperty('original');
    problemOf(await pictureOf(detective, run, { original: true }), 404, 'probe-image-not-kept');
  });

  it('is erased with the case, original and all', async () => {
    const own = await openCase(detective);
    const other = await mirrored(await drawing(62));
    const before = await drawing(62);
    const asked = query({ alterations: ['mirrored'] }, own);
    const run = (await searchByImages(detective, [other], asked, [before]).expect(200))
      .body as AnsweredSearch;
    const { sha256, original: kept } = run.probe.source as {
      sha256: string;
      original: { sha256: string };
    };
    const store = service.app.get(ImageStore, { strict: false });
    for (const file of [sha256, kept.sha256]) expect(await store.has(file)).toBe(true);
    const order = { ground: 'acquittal', reference: 'TPI 2026/118', dryRun: false };
    await supervisor.post(`/cases/${own}/expungement`).send(order).expect(200);
    await service.app.get(ErasureWorker, { strict: false }).idle();
    for (const file of [sha256, kept.sha256]) expect(await store.has(file)).toBe(false);
  });

  it('is erased with the person whose picture the original was', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const subject = await create(officer, 'subjects', {}, await drawing(63));
    const asked = query({ alterations: ['mirrored'] });
    const image = await drawing(63);
    const run = (
      await searchByImages(detective, [await mirrored(image)], asked, [image]).expect(200)
    ).body as AnsweredSearch;
    const order = { ground: 'acquittal', reference: 'TPI 2026/119', dryRun: false };
    await supervisor.post(`/subjects/${subject.id}/expungement`).send(order).expect(200);
    await service.app.get(ErasureWorker, { strict: false }).idle();
    problemOf(await pictureOf(detective, run, { original: true }), 410, 'probe-expunged');
  });
});

describe('a search by an altered probe that awaits a supervisor', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
  });
  afterAll(() => service.stop());

  it('is run with the original that came with it', async () => {
    const detective = await person(service, 'detective', 'CAS');
    const supervisor = await person(service, 'supervisor', 'CAS');
    const officer = await person(service, 'forensic_officer', 'CAS');
    await create(officer, 'subjects', {}, await drawing(60));
    const image = await drawing(64);
    const probe = { alterations: ['mirrored'], modality: 'sketch' };
    const query = { caseId: await openCase(detective), target: 'subjects', probe };
    const asked = await searchByImages(detective, [await mirrored(image)], query, [image]);
    const { id, probe: shown } = asked.body as { id: string; probe: object };
    expect([asked.status, shown]).toMatchObject([202, { alterations: ['mirrored'] }]);
    const decision = { approve: true, reason: 'Grave.' };
    await supervisor.post(`/search-requests/${id}/decision`).send(decision).expect(200);
    const run = (await detective.post(`/search-requests/${id}/search`).expect(200))
      .body as AnsweredSearch;
    expect(run.probe.source).toMatchObject({
      original: (shown as { original: object }).original,
    });
  });
});
