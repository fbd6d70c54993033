import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import { type AnsweredSearch, asOfWithheldProbe, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

describe('a stored search', () => {
  let service: TestApplication;
  let owner: Caller;
  let chief: Caller;
  let keeper: Caller;
  let detective: Caller;
  let run: AnsweredSearch;
  let candidate: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    owner = await person(service, 'forensic_officer', 'AGA');
    chief = await person(service, 'supervisor', 'AGA');
    keeper = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    candidate = await create(owner, 'sketches', {}, await drawing(21));
    const { id } = await create(keeper, 'sketches', {}, await drawing(21, 2));
    const query = { caseId: await openCase(detective), probe: { recordId: id }, limit: 5 };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
  });
  afterAll(() => service.stop());

  it('is read again as it was', async () => {
    const again = await detective.get(`/searches/${run.id}`).expect(200);
    expect(again.body).toEqual(run);
    expect(run.candidates).toHaveLength(1);
    const list = (await detective.get('/searches').expect(200)).body as { items: object[] };
    expect(list.items).toEqual([expect.objectContaining({ id: run.id, gallerySize: 1 })]);
  });

  it('tells no figure of quality, which older ones were stored with', async () => {
    await service.rows(`UPDATE searches SET probe = jsonb_set(probe, '{face,quality}', '0.42')
      WHERE id = '${run.id}'`);
    expect((await detective.get(`/searches/${run.id}`).expect(200)).body).toEqual(run);
  });

  it('is read by who ran it, and by supervisors and auditors in charge', async () => {
    for (const [role, prefecture] of [
      ['supervisor', 'CAS'],
      ['auditor', 'NAT'],
    ] as const) {
      const reader = await person(service, role, prefecture);
      await reader.get(`/searches/${run.id}`).expect(200);
    }
    for (const [role, prefecture] of [
      ['detective', 'CAS'],
      ['supervisor', 'AGA'],
      ['detective', 'NAT'],
    ] as const) {
      const reader = await person(service, role, prefecture);
      problemOf(await reader.get(`/searches/${run.id}`), 404, 'search-not-found');
      expect((await reader.get('/searches').expect(200)).body).toMatchObject({ items: [] });
    }
  });

  it('is logged with what it showed, each time it is looked at', async () => {
    const rows = await service.rows(
      `SELECT action, details FROM audit_entries WHERE target = '${run.id}' ORDER BY id`,
    );
    expect(rows[0]).toMatchObject({ action: 'search.run', details: { shown: [candidate.id] } });
    expect(rows.filter(({ action }) => action === 'search.read').length).toBeGreaterThan(0);
    await expect(service.rows(`DELETE FROM audit_entries`)).rejects.toThrow(/append-only/);
  });

  it('withholds a candidate that was restricted, then withdrawn, since', async () => {
    const withheld = [{ rank: 1, withheld: true }];
    const { version } = candidate;
    const restrict = { version, sharing: 'prefecture' };
    await owner.patch(`/sketches/${candidate.id}`).send(restrict).expect(200);
    const restricted = await detective.get(`/searches/${run.id}`).expect(200);
    expect(restricted.body).toEqual({ ...run, candidates: withheld });
    await shareNationally(chief, 'sketches', candidate.id);
    expect((await detective.get(`/searches/${run.id}`).expect(200)).body).toEqual(run);
    await owner.delete(`/sketches/${candidate.id}`).send({ reason: 'Retracted.' }).expect(200);
    const withdrawn = await detective.get(`/searches/${run.id}`).expect(200);
    expect(withdrawn.body).toEqual({ ...run, candidates: withheld });
  });

  it('withholds a probe that was restricted, then withdrawn, since, and what tells of it', async () => {
    const traits = { eye_color: { values: ['brown'], certainty: 'certain' } };
    const probe = await create(owner, 'sketches', { traits }, await drawing(22));
    const photographed = await create(owner, 'subjects', { traits }, await drawing(23));
    await create(keeper, 'sketches', { traits }, await drawing(22, 2));
    const caseId = await openCase(detective);
    for (const [kind, { id, version }, given] of [
      ['sketches', probe, { recordId: probe.id }],
      ['subjects', photographed, { imageId: photographed.images[0]?.id }],
    ] as const) {
      const query = { caseId, probe: given, filters: { prefectures: ['CAS'] } };
      const answer = await search(detective, query).expect(200);
      const shown = answer.body as AnsweredSearch;
      expect(shown.candidates[0]?.traits).toHaveLength(1);
      const told = {
        ...shown,
        probe: { withheld: true },
        candidates: shown.candidates.map(asOfWithheldProbe),
      };
      const stored = async () =>
        (await detective.get(`/searches/${shown.id}`).expect(200)).body as unknown;
      const restrict = { version, sharing: 'prefecture' };
      await owner.patch(`/${kind}/${id}`).send(restrict).expect(200);
      expect(await stored()).toEqual(told);
      await shareNationally(chief, kind, id);
      expect(await stored()).toEqual(shown);
      await owner.delete(`/${kind}/${id}`).send({ reason: 'Retracted.' }).expect(200);
      expect(await stored()).toEqual(told);
    }
  });

  it('shows its own prefecture a probe that it withdrew', async () => {
    const { id } = await create(keeper, 'sketches', {}, await drawing(24));
    const query = { caseId: await openCase(detective), probe: { recordId: id } };
    const shown = (await search(detective, query).expect(200)).body as AnsweredSearch;
    await keeper.delete(`/sketches/${id}`).send({ reason: 'Retracted.' }).expect(200);
    const stored = (await detective.get(`/searches/${shown.id}`).expect(200))
      .body as AnsweredSearch;
    expect(stored.probe).toEqual(shown.probe);
  });
});
