import {
  type Cast,
  castOf,
  corroborate,
  decide,
  examine,
  examineBlind,
  identify,
  withdraw as withdrawAt,
} from '../factories/adjudications.js';
import { create } from '../factories/records.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const WHY = { reason: 'I had looked at the wrong drawing.' };

interface Item {
  readonly rank: number;
  readonly stage: string;
  readonly opinions: readonly { readonly remarks: string }[];
  readonly withdrawn: readonly { readonly remarks: string; readonly withdrawalReason: string }[];
}

describe('an opinion that its examiner withdraws', () => {
  let service: TestApplication;
  let cast: Cast;
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
  });
  beforeEach(async () => {
    run = await cast.run();
  });
  afterAll(() => service.stop());

  const at = (rank: number) => run.candidates.find((one) => one.rank === rank)?.id ?? '';
  const withdraw = (by: Caller, rank: number, why: object = WHY) => withdrawAt(by, run, rank, why);
  const withdrawBlind = (by: Caller, recordId: string) =>
    by.post(`/searches/${run.id}/blind/${recordId}/adjudications/withdrawal`).send(WHY);
  const read = async (by: Caller) =>
    ((await by.get(`/searches/${run.id}/adjudications`).expect(200)).body as { items: Item[] })
      .items;
  const awaiting = async (by: Caller) => {
    const answer = await by.get('/adjudications/awaiting').query({ limit: 100 }).expect(200);
    return (answer.body as { items: { searchId: string }[] }).items.map((one) => one.searchId);
  };

  it('is kept, with the reason, and nothing rests on it', async () => {
    const { detective, second, third, supervisor } = cast;
    await examine(detective, run, 1, 'no_candidate', 'Mistaken.').expect(201);
    expect(await awaiting(second)).toContain(run.id);
    expect(faultsOf(await withdraw(detective, 1, {}))).toHaveLength(1);
    problemOf(await withdraw(detective, 2), 409, 'not-examined');
    const answer = await withdraw(detective, 1).expect(200);
    expect(answer.body).toMatchObject({ remarks: 'Mistaken.', withdrawalReason: WHY.reason });
    problemOf(await withdraw(detective, 1), 409, 'not-examined');
    // As if none had been given: nothing awaits a blind examiner, and the search is not theirs to see.
    expect(await awaiting(second)).not.toContain(run.id);
    problemOf(await second.get(`/searches/${run.id}/blind`), 404, 'search-not-found');
    expect(await read(detective)).toMatchObject([
      { stage: 'open', opinions: [], withdrawn: [{ remarks: 'Mistaken.' }] },
    ]);
    expect(await read(supervisor)).toMatchObject([{ stage: 'open', opinions: [], withdrawn: [] }]);

    await examine(detective, run, 1, 'potential', 'Meant.').expect(201);
    expect(await awaiting(second)).toContain(run.id);
    await examineBlind(third, run, at(1), 'potential').expect(201);
    problemOf(await withdraw(detective, 1), 409, 'examination-complete');
    expect(await read(supervisor)).toMatchObject([
      {
        stage: 'concluded',
        opinions: [{ remarks: 'Meant.' }, { remarks: 'Looked blindly.' }],
        withdrawn: [{ remarks: 'Mistaken.', withdrawalReason: WHY.reason }],
      },
    ]);
    const rows = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'adjudication.opinion-withdraw'
       AND target = '${run.id}'`,
    );
    expect(rows).toMatchObject([{ details: { rank: 1, record: at(1) } }]);
    expect(JSON.stringify(rows)).not.toContain(WHY.reason);
  });

  it('leaves who gave it with the ranks no blind examiner', async () => {
    const { second } = cast;
    const supervisor = await person(service, 'supervisor', 'CAS');
    await examine(supervisor, run, 2, 'potential').expect(201);
    await withdraw(supervisor, 2).expect(200);
    // Somebody else opens the search to blind examiners.
    await examine(cast.detective, run, 3, 'potential').expect(201);
    problemOf(await examineBlind(supervisor, run, at(2), 'potential'), 403, 'not-blind');
    await examine(supervisor, run, 2, 'potential').expect(201);
    await examineBlind(second, run, at(2), 'potential').expect(201);
  });

  it('may be a blind one, which may be given blindly again', async () => {
    const { detective, second } = cast;
    await examine(detective, run, 1, 'potential').expect(201);
    await examineBlind(second, run, at(2), 'no_candidate', 'The wrong one.').expect(201);
    const taken = await withdrawBlind(second, at(2)).expect(200);
    expect(taken.body).toMatchObject({ blind: true, remarks: 'The wrong one.' });
    const view = (await second.get(`/searches/${run.id}/blind`).expect(200)).body as {
      candidates: { id: string; yours: string | null }[];
    };
    expect(view.candidates.find(({ id }) => id === at(2))?.yours).toBeNull();
    await examineBlind(second, run, at(2), 'potential').expect(201);
    problemOf(await withdrawBlind(second, at(3)), 409, 'not-examined');
  });

  it('lets nobody decide between examiners who once was one, blind or not', async () => {
    const { detective, second } = cast;
    const blind = await person(service, 'supervisor', 'CAS');
    const sighted = await person(service, 'supervisor', 'CAS');
    await examine(sighted, run, 1, 'potential').expect(201);
    await examineBlind(blind, run, at(2), 'potential').expect(201);
    await withdrawBlind(blind, at(2)).expect(200);
    await withdraw(sighted, 1).expect(200);
    for (const rank of [1, 2]) {
      await examine(detective, run, rank, 'potential').expect(201);
      await examineBlind(second, run, at(rank), 'no_candidate').expect(201);
    }
    problemOf(await decide(sighted, run, 1, 'inconclusive'), 403, 'decided-by-another');
    problemOf(await decide(blind, run, 2, 'inconclusive'), 403, 'decided-by-another');
    await decide(blind, run, 1, 'inconclusive').expect(201);
  });

  it('or is answered by a second one: of the two at once, one comes first', async () => {
    const { detective, second } = cast;
    await examine(detective, run, 1, 'potential').expect(201);
    await examine(detective, run, 2, 'potential').expect(201);
    const [taken, given] = await Promise.all([
      withdraw(detective, 1),
      examineBlind(second, run, at(1), 'potential'),
    ]);
    expect([200, 409]).toContain(taken.status);
    // Also alone it may be given: the other candidate's opinion keeps the search open to blind examiners.
    expect(given.status).toBe(201);
    const [first] = await read(detective);
    const standing = taken.status === 200 ? 'second_awaited' : 'concluded';
    expect(first?.stage).toBe(standing);
  });

  it('founds no identification', async () => {
    const { abroad, detective, second, third } = cast;
    const subject = await create(abroad, 'subjects', {}, await drawing(40, 3));
    run = await cast.run();
    const rank = run.candidates.find(({ id }) => id === subject.id)?.rank ?? 0;
    await examine(detective, run, rank, 'potential').expect(201);
    await withdraw(detective, rank).expect(200);
    await examine(detective, run, rank === 1 ? 2 : 1, 'inconclusive').expect(201);
    await examineBlind(second, run, subject.id, 'potential').expect(201);
    problemOf(await corroborate(detective, run, rank), 409, 'agreement-needed');
    await service.rows(
      `INSERT INTO corroborations (search_id, rank, recorded_by_id, kind, evidence)
         SELECT search_id, rank, examiner_id, 'fingerprints', 'x' FROM opinions
         WHERE search_id = '${run.id}' AND rank = ${rank} LIMIT 1`,
    );
    problemOf(await identify(detective, run, rank), 409, 'agreement-needed');
    await expect(
      service.rows(
        `INSERT INTO identifications (search_id, rank, sketch_id, subject_id, case_id, identified_by_id)
         SELECT search_id, rank, '${cast.probe.id}', '${subject.id}', '${cast.caseId}', examiner_id
         FROM opinions WHERE search_id = '${run.id}' AND rank = ${rank} LIMIT 1`,
      ),
    ).rejects.toThrow(/two examiners who agree/);
    await examineBlind(third, run, subject.id, 'potential').expect(201);
    await identify(detective, run, rank).expect(201);
  });

  it('is held by the database: once, alone, and nothing else of it', async () => {
    const { detective, second } = cast;
    await examine(detective, run, 1, 'potential').expect(201);
    await examineBlind(second, run, at(1), 'potential').expect(201);
    await examine(detective, run, 2, 'potential').expect(201);
    const of = `WHERE search_id = '${run.id}'`;
    const set = (what: string, rank: number) =>
      service.rows(`UPDATE opinions SET ${what} ${of} AND rank = ${rank}`);
    const taken = `withdrawn_at = now(), withdrawal_reason = 'x'`;
    await expect(set(taken, 1)).rejects.toThrow(/append-only/);
    await expect(set(`${taken}, outcome = 'no_candidate'`, 2)).rejects.toThrow(/append-only/);
    await expect(set(`remarks = 'x'`, 2)).rejects.toThrow(/append-only/);
    await expect(service.rows(`DELETE FROM opinions ${of}`)).rejects.toThrow(/append-only/);
    await set(taken, 2);
    await expect(set(taken, 2)).rejects.toThrow(/append-only/);
    await expect(set(`withdrawn_at = NULL, withdrawal_reason = NULL`, 2)).rejects.toThrow(
      /append-only/,
    );
  });

  it('is erased, words and reason, with the record it was about', async () => {
    const { abroad, detective } = cast;
    const subject = await create(abroad, 'subjects', {}, await drawing(40, 4));
    run = await cast.run();
    const rank = run.candidates.find(({ id }) => id === subject.id)?.rank ?? 0;
    await examine(detective, run, rank, 'potential', 'Zebulon it is.').expect(201);
    await withdraw(detective, rank, { reason: 'Not Zebulon after all.' }).expect(200);
    const chief = await person(service, 'supervisor', 'AGA');
    const order = { ground: 'acquittal', reference: 'TPI 2026/7' };
    await chief.post(`/subjects/${subject.id}/expungement`).send(order).expect(200);
    const [kept] = await service.rows(
      `SELECT remarks, withdrawal_reason FROM opinions
       WHERE search_id = '${run.id}' AND rank = ${rank}`,
    );
    expect(kept).toEqual({ remarks: '', withdrawal_reason: '' });
  });
});
