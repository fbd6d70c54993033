import { openCase } from '../factories/cases.js';
import { openConsultation, PURPOSE } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';

describe('purpose first', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let stranger: Caller;
  let national: Caller;
  let sketch: Answered;
  let hidden: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    stranger = await person(service, 'detective', 'AGA');
    national = await person(service, 'supervisor', 'NAT');
    sketch = await create(officer, 'sketches');
    hidden = await create(officer, 'sketches', { sharing: 'prefecture' }, await drawing(2));
  });
  afterAll(() => service.stop());

  const look = (caller: Caller, consultation: string, { id } = sketch) =>
    caller.get(`/sketches/${id}/image?size=thumb&consultation=${consultation}`);
  const close = (caseId: string, version = 1) =>
    detective.patch(`/cases/${caseId}`).send({ version, status: 'closed' }).expect(200);

  it('lets nobody look at an image without a consultation of their own', async () => {
    const bare = await officer.get(`/sketches/${sketch.id}/image`);
    expect(faultsOf(bare)).toEqual(['consultation: required']);
    const own = await openConsultation(officer);
    await look(officer, own).expect(200);
    for (const [caller, id] of [
      [detective, own],
      [national, own],
      [stranger, own],
      [officer, NOTHING],
    ] as const) {
      problemOf(await look(caller, id), 403, 'consultation-unusable');
    }
  });

  it('opens a consultation for an open case that one may work on, and says why', async () => {
    const caseId = await openCase(detective);
    const given = { caseId, purpose: PURPOSE };
    problemOf(await stranger.post('/consultations').send(given), 422, 'case-unusable');
    problemOf(
      await officer.post('/consultations').send({ ...given, caseId: NOTHING }),
      422,
      'case-unusable',
    );
    expect(faultsOf(await officer.post('/consultations').send({ caseId, purpose: '' }))).toEqual([
      'purpose: isNotEmpty',
    ]);
    for (const caller of [officer, national])
      await caller.post('/consultations').send(given).expect(201);
    await close(caseId);
    problemOf(await officer.post('/consultations').send(given), 422, 'case-unusable');
  });

  it('is named in the address of each picture that an answer gives, to be followed as it is', async () => {
    const caseId = await openCase(detective);
    const query = { caseId, probe: { recordId: sketch.id } };
    const unstated = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const [none] = unstated.candidates;
    expect(none?.thumbnail).toBeNull();
    await openConsultation(detective, caseId);
    const stated = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const reread = (await detective.get(`/searches/${unstated.id}`).expect(200))
      .body as AnsweredSearch;
    const again = await detective.post(`/searches/${stated.id}/repeat`).expect(200);
    for (const { candidates } of [stated, reread, again.body as AnsweredSearch]) {
      const [{ thumbnail } = { thumbnail: null }] = candidates;
      const path = String(thumbnail).replace('/api/v1', '');
      expect((await detective.get(path).expect(200)).headers['content-type']).toBe('image/jpeg');
    }
    // What names theirs is of no use to anybody else, who is given none.
    await close(caseId);
    const closed = await detective.get(`/searches/${stated.id}`).expect(200);
    expect((closed.body as AnsweredSearch).candidates[0]?.thumbnail).toBeNull();
  });

  it('shows another prefecture what is shared, and nothing else', async () => {
    const theirs = await openConsultation(stranger);
    await look(stranger, theirs).expect(200);
    problemOf(await look(stranger, theirs, hidden), 404, 'record-not-found');
  });

  it('ends with its case, and after eight hours', async () => {
    const caseId = await openCase(detective);
    const consultation = await openConsultation(detective, caseId);
    await look(detective, consultation).expect(200);
    await close(caseId);
    problemOf(await look(detective, consultation), 422, 'case-unusable');
    const other = await openConsultation(detective);
    const [row] = await service.rows(
      `UPDATE consultations SET expires_at = now() WHERE id = '${other}'
       RETURNING expires_at - created_at < interval '8 hours' AS early`,
    );
    expect(row).toBeDefined();
    problemOf(await look(detective, other), 403, 'consultation-unusable');
  });

  it('logs case and purpose with every look', async () => {
    const caseId = await openCase(detective);
    const consultation = await openConsultation(detective, caseId);
    await look(detective, consultation).expect(200);
    const rows = await service.rows(
      `SELECT action, details FROM audit_entries WHERE details->>'caseId' = '${caseId}' ORDER BY id`,
    );
    expect(rows).toMatchObject([
      { action: 'consultation.open', details: { purpose: PURPOSE } },
      { action: 'image.read', details: { consultation, purpose: PURPOSE, size: 'thumb' } },
    ]);
  });

  it('searches and shows images for listed offences only', async () => {
    const { offences } = (await officer.get('/vocabulary/offences?lang=fr').expect(200)).body as {
      offences: { code: string; label: string; searchable: boolean }[];
    };
    const slight = offences.filter(({ searchable }) => !searchable).map(({ code }) => code);
    expect(slight).toEqual(expect.arrayContaining(['insult', 'traffic_offence', 'unspecified']));
    expect(offences).toContainEqual({
      code: 'robbery',
      label: 'Vol avec violence',
      provision: { act: 'Code pénal', articles: '508–510' },
      searchable: true,
    });
    for (const offence of slight) {
      const caseId = await openCase(detective, { offence });
      const run = await search(detective, { caseId, probe: { recordId: sketch.id } });
      expect(problemOf(run, 422, 'offence-not-searchable').detail).toContain('one of: ');
      const asked = await detective.post('/consultations').send({ caseId, purpose: PURPOSE });
      problemOf(asked, 422, 'offence-not-searchable');
    }
  });

  it('repeats no search of a case that has become a slight one', async () => {
    const caseId = await openCase(detective);
    const run = await search(detective, { caseId, probe: { recordId: sketch.id } }).expect(200);
    const { id } = run.body as AnsweredSearch;
    await detective.post(`/searches/${id}/repeat`).expect(200);
    await detective.patch(`/cases/${caseId}`).send({ version: 1, offence: 'insult' }).expect(200);
    problemOf(await detective.post(`/searches/${id}/repeat`), 422, 'offence-not-searchable');
  });

  it('lets a supervisor reopen a case, and nobody else', async () => {
    const caseId = await openCase(detective);
    const query = { caseId, probe: { recordId: sketch.id } };
    await close(caseId);
    problemOf(await search(detective, query), 422, 'case-unusable');
    const reopen = { version: 2, status: 'open' };
    for (const caller of [detective, officer]) {
      const answer = await caller.patch(`/cases/${caseId}`).send(reopen);
      problemOf(answer, 403, 'case-reopened-by-supervisor');
    }
    await national.patch(`/cases/${caseId}`).send(reopen).expect(200);
    await search(detective, query).expect(200);
  });
});
