import type { RepeatView } from '../../src/search/repeat/repeat-view.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

const BROWN = { eye_color: { values: ['brown'], certainty: 'certain' } };
const BLUE = { eye_color: { values: ['blue'], certainty: 'certain' } };
const NOTHING = { entered: [], left: [], rescored: [] };

describe('a search that is repeated', () => {
  let service: TestApplication;
  let officer: Caller;
  let owner: Caller;
  let detective: Caller;
  let caseId: string;
  let theirs: Answered;
  let ours: Answered;
  let probe: Answered;
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    owner = await person(service, 'forensic_officer', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
    theirs = await create(owner, 'sketches', { traits: BROWN }, await drawing(31));
    ours = await create(officer, 'subjects', { traits: BROWN }, await drawing(32));
    probe = await create(owner, 'sketches', { traits: BROWN }, await drawing(33));
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    const weights = { face: 0.7, regions: { eyes: 1.3, outline: 0.2 } };
    const query = { caseId, weights, probe: { recordId: probe.id }, limit: 2 };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
  });

  const repeat = async (of: { id: string }, caller = detective) => {
    const answer = await caller.post(`/searches/${of.id}/repeat`).expect(200);
    return answer.body as RepeatView;
  };
  const repeatFails = async (status: number, code: string, caller = detective) =>
    problemOf(await caller.post(`/searches/${run.id}/repeat`), status, code);
  const change = async (caller: Caller, kind: string, { id }: Answered, fields: object) => {
    const { version } = (await caller.get(`/${kind}/${id}`).expect(200)).body as Answered;
    await caller
      .patch(`/${kind}/${id}`)
      .send({ version, ...fields })
      .expect(200);
  };

  it('gives the same list, to the last digit, and is logged but not stored', async () => {
    const stored = await service.rows(`SELECT id FROM searches`);
    const again = await repeat(run);
    expect(again).toMatchObject({ searchId: run.id, notice: run.notice, same: true });
    expect(again.changes).toEqual(NOTHING);
    expect(again.candidates).toEqual(run.candidates);
    expect(await service.rows(`SELECT id FROM searches`)).toEqual(stored);
    const [entry] = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'search.repeat'`,
    );
    const shown = run.candidates.map(({ id }) => id);
    expect(entry).toEqual({ details: { same: true, gallery: 2, shown } });
  });

  it('judges traits as rare as they were then', async () => {
    await service.rows(`INSERT INTO trait_counts VALUES ('eye_color', 'green', 120000)
      ON CONFLICT (trait, statement) DO UPDATE SET twelfths = 120000`);
    const query = { caseId, probe: { recordId: probe.id } };
    const now = (await search(detective, { ...query, limit: 2 }).expect(200))
      .body as AnsweredSearch;
    const says = ({ candidates: [first] }: Pick<AnsweredSearch, 'candidates'>) =>
      first?.traits[0]?.evidence ?? NaN;
    expect(says(now)).toBeGreaterThan(says(run));
    expect((await repeat(run)).candidates).toEqual(run.candidates);
    await service.rows(`DELETE FROM trait_counts WHERE statement = 'green'`);
  });

  it.each([
    ['an uploaded image', async () => searchByImage(detective, await drawing(34), { caseId })],
    ['traits alone', async () => search(detective, { caseId, probe: { traits: BROWN } })],
  ])('gives the same list by %s', async (_, searching) => {
    const first = (await searching()).body as AnsweredSearch;
    expect(first.candidates.length).toBeGreaterThan(0);
    const { same, candidates } = await repeat(first);
    expect({ same, candidates }).toEqual({ same: true, candidates: first.candidates });
  });

  it('is repeated by those who may read it and search, and by nobody else', async () => {
    expect((await repeat(run, await person(service, 'supervisor', 'CAS'))).same).toBe(true);
    await repeatFails(404, 'search-not-found', officer);
    await repeatFails(404, 'search-not-found', await person(service, 'supervisor', 'AGA'));
    await repeatFails(403, 'forbidden', await person(service, 'auditor', 'NAT'));
  });

  it('tells a nearer face that was enrolled since, and whom it displaced', async () => {
    const { id, number } = await create(officer, 'sketches', {}, await drawing(33));
    const again = await repeat(run);
    const last = run.candidates[1];
    expect(again).toMatchObject({
      same: false,
      changes: {
        entered: [{ id, number, rank: 1, why: 'enrolled_since' }],
        left: [{ id: last?.id, number: last?.number, rank: 2, why: 'moved_down' }],
        gallerySize: { then: 2, now: 3 },
        rescored: [],
      },
    });
    // The one that stays has its very score.
    expect(again.candidates[1]?.score).toBe(run.candidates[0]?.score);
    const faults = await faultsOfAnswer(again);
    expect(faults).toEqual([]);
    await officer.delete(`/sketches/${id}`).send({ reason: 'Of a test.' }).expect(200);
    expect(await repeat(run)).toMatchObject({ same: true, changes: { entered: [], left: [] } });
  });

  it('tells a candidate that was restricted since by its rank alone', async () => {
    const { rank } = run.candidates.find(({ id }) => id === theirs.id) ?? {};
    await change(owner, 'sketches', theirs, { sharing: 'prefecture' });
    const { same, changes, candidates } = await repeat(run);
    expect(same).toBe(false);
    expect(changes).toEqual({
      ...NOTHING,
      left: [{ rank, why: 'withdrawn_or_restricted_since' }],
      gallerySize: { then: 2, now: 1 },
    });
    expect(candidates.map(({ id }) => id)).toEqual([ours.id]);
    expect(await faultsOfAnswer(await repeat(run))).toEqual([]);
    await shareNationally(await person(service, 'supervisor', 'AGA'), 'sketches', theirs.id);
    expect((await repeat(run)).same).toBe(true);
  });

  it('tells scores that changed since with the traits or the face of a record', async () => {
    await change(officer, 'subjects', ours, { traits: BLUE });
    const old = run.candidates.find(({ id }) => id === ours.id);
    const [rescored, ...others] = (await repeat(run)).changes.rescored;
    expect(rescored).toMatchObject({ id: ours.id, number: ours.number, why: 'changed_since' });
    expect(rescored?.score.then).toBe(old?.score);
    expect(rescored?.score.now).toBeLessThan(old?.score ?? 0);
    expect(others).toEqual([]);
    await change(officer, 'subjects', ours, { traits: BROWN });
    const box = { x: 60, y: 80, width: 280, height: 300 };
    await officer.put(`/subjects/${ours.id}/face-box`).send({ box }).expect(200);
    const { changes } = await repeat(run);
    expect(changes.rescored).toMatchObject([{ id: ours.id, why: 'changed_since' }]);
    expect(await faultsOfAnswer(await repeat(run))).toEqual([]);
  });

  it('compares by the means of then, and tells that they have moved', async () => {
    await service.rows(`INSERT INTO collection_means (model_version, modality, templates, records, mean)
      SELECT model_version, 'sketch', 40, 40, avg(embedding::vector) FROM templates
        WHERE modality = 'sketch' GROUP BY 1`);
    const { same, candidates, changes } = await repeat(run);
    expect(candidates).toEqual(run.candidates);
    expect({ same, changes }).toEqual({
      same: true,
      changes: {
        ...NOTHING,
        centring: { then: { photo: 0, sketch: 0 }, now: { photo: 0, sketch: 40 } },
      },
    });
    await service.rows(`DELETE FROM collection_means`);
  });

  it('tells a record that came into the gallery with its case', async () => {
    const theft = await openCase(officer, { offence: 'theft' });
    const filed = await create(officer, 'sketches', { caseId: theft }, await drawing(35));
    const query = { caseId, probe: { recordId: probe.id }, filters: { offences: ['robbery'] } };
    const first = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const { version } = (await officer.get(`/cases/${theft}`).expect(200)).body as Answered;
    await officer.patch(`/cases/${theft}`).send({ version, offence: 'robbery' }).expect(200);
    const { id, number } = filed;
    const entered = [{ id, number, rank: 1, why: 'outside_then' }];
    expect((await repeat(first)).changes).toMatchObject({ entered });
    await officer.delete(`/sketches/${id}`).send({ reason: 'Of a test.' }).expect(200);
  });

  it('is refused where another model ran it, or what it takes was not kept', async () => {
    const now = run.modelVersion;
    await service.rows(`UPDATE searches SET model_version = 'another@1' WHERE id = '${run.id}'`);
    const { detail } = await repeatFails(409, 'model-changed');
    expect(detail).toContain(`another@1; the service now has ${now}`);
    await service.rows(`UPDATE searches SET photo_mean = NULL WHERE id = '${run.id}'`);
    await repeatFails(409, 'search-not-repeatable');
  });

  it('is refused when its case is closed', async () => {
    const query = { caseId: await openCase(detective), probe: { traits: BROWN } };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const path = `/cases/${query.caseId}`;
    await detective.patch(path).send({ version: 1, status: 'closed' }).expect(200);
    await repeatFails(422, 'case-unusable');
  });

  it('is refused when its probe is withheld by now, but not for a change of it', async () => {
    await change(owner, 'sketches', probe, { traits: BLUE });
    expect((await repeat(run)).same).toBe(true);
    await change(owner, 'sketches', probe, { sharing: 'prefecture' });
    const { title } = await repeatFails(409, 'probe-withheld');
    expect(title).toMatch(/no longer yours/);
  });

  async function faultsOfAnswer(answer: RepeatView): Promise<string[]> {
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const { schemas } = document.components;
    return schemaFaults(answer, { $ref: '#/components/schemas/RepeatView' }, schemas);
  }
});
