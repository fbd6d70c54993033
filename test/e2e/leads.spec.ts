import { DataSource } from 'typeorm';
import type { AdjudicationList } from '../../src/adjudication/adjudication-view.js';
import { type Role, ROLES } from '../../src/common/index.js';
import { type CallerScope, withinScope } from '../../src/database/index.js';
import {
  type Cast,
  castOf,
  corroborate,
  examine,
  examineBlind,
  identify,
  lookAtFaces,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const SHOWN = ['photograph', 'line_up', 'person'] as const;
const AGAINST = { againstIt: 'The witness saw little of it.' };

/** Evidence of a witness. */
const witness = (shownToWitness?: string) => ({
  kind: 'witness',
  evidence: 'Recognised him in the street.',
  ...(shownToWitness !== undefined && { shownToWitness }),
});

/** A lead proves itself elsewhere: on evidence that the search did not make, and once all who were shown were compared. */
describe('a lead', () => {
  let service: TestApplication;
  let cast: Cast;
  let detective: Caller;
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    ({ detective } = cast);
  });
  afterAll(() => service.stop());

  const at = (rank: number) => String(run.candidates[rank - 1]?.id);
  const read = async (by = detective) =>
    (await by.get(`/searches/${run.id}/adjudications`).expect(200)).body as AdjudicationList;
  /** A search of a case of its own, for which nobody has looked at anybody yet, and two who agree on the first. */
  const agreed = async () => {
    const caseId = await openCase(detective);
    const sketch = await create(cast.keeper, 'sketches', {}, await drawing(40));
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    await examine(detective, run, 1, 'potential').expect(201);
    await examineBlind(cast.second, run, at(1), 'potential').expect(201);
    return sketch;
  };
  const identifyAtOnce = (by: Caller) =>
    by.post(`/searches/${run.id}/candidates/1/identification`).send(AGAINST);
  const scopeOf = async (by: Caller, role: Role): Promise<CallerScope> => {
    const { id } = (await by.get('/auth/me').expect(200)).body as { id: string };
    const [own] = await service.rows(`SELECT id FROM prefectures WHERE code = 'CAS'`);
    const prefectureId = String(own?.id);
    return { as: 'caller', prefectureId, national: false, role, actor: `user:${id}` };
  };
  const asked = async (by: Caller, role: Role, sql: string) =>
    withinScope(await scopeOf(by, role), () =>
      service.app.get(DataSource, { strict: false }).query<unknown[]>(sql),
    );
  const founded = (sketchId: string, who: string) => `INSERT INTO identifications
    (search_id, rank, sketch_id, subject_id, case_id, identified_by_id)
    VALUES ('${run.id}', 1, '${sketchId}', '${at(1)}', '${run.caseId}', '${who}')`;
  const idOf = async (by: Caller) => ((await by.get('/auth/me')).body as { id: string }).id;

  it('says of what somebody recalls, and of nothing else, what they were shown since the search', async () => {
    await agreed();
    for (const found of [
      witness(),
      { ...witness('nothing'), kind: 'dna' },
      { ...witness('line_up'), kind: 'video' },
      { ...witness(), kind: 'statement' },
      { ...witness(), kind: 'other' },
    ]) {
      const refused = await corroborate(detective, run, 1, found);
      problemOf(refused, 422, 'shown-to-witness-unsaid');
    }
    await expect(
      asked(
        detective,
        'detective',
        `INSERT INTO corroborations (search_id, rank, recorded_by_id, kind, evidence)
          VALUES ('${run.id}', 1, '${await idOf(detective)}', 'witness', 'x')`,
      ),
    ).rejects.toThrow(/recorded with what they were shown/);
  });

  it('is founded by no witness whom the candidate was shown to, whoever asks', async () => {
    const sketch = await agreed();
    for (const shown of SHOWN) {
      const answer = await corroborate(detective, run, 1, witness(shown)).expect(201);
      expect(answer.body).toMatchObject({ awaits: 'corroboration' });
    }
    await cast.lookAtAll(detective, run);
    const { items } = await read();
    expect(items[0]?.corroborations.map(({ shownToWitness }) => shownToWitness)).toEqual(SHOWN);
    // Nor by one who comes under another name.
    for (const kind of ['statement', 'other']) {
      const answer = await corroborate(detective, run, 1, { ...witness('photograph'), kind });
      expect(answer.body).toMatchObject({ awaits: 'corroboration' });
    }
    const supervisor = await person(service, 'supervisor', 'NAT');
    for (const by of [detective, cast.supervisor, supervisor]) {
      const refused = problemOf(await identify(by, run, 1), 409, 'witness-was-shown');
      expect(refused.detail).toMatch(/recognise what they were shown/);
    }
    // Nobody else comes so far.
    const told = await refusals(run);
    expect(told).toEqual({
      'a forensic_officer': '404 search-not-found',
      'a detective': '404 search-not-found',
      'an auditor': '403 forbidden',
      'an admin': '403 forbidden',
      'a key': '403 person-needed',
      'a supervisor of another prefecture': '404 search-not-found',
    });
    const who = await idOf(detective);
    for (const role of ['detective', 'forensic_officer'] as const) {
      await expect(asked(detective, role, founded(sketch.id, who))).rejects.toThrow(
        /rests on no witness who was shown/,
      );
    }
    // Other evidence, or a witness who was shown nothing, founds it beside them.
    await corroborate(detective, run, 1, witness('nothing')).expect(201);
    await identify(detective, run, 1).expect(201);
  });

  it('is not founded by a witness from before it was asked; what stands on one stays', async () => {
    const sketch = await agreed();
    const who = await idOf(detective);
    const before = `ALTER TABLE corroborations DISABLE TRIGGER corroboration_told;
      INSERT INTO corroborations (search_id, rank, recorded_by_id, kind, evidence)
        VALUES ('${run.id}', 1, '${who}', 'witness', 'Recorded then.');
      ALTER TABLE corroborations ENABLE TRIGGER corroboration_told`;
    for (const statement of before.split(';')) await service.rows(statement);
    problemOf(await identify(detective, run, 1), 409, 'witness-was-shown');
    await expect(service.rows(founded(sketch.id, who))).rejects.toThrow(/rests on no witness/);
    expect((await read()).items).toMatchObject([
      { awaits: 'corroboration', corroborations: [{ kind: 'witness', shownToWitness: null }] },
    ]);
    // As it was identified then.
    const then = `ALTER TABLE identifications DISABLE TRIGGER identification_founded;
      ${founded(sketch.id, who)};
      ALTER TABLE identifications ENABLE TRIGGER identification_founded`;
    for (const statement of then.split(';')) await service.rows(statement);
    expect((await read()).items).toMatchObject([{ stage: 'identified' }]);
    const { identifiedAt } = (await cast.keeper.get(`/sketches/${sketch.id}`)).body as {
      identifiedAt: string | null;
    };
    expect(identifiedAt).toMatch(/^\d{4}-/);
  });

  it('ends in an identification once somebody has looked at all who were shown, for the case', async () => {
    const sketch = await agreed();
    await corroborate(detective, run, 1).expect(201);
    const others = run.candidates.slice(1);
    const ranks = others.map(({ rank }) => rank);
    expect(ranks.length).toBeGreaterThan(3);
    expect((await read()).notLookedAt).toEqual(ranks);
    const refused = problemOf(await identifyAtOnce(detective), 409, 'candidates-not-looked-at');
    expect(refused).toMatchObject({ ranks });
    expect(refused.detail).toContain(`${ranks.length} candidates of this search`);
    expect(refused.detail).toContain(ranks.join(', '));
    await expect(
      asked(detective, 'detective', founded(sketch.id, await idOf(detective))),
    ).rejects.toThrow(/a look at every candidate/);
    const [second, third, ...rest] = others;
    // Thumbnails, looks for another case and at another picture are none.
    const consultation = await openConsultation(detective, run.caseId);
    const elsewhere = await openConsultation(detective);
    const picture = `/subjects/${second?.id}/image`;
    await detective.get(picture).query({ consultation, size: 'thumb' }).expect(200);
    await detective.get(picture).query({ consultation: elsewhere }).expect(200);
    expect((await read()).notLookedAt).toEqual(ranks);
    // Whoever works on the case may have looked; the blind examiner, too.
    await lookAtFaces(cast.second, run, second?.id);
    await lookAtFaces(cast.supervisor, run, third?.id);
    for (const { id } of rest.slice(1)) await lookAtFaces(detective, run, id);
    const [left] = rest;
    expect((await read()).notLookedAt).toEqual([left?.rank]);
    problemOf(await identifyAtOnce(detective), 409, 'candidates-not-looked-at');
    // Nobody can look at whom their prefecture keeps to itself since.
    const { version } = (await cast.abroad.get(`/subjects/${left?.id}`)).body as {
      version: number;
    };
    const restricted = { version, sharing: 'prefecture' };
    await cast.abroad.patch(`/subjects/${left?.id}`).send(restricted).expect(200);
    expect((await read()).notLookedAt).toEqual([]);
    await identifyAtOnce(detective).expect(201);
    const lifted = { reason: 'As before.' };
    const supervisor = await person(service, 'supervisor', 'AGA');
    await supervisor.post(`/subjects/${left?.id}/national-sharing`).send(lifted).expect(200);
  });

  /** What everybody is answered who asks for the identification and may not. */
  async function refusals({ id }: AnsweredSearch): Promise<Record<string, string>> {
    const callers: [string, Caller][] = [];
    for (const role of ROLES.filter((one) => one !== 'supervisor')) {
      const article = role.startsWith('a') ? 'an' : 'a';
      callers.push([`${article} ${role}`, await person(service, role, 'CAS')]);
    }
    callers.push(['a key', await machine(service, 'supervisor')]);
    const theirs = await person(service, 'supervisor', 'AGA');
    callers.push(['a supervisor of another prefecture', theirs]);
    const told: Record<string, string> = {};
    for (const [who, by] of callers) {
      const answer = await by.post(`/searches/${id}/candidates/1/identification`).send(AGAINST);
      told[who] = `${answer.status} ${(answer.body as { code: string }).code}`;
    }
    return told;
  }
});
