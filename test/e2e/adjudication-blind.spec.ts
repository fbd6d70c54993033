import type { AdjudicationList } from '../../src/adjudication/adjudication-view.js';
import type { BlindView } from '../../src/adjudication/blind-view.js';
import { checklistOf } from '../../src/adjudication/index.js';
import {
  type Cast,
  castOf,
  corroborate,
  decide,
  examine,
  examineBlind,
} from '../factories/adjudications.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';
import { schemaFaults } from '../support/schema-faults.js';

describe('the opinions on a candidate, until both are given,', () => {
  let service: TestApplication;
  let cast: Cast;
  let abroad: Caller;
  let detective: Caller;
  let second: Caller;
  let third: Caller;
  let supervisor: Caller;
  let caseId: string;
  let probe: Cast['probe'];
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    ({ abroad, detective, second, third, supervisor, caseId, probe } = cast);
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    run = await cast.run();
  });

  const at = (rank: number) => run.candidates[rank - 1]?.id;
  const blindView = async (by: Caller, of = run) =>
    (await by.get(`/searches/${of.id}/blind`).expect(200)).body as BlindView;
  const read = async (by: Caller, of = run) =>
    ((await by.get(`/searches/${of.id}/adjudications`).expect(200)).body as AdjudicationList).items;

  const awaiting = async (by: Caller) => {
    const answer = await by.get('/adjudications/awaiting').query({ limit: 100 }).expect(200);
    return (answer.body as { items: { searchId: string }[] }).items.map((one) => one.searchId);
  };

  it('is opened to nobody but its readers before one of them gave an opinion', async () => {
    problemOf(await second.get(`/searches/${run.id}/blind`), 404, 'search-not-found');
    problemOf(await examineBlind(second, run, at(1), 'potential'), 404, 'search-not-found');
  });

  describe('seen blind', () => {
    /** An opinion on the last candidate opens the search to blind examiners. */
    beforeEach(() => examine(detective, run, run.candidates.length, 'inconclusive').expect(201));

    it('shows every candidate, in an order of the examiner’s own, and nothing of the ranks', async () => {
      const view = await blindView(second);
      expect(view).toMatchObject({ searchId: run.id, probe: run.probe });
      expect(view.notice).toMatch(/lead only/);
      expect(view.notice).not.toMatch(/rank/i);
      expect(Object.keys(view).sort()).toEqual(
        ['candidates', 'caseId', 'notice', 'probe', 'purpose', 'searchId'].sort(),
      );
      const fields = [
        'id',
        'imageId',
        'kind',
        'minority',
        'minorityText',
        'number',
        'prefecture',
        'seenElsewhere',
        'thumbnail',
        'yours',
      ];
      for (const each of view.candidates) expect(Object.keys(each).sort()).toEqual(fields);
      const others = [await blindView(third), await blindView(supervisor)];
      const orders = [view, ...others].map(({ candidates }) => candidates.map(({ id }) => id));
      const ranked = run.candidates.map(({ id }) => id);
      for (const order of orders) expect([...order].sort()).toEqual([...ranked].sort());
      // Of 720 orders each, by a draw: any two may be the same, all of them are not.
      expect(new Set([ranked, ...orders].map((order) => order.join())).size).toBeGreaterThan(1);
      expect(await blindView(second)).toEqual(view);
    });

    it('is the same with a first opinion as without, until the own one', async () => {
      const before = await blindView(second);
      await examine(detective, run, 1, 'potential').expect(201);
      expect(await blindView(second)).toEqual(before);
      await examineBlind(second, run, at(1), 'no_candidate').expect(201);
      const own = (await blindView(second)).candidates.filter(({ yours }) => yours !== null);
      expect(own).toMatchObject([{ id: at(1), yours: 'no_candidate' }]);
    });

    it('is answered with the own opinion only', async () => {
      await examine(detective, run, 1, 'potential', 'The first said this.').expect(201);
      const answer = await examineBlind(second, run, at(1), 'no_candidate', 'Mine.').expect(201);
      expect(answer.body).toMatchObject({ blind: true, outcome: 'no_candidate', remarks: 'Mine.' });
      expect(JSON.stringify(answer.body)).not.toMatch(/The first|rank|stage/);
    });

    it('is refused to whoever ran the search or looked at it', async () => {
      const other = await person(service, 'supervisor', 'CAS');
      await blindView(other);
      await read(other);
      problemOf(await other.get(`/searches/${run.id}/blind`), 403, 'not-blind');
      problemOf(await examineBlind(other, run, at(1), 'potential'), 403, 'not-blind');
      const officer = await person(service, 'forensic_officer', 'CAS');
      const query = { caseId, probe: { recordId: probe.id } };
      const own = (await search(officer, query).expect(200)).body as AnsweredSearch;
      await examine(officer, own, 1, 'potential').expect(201);
      problemOf(await officer.get(`/searches/${own.id}/blind`), 403, 'not-blind');
      // Whatever is done in a search shows who stands at its ranks.
      const torn = await person(service, 'supervisor', 'CAS');
      await examine(detective, run, 1, 'potential').expect(201);
      await examineBlind(second, run, at(1), 'no_candidate').expect(201);
      await decide(torn, run, 1, 'inconclusive').expect(201);
      problemOf(await torn.get(`/searches/${run.id}/blind`), 403, 'not-blind');
    });

    it('is found where an opinion stands alone, until it does not', async () => {
      await examineBlind(second, run, run.candidates.at(-1)?.id, 'potential').expect(201);
      for (const by of [second, third]) expect(await awaiting(by)).not.toContain(run.id);
      await examine(detective, run, 1, 'potential').expect(201);
      for (const by of [second, third]) expect(await awaiting(by)).toContain(run.id);
      for (const by of [abroad, await person(service, 'supervisor', 'AGA')]) {
        expect(await awaiting(by)).not.toContain(run.id);
      }
      await examineBlind(second, run, at(1), 'potential').expect(201);
      for (const by of [second, third]) expect(await awaiting(by)).not.toContain(run.id);
    });
  });

  it('shows an opinion that stands alone to who gave it only', async () => {
    await examine(detective, run, 1, 'no_candidate', 'Mine.').expect(201);
    await examineBlind(second, run, at(2), 'potential', 'Hidden as yet.').expect(201);
    expect(await read(detective)).toMatchObject([
      { rank: 1, stage: 'second_awaited', outcome: null, opinions: [{ remarks: 'Mine.' }] },
      { rank: 2, stage: 'second_awaited', outcome: null, opinions: [] },
    ]);
    for (const one of await read(supervisor)) expect(one.opinions).toEqual([]);
    await examine(detective, run, 2, 'potential').expect(201);
    const [, both] = await read(supervisor);
    expect(both).toMatchObject({ stage: 'concluded', outcome: 'potential' });
    expect(
      await faultsOfAnswer('AdjudicationList', { notice: '', items: [both], notLookedAt: [] }),
    ).toEqual([]);
    expect(both?.opinions.map(({ blind, remarks }) => [blind, remarks])).toEqual([
      [true, 'Hidden as yet.'],
      [false, 'Looked.'],
    ]);
  });

  it('are told by no rank to who has not read the search, whether somebody stands there or not', async () => {
    await examine(detective, run, 1, 'potential').expect(201);
    await examine(detective, run, 2, 'potential').expect(201);
    await examineBlind(second, run, at(2), 'potential').expect(201);
    await corroborate(detective, run, 2).expect(201);
    await examine(detective, run, 3, 'potential').expect(201);
    await examineBlind(second, run, at(3), 'no_candidate').expect(201);
    const by = await person(service, 'supervisor', 'CAS');
    const opinion = { outcome: 'potential', checklist: checklistOf('similar'), remarks: 'Alike.' };
    const reason = { reason: 'Weighed.' };
    const steps: readonly [string, object][] = [
      ['adjudications', opinion],
      ['adjudications', { ...opinion, checklist: checklistOf('not_comparable') }],
      ['adjudications/withdrawal', reason],
      ['decisions', { outcome: 'potential', ...reason }],
      ['corroborations', { kind: 'fingerprints', evidence: 'Report 2026/118.' }],
      ['identification', {}],
      ['identification/revocation', reason],
    ];
    const answers = new Set<string>();
    for (const rank of [1, 2, 3, 4, run.candidates.length + 1, 50]) {
      for (const [step, body] of steps) {
        const path = `/searches/${run.id}/candidates/${rank}/${step}`;
        const answer = await by.post(path).send(body);
        const problem = problemOf(answer, 409, 'search-not-read');
        expect(problem.acts).toEqual([`GET /api/v1/searches/${run.id}`]);
        answers.add(JSON.stringify({ ...problem, instance: '', requestId: '' }));
      }
    }
    expect(answers.size).toBe(1);
    // Blind they are still: nothing was told.
    await examineBlind(by, run, at(1), 'potential').expect(201);
  });

  it('is silent on a candidate that was restricted since', async () => {
    const hidden = await create(abroad, 'subjects', {}, await drawing(40, 2));
    const query = { caseId, probe: { recordId: probe.id }, target: 'subjects' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const rank = run.candidates.findIndex(({ id }) => id === hidden.id) + 1;
    await examine(detective, run, rank, 'potential').expect(201);
    const restrict = { version: hidden.version, sharing: 'prefecture' };
    await abroad.patch(`/subjects/${hidden.id}`).send(restrict).expect(200);
    expect(await read(detective)).toEqual([]);
    expect(JSON.stringify(await blindView(second))).not.toContain(hidden.id);
    problemOf(await examineBlind(second, run, hidden.id, 'potential'), 404, 'candidate-not-found');
    // The national level sees it still.
    await examineBlind(third, run, hidden.id, 'potential').expect(201);
    await abroad.delete(`/subjects/${hidden.id}`).send({ reason: 'Of a test.' }).expect(200);
  });

  async function faultsOfAnswer(schema: string, answer: unknown): Promise<string[]> {
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    const { schemas } = document.components;
    return schemaFaults(answer, { $ref: `#/components/schemas/${schema}` }, schemas);
  }
});
