import { DataSource } from 'typeorm';
import type { BlindView } from '../../src/adjudication/blind-view.js';
import { SHOW_RANKS } from '../../src/audit/actions.js';
import { callerScope, withinScope } from '../../src/database/index.js';
import { type Cast, castOf, examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Acts that show how two faces compare, but no rank. */
const LOOKS_AT_PAIRS = [
  ...['linkage.read', 'linkage.adjudicate'],
  ...['duplicate.read', 'duplicate.decide', 'duplicate.undo'],
];

describe('a blind opinion on two faces', () => {
  let service: TestApplication;
  let cast: Cast;
  /** Who would give it. */
  let by: Caller;
  /** The case that they search for: another one. */
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    by = await person(service, 'forensic_officer', 'CAS');
    caseId = await openCase(by);
  });

  const searched = async (query: object, caller = by) =>
    (await search(caller, { limit: 50, caseId, ...query }).expect(200)).body as AnsweredSearch;
  const byProbe = () => ({ probe: { recordId: cast.probe.id }, target: 'subjects' });

  /** The search that lists a record, open to blind examiners. */
  const examined = async (id: string) => {
    const run = await cast.run();
    const rank = run.candidates.find((one) => one.id === id)?.rank ?? 0;
    await examine(cast.detective, run, rank, 'potential').expect(201);
    return run;
  };
  const subject = (who: Caller, record: object = {}) =>
    drawing(40, 2).then((picture) => create(who, 'subjects', record, picture));
  const withdrawn = ({ id }: Answered, who: Caller) =>
    who.delete(`/subjects/${id}`).send({ reason: 'Of a test.' }).expect(200);
  const first = async () => String((await cast.run()).candidates[0]?.id);
  const awaiting = async (who: Caller) => {
    const answer = await who.get('/adjudications/awaiting').query({ limit: 100 }).expect(200);
    return (answer.body as { items: { searchId: string }[] }).items.map((one) => one.searchId);
  };

  async function expectSeen(id: string, who = by, run?: AnsweredSearch): Promise<void> {
    const of = run ?? (await examined(id));
    expect(await awaiting(cast.third)).toContain(of.id);
    expect(await awaiting(who)).not.toContain(of.id);
    const view = (await who.get(`/searches/${of.id}/blind`).expect(200)).body as BlindView;
    const one = view.candidates.find((each) => each.id === id);
    expect(one).toMatchObject({ seenElsewhere: true });
    problemOf(await examineBlind(who, of, id, 'potential'), 403, 'seen-in-another-search');
  }

  it('is refused of whom a search has shown them, of the case or by the probe', async () => {
    const traits = { eye_color: { values: ['brown'], certainty: 'certain' } };
    const copied = async () => {
      const { id } = await create(by, 'sketches', {}, await drawing(40));
      return { probe: { recordId: id }, caseId };
    };
    const id = await first();
    for (const query of [() => ({ probe: { traits }, caseId: cast.caseId }), byProbe, copied]) {
      by = await person(service, 'forensic_officer', 'CAS');
      caseId = await openCase(by);
      expect(ids((await searched(await query())).candidates)).toContain(id);
      await expectSeen(id);
    }
    by = await person(service, 'forensic_officer', 'CAS');
    await searched({ probe: { traits }, caseId: await openCase(by) });
    await examineBlind(by, await examined(id), id, 'potential').expect(201);
  });

  it('is refused of whom a search by the candidate has shown the probe', async () => {
    const id = await first();
    const reverse = await searched({ probe: { recordId: id }, target: 'sketches' });
    expect(ids(reverse.candidates)).toContain(cast.probe.id);
    await expectSeen(id);
  });

  it('is refused of whom a search by the candidate’s picture has shown the probe', async () => {
    const one = await subject(cast.abroad);
    const query = { caseId, probe: { modality: 'photo' }, target: 'sketches', limit: 50 };
    const answer = await searchByImage(by, await drawing(40, 2), query).expect(200);
    expect(ids((answer.body as AnsweredSearch).candidates)).toContain(cast.probe.id);
    await expectSeen(one.id);
    await withdrawn(one, cast.abroad);
  });

  it('is refused of whom a filter kept out and told them', async () => {
    const id = await first();
    const filters = { traits: { eye_color: { values: ['green'] } } };
    const filtered = await searched({ ...byProbe(), filters });
    expect(ids(filtered.candidates)).not.toContain(id);
    expect(ids(filtered.filters.flatMap(({ wouldEnter }) => wouldEnter ?? []))).toContain(id);
    await expectSeen(id);
    // Whoever reads that search is told, too.
    const reader = await person(service, 'supervisor', 'CAS');
    await reader.get(`/searches/${filtered.id}`).expect(200);
    await expectSeen(id, reader);
  });

  it('is refused of whom a repeat has shown them, who was enrolled since', async () => {
    const before = await searched(byProbe());
    const one = await subject(cast.abroad);
    const run = await examined(one.id);
    expect(await awaiting(by)).toContain(run.id);
    const again = await by.post(`/searches/${before.id}/repeat`).expect(200);
    expect(ids((again.body as AnsweredSearch).candidates)).toContain(one.id);
    await expectSeen(one.id, by, run);
    await withdrawn(one, cast.abroad);
  });

  it('is refused of whom another record of the same picture has shown them', async () => {
    const restricted = { sharing: 'prefecture' };
    const one = await subject(cast.abroad, restricted);
    const copy = await subject(by, restricted);
    const shown = ids((await searched(byProbe())).candidates);
    expect([shown.includes(copy.id), shown.includes(one.id)]).toEqual([true, false]);
    const path = `/subjects/${copy.id}/images/${String(copy.images[0]?.id)}`;
    const file = { filename: 'other.png', contentType: 'image/png' };
    // Nor does it help to put another picture in its place.
    await by
      .put(path)
      .attach('image', await drawing(48), file)
      .field('replacement', JSON.stringify({ reason: 'The wrong file.' }))
      .expect(200);
    await shareNationally(await person(service, 'supervisor', 'AGA'), 'subjects', one.id);
    await expectSeen(one.id);
    await withdrawn(one, cast.abroad);
    await withdrawn(copy, by);
  });

  it('is refused of whom the words of others on them have shown, in a search of the case', async () => {
    const id = await first();
    const other = await examined(id);
    const reader = await person(service, 'supervisor', 'CAS');
    await reader.get(`/searches/${other.id}/adjudications`).expect(200);
    await expectSeen(id, reader);
  });

  it('is refused of whom they have seen in a prefecture that they have left since', async () => {
    const admin = await service.asAdmin();
    await openUnit(admin, 'ANFA', 'CAS');
    const { id: examinerId, username } = await account(admin, 'forensic_officer', 'CAS', 'ANFA');
    const before = await service.login(username, PASSWORD);
    // For a case of their district’s, which goes with them, and for one that stays.
    for (const file of [await openCase(before), cast.caseId]) {
      const seen = await searched({ ...byProbe(), caseId: file }, before);
      expect(ids(seen.candidates)).toContain(await first());
    }
    await reorganise(admin, 'ANFA/move', { parent: 'AGA' }).expect(200);
    const moved = await service.login(username, PASSWORD);
    const there = await person(service, 'detective', 'AGA');
    const unaware = await person(service, 'forensic_officer', 'AGA');
    const run = await searched({ ...byProbe(), caseId: await openCase(there) }, there);
    const id = await first();
    const rank = run.candidates.find((one) => one.id === id)?.rank ?? 0;
    await examine(there, run, rank, 'potential').expect(201);
    expect(await awaiting(unaware)).toContain(run.id);
    expect(await awaiting(moved)).not.toContain(run.id);
    const view = (await moved.get(`/searches/${run.id}/blind`).expect(200)).body as BlindView;
    expect(view.candidates.find((each) => each.id === id)).toMatchObject({ seenElsewhere: true });
    problemOf(await examineBlind(moved, run, id, 'potential'), 403, 'seen-in-another-search');
    await examineBlind(unaware, run, id, 'potential').expect(201);

    // In SQL nobody is told of another, of a search of another prefecture, or of who is no candidate.
    const asked = (code: string, who: string, of: string, candidate: string) =>
      asCaller(code, who, `SELECT seen_elsewhere('${of}', ARRAY['${candidate}'::uuid]) AS id`);
    expect(await asked('AGA', examinerId, run.id, id)).toEqual([{ id }]);
    expect(await asked('AGA', run.id, run.id, id)).toEqual([]);
    expect(await asked('CAS', examinerId, run.id, id)).toEqual([]);
    expect(await asked('AGA', examinerId, run.id, cast.probe.id)).toEqual([]);
  });

  it('goes by what the log calls a look at ranks', async () => {
    const [{ text } = { text: '' }] = await service.rows(
      `SELECT prosrc AS text FROM pg_proc WHERE proname = 'seen_elsewhere'`,
    );
    const named = [...String(text).matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, action]) => action);
    const settings = ['mirsam.actor'];
    expect(named.filter((one) => !settings.includes(String(one))).sort()).toEqual(
      [...SHOW_RANKS, ...LOOKS_AT_PAIRS].sort(),
    );
  });

  async function asCaller(code: string, id: string, sql: string): Promise<object[]> {
    const [own] = await service.rows(`SELECT id FROM prefectures WHERE code = '${code}'`);
    const scope = callerScope({
      ...{ kind: 'user', id, name: 'n', role: 'forensic_officer' },
      prefecture: { id: String(own?.id), code, national: false },
    });
    const db = service.app.get(DataSource, { strict: false });
    return withinScope(scope, () => db.query<object[]>(sql));
  }
});
