import type { AdjudicationList } from '../../src/adjudication/adjudication-view.js';
import { checklistOf } from '../../src/adjudication/index.js';
import {
  type Cast,
  castOf,
  corroborate,
  decide,
  examine,
  examineBlind,
  identify,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

const BROWN = { eye_color: { values: ['brown'], certainty: 'certain' } };

describe('an adjudication', () => {
  let service: TestApplication;
  let cast: Cast;
  let keeper: Caller;
  let abroad: Caller;
  let detective: Caller;
  let second: Caller;
  let third: Caller;
  let supervisor: Caller;
  let caseId: string;
  let probe: Answered;
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    ({ keeper, abroad, detective, second, third, supervisor, caseId, probe } = cast);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    run = await cast.run();
  });

  const at = (rank: number) => run.candidates[rank - 1]?.id;
  const read = async (by: Caller, of = run) =>
    ((await by.get(`/searches/${of.id}/adjudications`).expect(200)).body as AdjudicationList).items;
  /** Opens the search to blind examiners, by an opinion on the last candidate. */
  const begin = () => examine(detective, run, run.candidates.length, 'inconclusive').expect(201);
  const agree = async (rank: number) => {
    await examine(detective, run, rank, 'potential').expect(201);
    await examineBlind(second, run, at(rank), 'potential').expect(201);
  };

  it('takes two people, one of them blind', async () => {
    await examine(detective, run, 1, 'potential').expect(201);
    problemOf(await examine(detective, run, 1, 'no_candidate'), 409, 'already-examined');
    problemOf(await examine(supervisor, run, 1, 'potential'), 409, 'second-must-be-blind');
    await examineBlind(second, run, at(1), 'potential').expect(201);
    problemOf(await examineBlind(second, run, at(1), 'potential'), 409, 'already-examined');
    problemOf(await examineBlind(third, run, at(1), 'potential'), 409, 'examination-complete');
    problemOf(await examine(detective, run, 40, 'potential'), 404, 'candidate-not-found');
    problemOf(await examineBlind(second, run, probe.id, 'potential'), 404, 'candidate-not-found');
  });

  it('identifies a sketch by agreement and corroboration, and in no other way', async () => {
    problemOf(await identify(detective, run, 1), 409, 'agreement-needed');
    await examine(detective, run, 1, 'potential').expect(201);
    problemOf(await corroborate(detective, run, 1), 409, 'agreement-needed');
    await examineBlind(second, run, at(1), 'potential').expect(201);
    for (const by of [detective, supervisor]) {
      problemOf(await identify(by, run, 1), 409, 'corroboration-needed');
    }
    problemOf(await decide(supervisor, run, 1, 'no_candidate'), 409, 'nothing-to-decide');
    await corroborate(detective, run, 1).expect(201);
    const identified = await identify(detective, run, 1).expect(201);
    const linked = { sketchId: probe.id, subjectId: at(1), caseId };
    expect(await faultsOfAnswer('AdjudicationView', identified.body)).toEqual([]);
    expect(identified.body).toMatchObject({ stage: 'identified', identification: linked });
    problemOf(await identify(supervisor, run, 1), 409, 'already-identified');
    problemOf(await corroborate(detective, run, 1), 409, 'already-identified');
    const [sketch, shared] = await Promise.all(
      [keeper, abroad].map(async (by) => (await by.get(`/sketches/${probe.id}`)).body as object),
    );
    expect(sketch).toMatchObject({
      identifiedAt: expect.stringMatching(/^\d{4}-/) as string,
      version: probe.version,
    });
    expect(shared).not.toHaveProperty('identifiedAt');
    // Nor once more through another search.
    run = await cast.run();
    await agree(2);
    await corroborate(detective, run, 2).expect(201);
    problemOf(await identify(detective, run, 2), 409, 'already-identified');
  });

  it('is ended by a supervisor or the holder of the case, on a sketch of their own', async () => {
    const colleague = await person(service, 'detective', 'CAS');
    const theirs = await create(abroad, 'sketches', { traits: BROWN }, await drawing(48));
    const query = { caseId, probe: { recordId: theirs.id }, target: 'subjects' };
    run = (await search(colleague, query).expect(200)).body as AnsweredSearch;
    await examine(colleague, run, 1, 'potential').expect(201);
    await examineBlind(second, run, at(1), 'potential').expect(201);
    await corroborate(colleague, run, 1).expect(201);
    problemOf(await identify(colleague, run, 1), 403, 'identified-by-holder');
    problemOf(await identify(supervisor, run, 1), 403, 'record-of-other-prefecture');
    problemOf(await identify(detective, run, 1), 404, 'search-not-found');
  });

  it('identifies nobody who was taken out of use, whoever writes past the service', async () => {
    const wrong = await create(keeper, 'subjects', { traits: BROWN }, await drawing(40, 2));
    const query = { caseId, probe: { recordId: probe.id }, target: 'subjects' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const rank = run.candidates.findIndex(({ id }) => id === wrong.id) + 1;
    await agree(rank);
    await corroborate(detective, run, rank).expect(201);
    await keeper.delete(`/subjects/${wrong.id}`).send({ reason: 'Wrong person.' }).expect(200);
    problemOf(await identify(detective, run, rank), 409, 'record-withdrawn');
    await expect(
      service.rows(`INSERT INTO identifications
        (search_id, rank, sketch_id, subject_id, case_id, identified_by_id)
        SELECT search_id, rank, '${probe.id}', '${wrong.id}', '${caseId}', examiner_id
        FROM opinions WHERE search_id = '${run.id}' AND rank = ${rank} LIMIT 1`),
    ).rejects.toThrow(/two records in use/);
  });

  it('needs a stored sketch and a subject to identify', async () => {
    run = (await search(detective, { caseId, probe: { traits: BROWN } }).expect(200))
      .body as AnsweredSearch;
    await agree(1);
    await corroborate(detective, run, 1).expect(201);
    problemOf(await identify(detective, run, 1), 409, 'sketch-and-subject-needed');
  });

  it('is decided by a supervisor who did not examine, which identifies nobody', async () => {
    const examiner = await person(service, 'supervisor', 'CAS');
    await examine(detective, run, 1, 'potential').expect(201);
    problemOf(await decide(supervisor, run, 1, 'potential'), 409, 'nothing-to-decide');
    await examineBlind(examiner, run, at(1), 'inconclusive').expect(201);
    expect(await read(supervisor)).toMatchObject([{ stage: 'disagreed', outcome: null }]);
    problemOf(await decide(examiner, run, 1, 'potential'), 403, 'decided-by-another');
    const decided = await decide(supervisor, run, 1, 'potential', 'Worth a visit.').expect(201);
    expect(await faultsOfAnswer('AdjudicationView', decided.body)).toEqual([]);
    expect(decided.body).toMatchObject({
      stage: 'concluded',
      outcome: 'potential',
      decisions: [{ outcome: 'potential', reason: 'Worth a visit.' }],
    });
    problemOf(await corroborate(detective, run, 1), 409, 'agreement-needed');
    problemOf(await identify(supervisor, run, 1), 409, 'agreement-needed');
  });

  it('is the work of people: no key, auditor or administrator gives an opinion', async () => {
    const admin = await service.asAdmin();
    const program = await machine(service, 'supervisor');
    await begin();
    problemOf(await examine(program, run, 1, 'potential'), 403, 'person-needed');
    problemOf(await program.get(`/searches/${run.id}/blind`), 403, 'person-needed');
    problemOf(await examineBlind(program, run, at(1), 'potential'), 403, 'person-needed');
    problemOf(await identify(program, run, 1), 403, 'person-needed');
    const auditor = await person(service, 'auditor', 'NAT');
    await read(auditor);
    for (const by of [admin, auditor]) {
      problemOf(await examine(by, run, 1, 'potential'), 403, 'forbidden');
      problemOf(await by.get(`/searches/${run.id}/blind`), 403, 'forbidden');
      problemOf(await identify(by, run, 1), 403, 'forbidden');
    }
    // A detective is no second examiner, whoever ran the search.
    const colleague = await person(service, 'detective', 'CAS');
    problemOf(await colleague.get(`/searches/${run.id}/blind`), 403, 'forbidden');
  });

  it('is nothing to another prefecture, nor to whoever may not read the search', async () => {
    await agree(1);
    const theirs = await person(service, 'supervisor', 'AGA');
    const answers = [
      await theirs.get(`/searches/${run.id}/adjudications`),
      await theirs.get(`/searches/${run.id}/blind`),
      await examine(theirs, run, 2, 'potential'),
      await examineBlind(theirs, run, at(2), 'potential'),
      await decide(theirs, run, 1, 'potential'),
      await corroborate(theirs, run, 1),
      await identify(theirs, run, 1),
      await third.get(`/searches/${run.id}/adjudications`),
      await examine(second, run, 2, 'potential'),
    ];
    for (const answer of answers) problemOf(answer, 404, 'search-not-found');
  });

  it('of a closed case is at rest', async () => {
    const query = { caseId: await openCase(detective), probe: { recordId: probe.id } };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const closed = { version: 1, status: 'closed' };
    await detective.patch(`/cases/${query.caseId}`).send(closed).expect(200);
    const refused = problemOf(await examine(detective, run, 1, 'potential'), 422, 'case-unusable');
    expect(refused.detail).toMatch(/is closed/);
  });

  it('asks for every component, and concludes nothing from none', async () => {
    const path = `/searches/${run.id}/candidates/1/adjudications`;
    const most = { ...checklistOf('similar'), nose: undefined };
    const given = { outcome: 'potential', checklist: most, remarks: '' };
    const answer = await detective.post(path).send(given);
    expect(faultsOf(answer)).toEqual(['checklist.nose: required', 'remarks: isNotEmpty']);
    const nothing = { outcome: 'no_candidate', checklist: checklistOf('not_comparable') };
    const refused = await detective.post(path).send({ ...nothing, remarks: 'All hidden.' });
    problemOf(refused, 422, 'nothing-compared');
    const unclear = { ...nothing, outcome: 'inconclusive', remarks: 'All hidden.' };
    await detective.post(path).send(unclear).expect(201);
    const none = await detective
      .post(`/searches/${run.id}/candidates/51/adjudications`)
      .send(unclear);
    expect(faultsOf(none)).toEqual(['rank: max']);
  });

  it('takes each opinion once when many come at once', async () => {
    await begin();
    const fourth = await person(service, 'supervisor', 'CAS');
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => examineBlind(second, run, at(1), 'potential')),
      examineBlind(third, run, at(1), 'potential'),
      examineBlind(fourth, run, at(1), 'no_candidate'),
      ...[1, 2].map(() => examine(detective, run, 1, 'potential')),
    ]);
    const accepted = answers.filter(({ status }) => status === 201);
    expect(accepted).toHaveLength(2);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      const { code } = answer.body as { code: string };
      expect(['already-examined', 'examination-complete']).toContain(code);
      problemOf(answer, 409, code);
    }
    const rows = await service.rows(
      `SELECT DISTINCT examiner_id FROM opinions WHERE search_id = '${run.id}' AND rank = 1`,
    );
    expect(rows).toHaveLength(2);
  });

  it('cannot be written past the service', async () => {
    await agree(1);
    const key = `'${run.id}', 1`;
    const who = `(SELECT examiner_id FROM opinions WHERE search_id = '${run.id}' LIMIT 1)`;
    const linked = `'${probe.id}', '${String(at(1))}', '${caseId}', ${who}`;
    const columns = 'search_id, rank, sketch_id, subject_id, case_id, identified_by_id';
    const insert = `INSERT INTO identifications (${columns}) VALUES (${key}, ${linked})`;
    await expect(service.rows(insert)).rejects.toThrow(/takes two examiners who agree/);
    await expect(
      service.rows(`UPDATE records SET identified_at = now() WHERE kind = 'subject'`),
    ).rejects.toThrow(/by an identification only/);
    await expect(
      service.rows(`UPDATE records SET identified_at = NULL WHERE id = '${probe.id}'`),
    ).rejects.toThrow(/by an identification only/);
    await corroborate(detective, run, 1).expect(201);
    const others = linked.replace(String(at(1)), String(at(2)));
    await expect(service.rows(insert.replace(linked, others))).rejects.toThrow(/was examined/);
    for (const table of ['opinions', 'decisions', 'corroborations', 'identifications']) {
      await expect(service.rows(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
      await expect(service.rows(`UPDATE ${table} SET rank = 2`)).rejects.toThrow(/append-only/);
    }
    await examine(detective, run, 2, 'potential').expect(201);
    const another = (columnsOf: string) =>
      service.rows(`INSERT INTO opinions SELECT search_id, rank, 2, ${columnsOf}, outcome,
        checklist, remarks FROM opinions WHERE search_id = '${run.id}' AND rank = 2`);
    await expect(another('examiner_id, true')).rejects.toThrow(/opinions_two_people/);
    const else_ = `(SELECT id FROM users WHERE username = 'admin')`;
    await expect(another(`${else_}, false`)).rejects.toThrow(/opinions_one_open/);
  });

  it('is logged step by step, with what was shown', async () => {
    await begin();
    await second.get(`/searches/${run.id}/blind`).expect(200);
    await agree(1);
    await corroborate(detective, run, 1).expect(201);
    const rows = await service.rows(
      `SELECT action, details FROM audit_entries
       WHERE target = '${run.id}' AND action LIKE 'adjudication.%' ORDER BY id`,
    );
    expect(rows).toMatchObject([
      { action: 'adjudication.opinion', details: { outcome: 'inconclusive' } },
      {
        action: 'adjudication.blind-view',
        details: { shown: expect.arrayContaining([at(1)]) as unknown },
      },
      { action: 'adjudication.opinion', details: { rank: 1, blind: false, outcome: 'potential' } },
      { action: 'adjudication.opinion', details: { rank: 1, blind: true, record: at(1) } },
      { action: 'adjudication.corroborate', details: { rank: 1, kind: 'fingerprints' } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Looked|Report/);
  });

  async function faultsOfAnswer(schema: string, answer: unknown): Promise<string[]> {
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const { schemas } = document.components;
    return schemaFaults(answer, { $ref: `#/components/schemas/${schema}` }, schemas);
  }
});
