import type { RepeatView } from '../../src/search/repeat/repeat-view.js';
import { decide, examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { lookOnce } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

const BROWN = { eye_color: { values: ['brown'], certainty: 'certain' } };
const MALE = { sex: { values: ['male'], certainty: 'certain' } };
const FEMALE = { sex: { values: ['female'], certainty: 'certain' } };

describe('a candidate whom examiners excluded', () => {
  let service: TestApplication;
  let officer: Caller;
  let abroad: Caller;
  let detective: Caller;
  let second: Caller;
  let supervisor: Caller;
  let caseId: string;
  let probe: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    abroad = await person(service, 'forensic_officer', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    second = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    probe = await create(officer, 'sketches', { traits: BROWN }, await drawing(50));
    for (let who = 51; who < 57; who++) {
      const sex = who < 54 ? MALE : FEMALE;
      const by = who % 2 === 0 ? officer : abroad;
      await create(by, 'subjects', { traits: { ...BROWN, ...sex } }, await drawing(who));
    }
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    caseId = await openCase(detective);
    // Pictures are addressed by a consultation from the first search on.
    await lookOnce(detective, caseId, `/sketches/${probe.id}/image`);
  });

  const find = async (query: object = {}, by = detective) => {
    const asked = { caseId, probe: { recordId: probe.id }, target: 'subjects', ...query };
    return (await search(by, asked).expect(200)).body as AnsweredSearch;
  };
  const repeat = async ({ id }: AnsweredSearch) =>
    (await detective.post(`/searches/${id}/repeat`).expect(200)).body as RepeatView;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const exclude = async (run: AnsweredSearch, rank: number) => {
    await examine(detective, run, rank, 'no_candidate', 'The ears differ.').expect(201);
    const { id } = run.candidates[rank - 1] ?? {};
    await examineBlind(second, run, id, 'no_candidate', 'Another nose.').expect(201);
    return run.candidates[rank - 1];
  };

  it('is shown apart in the next search, with who and why, and takes no place', async () => {
    const first = await find({ limit: 3 });
    expect(first.excluded).toEqual([]);
    const whole = await find();
    const out = await exclude(first, 2);
    const next = await find({ limit: 3 });
    expect(await faultsOfAnswer('SearchView', next)).toEqual([]);
    const left = ids(whole.candidates).filter((id) => id !== out?.id);
    expect(ids(next.candidates)).toEqual(left.slice(0, 3));
    expect(next.candidates.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const { exclusion, ...shown } = next.excluded[0] ?? {};
    // Judged as before: the same score and the same percentile, at the rank it would have.
    expect(shown).toEqual(out);
    expect(exclusion).toMatchObject({
      searchId: first.id,
      at: expect.stringMatching(/^\d{4}-/) as string,
      by: [{ reason: 'The ears differ.' }, { reason: 'Another nose.' }],
    });
    for (const { actor, name } of exclusion?.by ?? []) {
      expect({ actor, name }).toEqual({
        actor: expect.stringMatching(/^user:/) as string,
        name: expect.stringMatching(/^(detective|forensic_officer) \d+$/) as string,
      });
    }
    const { gallerySize, candidates } = next;
    expect(gallerySize).toBe(whole.gallerySize);
    for (const each of candidates) {
      const before = whole.candidates.find(({ id }) => id === each.id);
      expect(each).toEqual({ ...before, rank: each.rank });
    }
    const [log] = await service.rows(
      `SELECT details FROM audit_entries WHERE target = '${next.id}' AND action = 'search.run'`,
    );
    expect(log?.details).toMatchObject({ shown: [...ids(next.candidates), out?.id] });
  });

  it('stays in place by one opinion, by disagreement and by none that is conclusive', async () => {
    const run = await find();
    await examine(detective, run, 1, 'no_candidate').expect(201);
    await examine(detective, run, 2, 'no_candidate').expect(201);
    await examineBlind(second, run, run.candidates[1]?.id, 'potential').expect(201);
    await examine(detective, run, 3, 'inconclusive').expect(201);
    await examineBlind(second, run, run.candidates[2]?.id, 'inconclusive').expect(201);
    const next = await find();
    expect(next).toMatchObject({ candidates: run.candidates, excluded: [] });
    // A supervisor's decision moves it.
    await decide(supervisor, run, 2, 'no_candidate', 'The height rules him out.').expect(201);
    const { excluded } = await find();
    expect(ids(excluded)).toEqual([run.candidates[1]?.id]);
    expect(excluded[0]?.exclusion.by.map(({ reason }) => reason)).toEqual([
      'Looked.',
      'The height rules him out.',
    ]);
  });

  it('is so for all probes of the case, and for that case only', async () => {
    const run = await find();
    const out = await exclude(run, 1);
    const byImage = await searchByImage(detective, await drawing(50, 2), { caseId });
    const byTraits = await find({ probe: { traits: BROWN } });
    for (const { candidates, excluded } of [byImage.body as AnsweredSearch, byTraits]) {
      expect(ids(excluded)).toEqual([out?.id]);
      expect(ids(candidates)).not.toContain(out?.id);
    }
    // Nobody looks at pictures for these: they have no address.
    const candidates = run.candidates.map((each) => ({ ...each, thumbnail: null }));
    const elsewhere = await find({ caseId: await openCase(detective) });
    expect(elsewhere).toMatchObject({ candidates, excluded: [] });
    const theirs = await person(service, 'detective', 'AGA');
    const abroadFound = await find({ caseId: await openCase(theirs) }, theirs);
    expect(abroadFound).toMatchObject({ candidates, excluded: [] });
  });

  it('is told of only down to the end of the list', async () => {
    const run = await find();
    const last = await exclude(run, 6);
    expect((await find({ limit: 4 })).excluded).toEqual([]);
    expect((await find({ limit: 5 })).excluded).toEqual([]);
    expect(ids((await find({ limit: 6 })).excluded)).toEqual([last?.id]);
    for (let rank = 1; rank <= 5; rank++) await exclude(run, rank);
    const { candidates, excluded } = await find({ limit: 1 });
    expect(candidates).toEqual([]);
    expect(excluded.map(({ id, rank }) => [id, rank])).toEqual(
      run.candidates.map(({ id, rank }) => [id, rank]),
    );
  });

  it('neither enters by a filter that is dropped, nor takes a place there', async () => {
    const run = await find();
    const men = { filters: { traits: { sex: { values: ['male'] } } } };
    const [filter] = (await find(men)).filters;
    const women = filter?.wouldEnter ?? [];
    expect(women).toHaveLength(3);
    const { id = '' } = women[0] ?? {};
    await exclude(run, run.candidates.findIndex((one) => one.id === id) + 1);
    const found = await find(men);
    expect(found.excluded).toEqual([]);
    expect(found.filters[0]?.removedAlone).toBe(3);
    const without = await find();
    const entered = without.candidates.filter((one) => women.some((each) => each.id === one.id));
    expect(found.filters[0]?.wouldEnter?.map(({ id: who, rank }) => [who, rank])).toEqual(
      entered.map(({ id: who, rank }) => [who, rank]),
    );
    // With everybody who passes excluded, the relaxation looks for somebody else.
    for (const one of found.candidates) {
      await exclude(run, run.candidates.findIndex(({ id: who }) => who === one.id) + 1);
    }
    const none = await find(men);
    expect(none).toMatchObject({ candidates: [], relaxation: { drop: ['traits.sex'] } });
    expect(none.excluded).toHaveLength(3);
  });

  it('stands in the stored search as it was shown, unless it is withheld', async () => {
    const hidden = await create(abroad, 'subjects', {}, await drawing(50, 3));
    const run = await find();
    const out = await exclude(run, run.candidates.findIndex(({ id }) => id === hidden.id) + 1);
    const next = await find();
    const stored = async () =>
      (await detective.get(`/searches/${next.id}`).expect(200)).body as AnsweredSearch;
    expect(await stored()).toEqual(next);
    await abroad
      .patch(`/subjects/${hidden.id}`)
      .send({ version: hidden.version, sharing: 'prefecture' })
      .expect(200);
    expect(await stored()).toEqual({ ...next, excluded: [{ rank: out?.rank, withheld: true }] });
    expect((await find()).excluded).toEqual([]);
    expect((await repeat(next)).excluded).toEqual([]);
    await abroad.delete(`/subjects/${hidden.id}`).send({ reason: 'Of a test.' }).expect(200);
  });

  it('is told by a repeat: since when it is apart, and since when it is back', async () => {
    const before = await find({ limit: 2 });
    const out = await exclude(before, 1);
    const apart = await find({ limit: 2 });
    const again = await repeat(before);
    expect(await faultsOfAnswer('RepeatView', again)).toEqual([]);
    const entered = apart.candidates[1];
    expect(again).toMatchObject({
      same: false,
      candidates: apart.candidates,
      excluded: apart.excluded,
      changes: {
        entered: [{ id: entered?.id, rank: 2, why: 'moved_up' }],
        left: [{ id: out?.id, rank: 1, why: 'excluded_since' }],
        rescored: [],
      },
    });
    expect(again.changes).not.toHaveProperty('gallerySize');
    expect(again.reasons.excluded_since).toMatch(/shown apart/);
    expect(await repeat(apart)).toMatchObject({ same: true, excluded: apart.excluded });
    await decide(supervisor, before, 1, 'inconclusive', 'The ears were drawn badly.').expect(201);
    expect(await find({ limit: 2 })).toMatchObject({ candidates: before.candidates, excluded: [] });
    expect((await repeat(before)).same).toBe(true);
    expect((await repeat(apart)).changes).toMatchObject({
      entered: [{ id: out?.id, rank: 1, why: 'exclusion_lifted_since' }],
      left: [{ id: entered?.id, why: 'moved_down' }],
    });
    const rows = await service.rows(
      `SELECT action FROM audit_entries WHERE target = '${String(out?.id)}'
       AND action LIKE 'exclusion.%' AND details ->> 'caseId' = '${caseId}' ORDER BY id`,
    );
    expect(rows).toEqual([{ action: 'exclusion.make' }, { action: 'exclusion.lift' }]);
  });

  it('comes back when another search of the case concludes otherwise later', async () => {
    const [one, other] = [await find(), await find()];
    const out = await exclude(one, 1);
    await exclude(other, 2);
    await examine(detective, other, 1, 'potential').expect(201);
    expect(ids((await find()).excluded)).toHaveLength(2);
    await examineBlind(second, other, out?.id, 'potential').expect(201);
    expect(ids((await find()).excluded)).toEqual([one.candidates[1]?.id]);
  });

  it('is excluded once, by whichever of two searches ends first', async () => {
    const [one, other] = [await find(), await find()];
    const { id } = one.candidates[0] ?? {};
    for (const run of [one, other]) await examine(detective, run, 1, 'no_candidate').expect(201);
    const ending = [one, other].map((run) => examineBlind(second, run, id, 'no_candidate'));
    for (const answer of await Promise.all(ending)) expect(answer.status).toBe(201);
    expect(ids((await find()).excluded)).toEqual([id]);
    const made = await service.rows(`SELECT id FROM audit_entries
      WHERE action = 'exclusion.make' AND details ->> 'caseId' = '${caseId}'`);
    expect(made).toHaveLength(1);
    await decide(supervisor, one, 1, 'potential').expect(201);
    expect((await find()).excluded).toEqual([]);
  });

  it('leaves a list as long as was asked for, also a long one', async () => {
    for (let who = 60; who < 67; who++) {
      await create(officer, 'subjects', {}, await drawing(who));
    }
    const run = await find({ limit: 12 });
    await exclude(run, 1);
    await exclude(run, 12);
    const next = await find({ limit: 11 });
    expect(next.candidates.map(({ rank }) => rank)).toEqual(
      Array.from({ length: 11 }, (_, i) => i + 1),
    );
    expect(next.excluded.map(({ rank }) => rank)).toEqual([1, 12]);
  });

  async function faultsOfAnswer(schema: string, answer: object): Promise<string[]> {
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const { schemas } = document.components;
    return schemaFaults(answer, { $ref: `#/components/schemas/${schema}` }, schemas);
  }
});
