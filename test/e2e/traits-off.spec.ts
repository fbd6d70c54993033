import { openCase } from '../factories/cases.js';
import { blankPaper } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, send } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { Config } from '../../src/config/index.js';
import { SwitchedOffTraits } from '../../src/records/index.js';
import { problemOf, type Caller, TestApplication } from '../support/application.js';

const coded = (...values: string[]) => ({ values, certainty: 'certain' });
const LIMPS = { limp: coded('left') };
const SEEN = { eye_color: coded('green'), handedness: coded('left') };
const CODE = 'traits-switched-off';

describe('a category that the operator has switched off', () => {
  let service: TestApplication;
  let officer: Caller;
  let caseId: string;
  let before: Answered;
  let searched: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    caseId = await openCase(officer);
    // As it was recorded, and searched by, while it was switched on.
    switchOff();
    before = await create(
      officer,
      'sketches',
      { traits: { ...SEEN, ...LIMPS } },
      await blankPaper(),
    );
    searched = await found({ ...SEEN, ...LIMPS });
    const change = { version: before.version, traits: { limp: coded('right') } };
    const path = `/sketches/${before.id}`;
    before = (await officer.patch(path).send(change).expect(200)).body as Answered;
    switchOff('limp', 'speech_disorder', 'missing_fingers');
  });
  afterAll(() => service.stop());

  /** Of the running service, as a start by another setting would have it. */
  function switchOff(...codes: string[]) {
    const off: { codes: ReadonlySet<string> } = service.app.get(SwitchedOffTraits);
    off.codes = new Set(codes);
  }
  const found = async (traits: object) =>
    (await search(officer, { caseId, probe: { traits } }).expect(200)).body as AnsweredSearch;

  it('is health, where nothing is set', () => {
    const { codes } = new SwitchedOffTraits(new Config());
    expect([...codes]).toEqual(['speech_disorder', 'limp', 'missing_fingers']);
  });

  it('is asked in no form', async () => {
    const answer = await officer.get('/vocabulary/traits').expect(200);
    const { groups, traits } = answer.body as Record<string, { code: string }[]>;
    expect(groups?.map(({ code }) => code)).not.toContain('health');
    expect(traits?.map(({ code }) => code)).not.toContain('limp');
    expect(traits?.map(({ code }) => code)).toContain('gait');
  });

  it('is taken by no route, and said to be switched off', async () => {
    const refused = problemOf(
      await send(officer, 'subjects', await blankPaper(), { traits: { ...SEEN, ...LIMPS } }),
      422,
      CODE,
    );
    expect(refused).toMatchObject({ traits: ['limp'] });
    expect(refused.detail).toMatch(/switched this off: Limp\./);
    const { version } = before;
    const patch = officer.patch(`/sketches/${before.id}`).send({ version, traits: LIMPS });
    problemOf(await patch, 422, CODE);
    for (const query of [
      { probe: { traits: { ...SEEN, ...LIMPS } } },
      { probe: { recordId: before.id }, traits: LIMPS },
      { probe: { traits: SEEN }, filters: { traits: { limp: { values: ['left'] } } } },
    ]) {
      problemOf(await search(officer, { caseId, ...query }), 422, CODE);
    }
    const filters = { traits: { limp: { values: ['left'] } } };
    const count = officer.post('/searches/gallery').send({ caseId, filters });
    problemOf(await count, 422, CODE);
    const list = officer.get('/sketches').query({ traits: JSON.stringify(filters.traits) });
    problemOf(await list, 422, CODE);
    problemOf(await officer.post(`/searches/${searched.id}/repeat`), 422, CODE);
  });

  it('is searched by in no probe that has it stored', async () => {
    const query = { caseId, probe: { recordId: before.id } };
    const answer = (await search(officer, query).expect(200)).body as AnsweredSearch;
    expect(answer.probe.traits).toEqual(SEEN);
  });

  it('is shown nowhere, and stays stored', async () => {
    const path = `/sketches/${before.id}`;
    const seen = async (of: string) => (await officer.get(of).expect(200)).text;
    for (const of of [path, '/sketches', `${path}/history`, `/searches/${searched.id}`]) {
      expect([of, await seen(of)]).toEqual([of, expect.not.stringContaining('limp')]);
    }
    const stored = await service.rows(`SELECT traits FROM records WHERE id = '${before.id}'`);
    expect(stored).toEqual([{ traits: { ...SEEN, limp: coded('right') } }]);
    const { evidence, score } = searched.candidates[0] ?? {};
    const now = JSON.parse(await seen(`/searches/${searched.id}`)) as AnsweredSearch;
    // What it added to a score stays in it.
    expect(now.candidates[0]).toMatchObject({ score, evidence: { traits: evidence?.traits } });
  });

  it('may be taken out of a record, whose other traits are corrected as before', async () => {
    const path = `/sketches/${before.id}`;
    const patch = async (traits: object) => {
      const { version } = (await officer.get(path).expect(200)).body as Answered;
      return (await officer.patch(path).send({ version, traits }).expect(200)).body as Answered;
    };
    const stored = async () => service.rows(`SELECT traits FROM records WHERE id = '${before.id}'`);
    const blue = { eye_color: coded('blue') };
    expect((await patch(blue)).traits).toEqual({ ...SEEN, ...blue });
    expect(await stored()).toEqual([{ traits: { ...SEEN, ...blue, limp: coded('right') } }]);
    await patch({ limp: null });
    expect(await stored()).toEqual([{ traits: { ...SEEN, ...blue } }]);
  });

  it('is there again once it is switched on', async () => {
    const sketch = await create(officer, 'sketches', { traits: SEEN }, await blankPaper(212));
    switchOff();
    await service.rows(
      `UPDATE records SET traits = traits || '${JSON.stringify(LIMPS)}' WHERE id = '${sketch.id}'`,
    );
    const answer = await officer.get(`/sketches/${sketch.id}`).expect(200);
    expect((answer.body as Answered).traits).toEqual({ ...SEEN, ...LIMPS });
    switchOff('limp');
  });

  it('keeps a service from starting that names what there is not', async () => {
    await expect(TestApplication.start({ TRAITS_OFF: 'health,tribe' })).rejects.toThrow(
      /TRAITS_OFF: the vocabulary has no tribe/,
    );
    await expect(TestApplication.start({ TRAITS_OFF: 'Health; all' })).rejects.toThrow(
      /TRAITS_OFF must be groups or traits/,
    );
  });
});
