import type { QueryRunner } from 'typeorm';
import type { Response } from 'supertest';
import {
  type Cast,
  castOf,
  corroborate,
  decide,
  examine,
  examineBlind,
  identify,
  revoke,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { problemOf, TestApplication } from '../support/application.js';
import { describeServer } from '../support/template.js';

/** How often two are set against each other: whichever comes first, the other is told. */
const ROUNDS = 4;

const codeOf = ({ body }: Response) => (body as { code?: string }).code ?? 'done';

/** Two searches of the same sketch, in both of which the second candidate can be identified. */
async function agreedTwice({ run, detective, second }: Cast) {
  const runs = [await run(), await run()] as const;
  for (const each of runs) {
    await examine(detective, each, 2, 'potential').expect(201);
    await examineBlind(second, each, each.candidates[1]?.id, 'potential').expect(201);
    await corroborate(detective, each, 2).expect(201);
  }
  return runs;
}

describe('two at once', () => {
  let service: TestApplication;
  let cast: Cast;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
  }, 300_000);
  afterAll(() => service.stop());

  const searchFor = (caseId: string) =>
    search(cast.detective, { caseId, probe: { recordId: cast.probe.id }, target: 'subjects' });

  async function closing(caseId: string) {
    const { version } = (await cast.detective.get(`/cases/${caseId}`).expect(200)).body as {
      version: number;
    };
    return () => cast.detective.patch(`/cases/${caseId}`).send({ version, status: 'closed' });
  }

  /** Entries of the log that tell of work for a case after the one that tells of its closing. */
  async function workAfterClosing(caseId: string) {
    return service.rows(`SELECT done.action FROM audit_entries closed
      JOIN audit_entries done ON done.id > closed.id
      WHERE closed.action = 'case.change' AND closed.target = '${caseId}'
        AND (done.details ->> 'caseId' = '${caseId}'
          OR done.target IN (SELECT id::text FROM searches WHERE case_id = '${caseId}'))
        AND done.action IN ('search.run', 'consultation.open', 'adjudication.opinion')`);
  }

  it('closing a case, and searching, opening a consultation or giving an opinion for it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const caseId = await openCase(cast.detective);
      const run = (await searchFor(caseId).expect(200)).body as AnsweredSearch;
      const close = await closing(caseId);
      const [closed, ...others] = await Promise.all([
        close(),
        searchFor(caseId),
        cast.detective.post('/consultations').send({ caseId, purpose: 'Compare the faces.' }),
        examine(cast.detective, run, 1, 'potential'),
      ]);
      expect(closed.status).toBe(200);
      for (const answer of others) expect(['done', 'case-unusable']).toContain(codeOf(answer));
      expect(await workAfterClosing(caseId)).toEqual([]);
    }
  });

  it('two supervisors decide: one of them does', async () => {
    const another = await person(service, 'supervisor', 'CAS');
    const run = await cast.run();
    await examine(cast.detective, run, 1, 'potential').expect(201);
    await examineBlind(cast.second, run, run.candidates[0]?.id, 'no_candidate').expect(201);
    const answers = await Promise.all(
      [cast.supervisor, another].map((by) => decide(by, run, 1, 'potential')),
    );
    expect(answers.map(codeOf).sort()).toEqual(['done', 'nothing-to-decide']);
  });

  it('two searches identify one sketch, and one is taken back while the other would', async () => {
    const [one, two] = await agreedTwice(cast);
    const [first, second] = await Promise.all([
      identify(cast.detective, one, 2),
      identify(cast.detective, two, 2),
    ]);
    const answers = [first, second];
    expect(answers.map(codeOf).sort()).toEqual(['already-identified', 'done']);
    const [holds, other] = codeOf(first) === 'done' ? [one, two] : [two, one];
    const [revoked, identified] = await Promise.all([
      revoke(cast.supervisor, holds, 2, 'The fingerprint is of an employee.'),
      identify(cast.detective, other, 2),
    ]);
    expect(revoked.status).toBe(201);
    // Whoever was first: it was identified then, or what was said before the revocation is void.
    expect(['already-identified', 'identification-revoked']).toContain(codeOf(identified));
  });
});

describeServer('who comes second', () => {
  let service: TestApplication;
  let cast: Cast;
  let first: QueryRunner;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    first = (await service.owner()).createQueryRunner();
  }, 300_000);
  afterAll(async () => {
    await first.release();
    await service.stop();
  });

  const query = () => ({ caseId: cast.caseId, probe: { recordId: cast.probe.id } });
  const tombstone = (id: string) =>
    `INSERT INTO tombstones (id, ground, reference, ordered_by)
      VALUES ('${id}', 'acquittal', 'TPI 2026/1', 'user:test')`;

  /** What somebody is told who asks while another has done this, and has not committed it yet. */
  async function answersAfter(done: string, asked: readonly PromiseLike<Response>[]) {
    await first.startTransaction();
    await first.query(done);
    const answers = Promise.all(asked);
    await untilWaiting(asked.length);
    await first.commitTransaction();
    return answers;
  }

  async function untilWaiting(n: number): Promise<void> {
    for (;;) {
      const [row] = await service.rows(`SELECT count(DISTINCT pid)::int AS n FROM pg_locks
        WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity
          WHERE datname = current_database())`);
      if (row?.n === n) return;
    }
  }

  it('a search shows and keeps nothing of whom it found and who was erased', async () => {
    const filters = { traits: { eye_color: { values: ['green'] } } };
    const [person] = (await cast.run()).candidates;
    if (!person) throw new Error('nobody was found');
    const both = [
      search(cast.detective, { ...query(), target: 'subjects' }),
      search(cast.detective, { ...query(), target: 'subjects', filters }),
    ];
    const [listed, filtered] = (await answersAfter(tombstone(person.id), both)).map(
      ({ body }) => body as AnsweredSearch,
    );
    const { number, rank } = person;
    const shell = { rank, expunged: { id: person.id, number } };
    expect(listed?.candidates[0]).toMatchObject(shell);
    expect(listed?.candidates[0]).not.toHaveProperty('score');
    expect(filtered?.filters[0]?.wouldEnter?.[0]).toMatchObject(shell);
    const [stored] = await service.rows(`SELECT candidate FROM search_candidates
      WHERE search_id = '${String(listed?.id)}' AND rank = 1`);
    expect(stored).toEqual({ candidate: { id: person.id, rank } });
    const told = await service.rows(`SELECT id FROM searches
      WHERE filter_explanation::text LIKE '%${number}%' OR excluded::text LIKE '%${number}%'`);
    expect(told).toEqual([]);
  });

  it('a search by a sketch that was erased is not kept', async () => {
    const { keeper, detective } = cast;
    const sketch = await create(keeper, 'sketches');
    const asked = { ...query(), probe: { recordId: sketch.id }, target: 'subjects' };
    const answers = await answersAfter(tombstone(sketch.id), [search(detective, asked)]);
    for (const answer of answers) problemOf(answer, 422, 'probe-not-found');
    expect(
      await service.rows(`SELECT id FROM searches WHERE probe::text LIKE '%${sketch.id}%'`),
    ).toEqual([]);
  });

  it('an identification by what was said before another was taken back is refused', async () => {
    const { detective } = cast;
    const [one, two] = await agreedTwice(cast);
    await identify(detective, one, 2).expect(201);
    const revoke = `UPDATE identifications SET revoked_at = now(), revoked_by_id = identified_by_id,
      revocation_reason = 'The fingerprint is of an employee.' WHERE search_id = '${one.id}'`;
    const answers = await answersAfter(revoke, [identify(detective, two, 2)]);
    for (const answer of answers) problemOf(answer, 409, 'identification-revoked');
  });

  it('a blind opinion in a search whose one opinion was taken back finds none', async () => {
    const { detective, second } = cast;
    const run = await cast.run();
    await examine(detective, run, 1, 'potential').expect(201);
    const withdraw = `SELECT FROM search_candidates WHERE search_id = '${run.id}' AND rank = 1 FOR UPDATE;
      UPDATE opinions SET withdrawn_at = now(), withdrawal_reason = 'Spoke too soon.'
        WHERE search_id = '${run.id}'`;
    const blind = examineBlind(second, run, run.candidates[0]?.id, 'potential');
    for (const answer of await answersAfter(withdraw, [blind])) {
      problemOf(answer, 404, 'search-not-found');
    }
  });

  it('nothing is done for a case that was closed', async () => {
    const { detective, second, supervisor, caseId } = cast;
    const run = await cast.run();
    await examine(detective, run, 2, 'potential').expect(201);
    await examineBlind(second, run, run.candidates[1]?.id, 'no_candidate').expect(201);
    const close = `UPDATE cases SET status = 'closed' WHERE id = '${caseId}'`;
    const answers = await answersAfter(close, [
      examine(detective, run, 1, 'potential'),
      decide(supervisor, run, 2, 'potential'),
      search(detective, { ...query(), target: 'subjects' }),
      detective.post('/consultations').send({ caseId, purpose: 'Compare the faces.' }),
    ]);
    for (const answer of answers) problemOf(answer, 422, 'case-unusable');
  });
});
