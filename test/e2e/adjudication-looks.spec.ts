import type { AdjudicationList } from '../../src/adjudication/adjudication-view.js';
import { digestOf } from '../../src/search/index.js';
import { checklistOf } from '../../src/adjudication/index.js';
import {
  type Cast,
  castOf,
  corroborate,
  examine,
  examineBlind,
  lookAtFaces,
  revoke,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { person } from '../factories/people.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const OPINION = { outcome: 'inconclusive', checklist: checklistOf('similar'), remarks: 'Alike.' };

describe('who speaks of two faces', () => {
  let service: TestApplication;
  let cast: Cast;
  let detective: Caller;
  let supervisor: Caller;
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    ({ detective, supervisor } = cast);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    run = await cast.run();
  });

  const at = (rank: number) => String(run.candidates[rank - 1]?.id);
  const probeRoute = () =>
    `GET /api/v1/sketches/${cast.probe.id}/image?imageId=${cast.probe.images[0]?.id}`;
  const route = (rank: number) =>
    `GET /api/v1/subjects/${at(rank)}/image?imageId=${run.candidates[rank - 1]?.face?.imageId}`;
  const missing = async (asked: PromiseLike<Parameters<typeof problemOf>[0]>) =>
    problemOf(await asked, 409, 'faces-not-looked-at').acts?.map((act) => {
      expect(act).toMatch(/&consultation=…$/);
      return act.slice(0, act.lastIndexOf('&'));
    });
  const look = (by: Caller, path: string, consultation: string, size = 'full') =>
    by.get(path.replace('GET /api/v1', '')).query({ consultation, size }).expect(200);

  it('has opened an image of each, for the case', async () => {
    const by = await person(service, 'detective', 'CAS');
    const own = await openCase(by);
    const query = { caseId: own, probe: { recordId: cast.probe.id }, target: 'subjects' };
    const purpose = 'Identify the author.';
    run = (
      await by
        .post('/searches')
        .send({ ...query, purpose })
        .expect(200)
    ).body as AnsweredSearch;
    const opine = () => by.post(`/searches/${run.id}/candidates/1/adjudications`).send(OPINION);
    expect(await missing(opine())).toEqual([route(1), probeRoute()]);
    const elsewhere = await openConsultation(by);
    const consultation = await openConsultation(by, own);
    // For another case, of another candidate, and as a list shows it.
    await look(by, route(1), elsewhere);
    await look(by, probeRoute(), elsewhere);
    await look(by, route(2), consultation);
    await look(by, route(1), consultation, 'thumb');
    // Which HTTP may ask for, and nobody sees.
    await by.head(probeRoute().slice('GET /api/v1'.length)).query({ consultation }).expect(405);
    expect(await missing(opine())).toEqual([route(1), probeRoute()]);
    await look(by, route(1), consultation, 'aligned');
    expect(await missing(opine())).toEqual([probeRoute()]);
    await look(by, probeRoute(), consultation);
    await opine().expect(201);
  });

  it('answers what stands against whom they speak for, unless they are blind', async () => {
    const rank = run.candidates.findIndex(({ evidence }) => evidence.against.length > 0) + 1;
    await examine(detective, run, rank === 1 ? 2 : 1, 'inconclusive').expect(201);
    await lookAtFaces(detective, run, at(rank));
    await lookAtFaces(cast.second, run, at(rank));
    const words = { ...OPINION, outcome: 'potential' };
    const opine = (againstIt?: string) =>
      detective
        .post(`/searches/${run.id}/candidates/${rank}/adjudications`)
        .send({ ...words, againstIt });
    problemOf(await opine(), 422, 'against-it-unanswered');
    await opine('The nose was drawn by guess.').expect(201);
    const blind = `/searches/${run.id}/blind/${at(rank)}/adjudications`;
    await cast.second.post(blind).send(words).expect(201);
    const read = await detective.get(`/searches/${run.id}/adjudications`).expect(200);
    const said = (read.body as AdjudicationList).items.find((item) => item.rank === rank);
    expect(said?.opinions.map(({ againstIt }) => againstIt)).toEqual([
      'The nose was drawn by guess.',
      null,
    ]);
    const { said: digest } = (
      await service.rows(`SELECT details ->> 'said' AS said FROM audit_entries
        WHERE target = '${run.id}' AND action = 'adjudication.opinion' ORDER BY id OFFSET 1 LIMIT 1`)
    )[0] as { said: string };
    const { checklist, remarks } = OPINION;
    const againstIt = 'The nose was drawn by guess.';
    expect(digest).toBe(digestOf({ checklist, remarks, againstIt }));
  });

  it('answers it where they identify whom only blind examiners spoke for', async () => {
    const against = run.candidates.find(({ evidence }) => evidence.against.length > 0);
    const rank = against?.rank ?? 0;
    await examine(detective, run, rank === 1 ? 2 : 1, 'inconclusive').expect(201);
    for (const by of [cast.second, cast.third]) {
      await lookAtFaces(by, run, at(rank));
      const path = `/searches/${run.id}/blind/${at(rank)}/adjudications`;
      await by
        .post(path)
        .send({ ...OPINION, outcome: 'potential' })
        .expect(201);
    }
    await corroborate(detective, run, rank).expect(201);
    await cast.lookAtAll(detective, run);
    const path = `/searches/${run.id}/candidates/${rank}/identification`;
    problemOf(await detective.post(path), 422, 'against-it-unanswered');
    const againstIt = 'The witness saw the nose from one side.';
    const answer = await detective.post(path).send({ againstIt }).expect(201);
    expect(answer.body).toMatchObject({ stage: 'identified', identification: { againstIt } });
    // Of the sketch itself it is told to who may be blind to the two in another search.
    const told = await cast.keeper.get(`/sketches/${cast.probe.id}/identifications`).expect(200);
    expect(JSON.stringify(told.body)).not.toContain(againstIt);
    const [logged] = await service.rows(`SELECT details ->> 'said' AS said FROM audit_entries
      WHERE target = '${run.id}' AND action = 'adjudication.identify'`);
    expect(logged).toEqual({ said: digestOf({ againstIt }) });
    await revoke(supervisor, run, rank, 'Another person.').expect(201);
  });

  it('is also who decides, and who identifies', async () => {
    await examine(detective, run, 1, 'potential').expect(201);
    await examineBlind(cast.second, run, at(1), 'no_candidate').expect(201);
    const path = (rank: number) => `/searches/${run.id}/candidates/${rank}`;
    const decision = { outcome: 'no_candidate', reason: 'Another nose.' };
    await supervisor.get(`/searches/${run.id}`).expect(200);
    expect(await missing(supervisor.post(`${path(1)}/decisions`).send(decision))).toContain(
      probeRoute(),
    );
    await examine(detective, run, 2, 'potential').expect(201);
    await examineBlind(cast.second, run, at(2), 'potential').expect(201);
    await corroborate(detective, run, 2).expect(201);
    expect(await missing(supervisor.post(`${path(2)}/identification`))).toContain(probeRoute());
  });
});
