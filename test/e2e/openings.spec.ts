import { openCase } from '../factories/cases.js';
import { lookAt } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll } from '../factories/records.js';
import { type AnsweredSearch, numbersOf, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const TRAITS = { eye_color: { values: ['brown'], certainty: 'certain' } };

describe('a restricted record', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  let third: Caller;
  let kept: Answered;
  let bare: Answered;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'detective', 'AGA');
    const abroad = await person(service, 'forensic_officer', 'AGA');
    const admin = await service.asAdmin();
    const names = { nameFr: 'Rabat', nameAr: 'الرباط', nameEn: 'Rabat' };
    await admin
      .post('/prefectures')
      .send({ code: 'RAB', ...names })
      .expect(201);
    third = await person(service, 'detective', 'RAB');
    const restricted = { sharing: 'prefecture', traits: TRAITS };
    kept = await create(officer, 'sketches', restricted, await drawing(1));
    bare = await create(officer, 'subjects', restricted, await drawing(2));
    await create(abroad, 'subjects', { traits: TRAITS }, await drawing(3));
    // No face in it: found by its traits alone.
    await service.rows(`DELETE FROM templates WHERE record_id = '${bare.id}'`);
    caseId = await openCase(stranger);
  });
  afterAll(() => service.stop());

  const open = (path: string, fields: object = {}, by = supervisor) =>
    by
      .post(`${path}/openings`)
      .send({ prefecture: 'AGA', until: inDays(10), reason: 'A joint inquiry.', ...fields });
  const find = async (query: object) =>
    (await search(stranger, { caseId, target: 'both', ...query }).expect(200))
      .body as AnsweredSearch;
  const byTraits = { probe: { traits: TRAITS } };

  it('is opened by a supervisor of its prefecture, to one that does not find it, for a while', async () => {
    const path = `/sketches/${kept.id}`;
    problemOf(await open(path, {}, officer), 403, 'forbidden');
    const elsewhere = await person(service, 'supervisor', 'AGA');
    problemOf(await open(path, {}, elsewhere), 404, 'record-not-found');
    const national = await person(service, 'supervisor', 'NAT');
    problemOf(await open(path, {}, national), 403, 'record-of-other-prefecture');
    for (const until of [inDays(-1), inDays(91)]) {
      problemOf(await open(path, { until }), 422, 'opening-too-long');
    }
    for (const prefecture of ['CAS', 'NAT']) {
      problemOf(await open(path, { prefecture }), 409, 'opening-needless');
    }
    const shared = await create(officer, 'sketches', {}, await drawing(4));
    problemOf(await open(`/sketches/${shared.id}`), 409, 'opening-needless');
    expect(faultsOf(await supervisor.post(`${path}/openings`).send({}))).toEqual([
      'prefecture: required',
      'reason: required',
      'until: required',
    ]);
    expect((await stranger.get(path)).status).toBe(404);
  });

  it('is then found by that prefecture as if it were shared, and by no other', async () => {
    const before = await find(byTraits);
    const byFace = { target: 'sketches', probe: { recordId: kept.id } };
    expect((await search(stranger, { caseId, ...byFace })).status).toBe(422);
    const answer = await open(`/sketches/${kept.id}`).expect(201);
    expect(answer.body).toMatchObject({
      prefecture: 'AGA',
      reason: 'A joint inquiry.',
      endedBy: null,
    });
    await open(`/subjects/${bare.id}`).expect(201);

    const seen = (await stranger.get(`/sketches/${kept.id}`).expect(200)).body as Answered;
    expect(seen).toMatchObject({ number: kept.number, sharing: 'prefecture' });
    expect(seen).not.toHaveProperty('createdBy');
    expect((await lookAt(stranger, `/sketches/${kept.id}/image`)).status).toBe(200);
    expect(await listAll(stranger, `/sketches?number=${kept.number}`)).toHaveLength(1);
    problemOf(await third.get(`/sketches/${kept.id}`), 404, 'record-not-found');

    const after = await find(byTraits);
    expect(after.gallerySize).toBe(before.gallerySize + 2);
    expect(numbersOf({ body: after })).toEqual(
      expect.arrayContaining([kept.number, bare.number, ...numbersOf({ body: before })]),
    );
    const image = await stranger
      .post('/searches')
      .attach('image', await drawing(1, 2), 'probe.png')
      .field('query', JSON.stringify({ caseId, purpose: 'A joint inquiry.', target: 'sketches' }));
    expect(numbersOf(image)[0]).toBe(kept.number);
    // A filter is asked of it as of any other.
    const filtered = await find({ ...byTraits, filters: { prefectures: ['CAS'] } });
    expect(numbersOf({ body: filtered })).toEqual(
      expect.arrayContaining([kept.number, bare.number]),
    );
  });

  it('is still changed by its own prefecture alone', async () => {
    const abroad = await person(service, 'forensic_officer', 'AGA');
    const change = await abroad.patch(`/sketches/${kept.id}`).send({ version: 1, author: 'x' });
    problemOf(change, 403, 'record-of-other-prefecture');
    problemOf(await stranger.get(`/sketches/${kept.id}/openings`), 404, 'record-not-found');
  });

  it('is hidden again when that ends: by its supervisor, or by time', async () => {
    const list = async (path: string) =>
      ((await supervisor.get(`${path}/openings`).expect(200)).body as { items: { id: string }[] })
        .items;
    const [opening] = await list(`/sketches/${kept.id}`);
    const path = `/sketches/${kept.id}/openings/${opening?.id ?? ''}`;
    await supervisor.delete(path).expect(204);
    problemOf(await supervisor.delete(path), 404, 'opening-not-found');
    problemOf(await stranger.get(`/sketches/${kept.id}`), 404, 'record-not-found');
    expect(await list(`/sketches/${kept.id}`)).toMatchObject([
      { endedBy: { name: expect.stringMatching(/^supervisor/) as string, prefecture: 'CAS' } },
    ]);

    expect((await stranger.get(`/subjects/${bare.id}`)).status).toBe(200);
    await service.rows(
      `UPDATE record_openings SET created_at = now() - interval '2 days', ends_at = now() - interval '1 day'
       WHERE record_id = '${bare.id}'`,
    );
    problemOf(await stranger.get(`/subjects/${bare.id}`), 404, 'record-not-found');
    expect(numbersOf({ body: await find(byTraits) })).not.toContain(bare.number);
    const log = await service.rows(
      `SELECT action FROM audit_entries WHERE target = '${kept.id}' AND action LIKE '%open%'
       ORDER BY id`,
    );
    expect(log.map(({ action }) => action)).toEqual([
      'sketch.open',
      'sketch.openings-read',
      'sketch.open-end',
      'sketch.openings-read',
    ]);
  });
});
