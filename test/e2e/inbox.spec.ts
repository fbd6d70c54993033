import { setTimeout as pause } from 'node:timers/promises';
import type { CaseOverview } from '../../src/overviews/case/case-overview-view.js';
import type { InboxView } from '../../src/overviews/inbox/inbox-view.js';
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
import { drawing } from '../factories/drawings.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import { listen } from '../support/events.js';

const DAY_MS = 86_400_000;

/** Of which no two are linked that differ. */
const sex = (value: string) => ({ traits: { sex: { values: [value], certainty: 'certain' } } });

const inboxOf = async (by: Caller) => (await by.get('/inbox').expect(200)).body as InboxView;

/** How much there is of each kind. */
async function countsOf(by: Caller): Promise<Record<string, number>> {
  const { count, sections } = await inboxOf(by);
  expect(sections.reduce((sum, section) => sum + section.count, 0)).toBe(count);
  for (const { items, count: own } of sections) expect(items).toHaveLength(Math.min(20, own));
  return Object.fromEntries(sections.map(({ kind, count: own }) => [kind, own]));
}

/** The entries of one kind, each of which its caller can read where it says. */
async function entriesOf(by: Caller, wanted: string) {
  const section = (await inboxOf(by)).sections.find(({ kind }) => kind === wanted);
  for (const { href } of section?.items ?? []) {
    await by.get(href.replace('/api/v1', '')).expect(200);
  }
  return section?.items ?? [];
}

describe('the inbox', () => {
  let service: TestApplication;
  let cast: Cast;
  let aga: { supervisor: Caller; officer: Caller };
  let run: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start({ INBOX_STREAM_SECONDS: '300' });
    cast = await castOf(service);
    aga = {
      supervisor: await person(service, 'supervisor', 'AGA'),
      officer: await person(service, 'forensic_officer', 'AGA'),
    };
    run = await cast.run();
  }, 300_000);
  afterAll(() => service.stop());

  it('is empty where nothing awaits, and closed to who does no field work', async () => {
    for (const by of [cast.detective, cast.second, cast.supervisor, aga.officer]) {
      expect(await inboxOf(by)).toEqual({ count: 0, sections: [] });
    }
    problemOf(await (await service.asAdmin()).get('/inbox'), 403, 'forbidden');
    const auditor = await person(service, 'auditor', 'CAS');
    problemOf(await auditor.get('/inbox'), 403, 'forbidden');
  });

  it('has opinions for blind examiners, then disagreements for supervisors, of their prefecture', async () => {
    await examine(cast.detective, run, 1, 'potential').expect(201);
    expect(await countsOf(cast.second)).toEqual({ opinion: 1 });
    expect(await countsOf(cast.supervisor)).toEqual({ opinion: 1 });
    const program = await machine(service, 'forensic_officer');
    for (const by of [cast.detective, aga.officer, aga.supervisor, program]) {
      expect(await countsOf(by)).toEqual({});
    }
    const [awaited] = await entriesOf(cast.second, 'opinion');
    expect(awaited).toMatchObject({
      thing: 'search',
      id: run.id,
      caseId: cast.caseId,
      until: null,
    });
    expect(awaited?.about).toMatch(/^GESTARR-/);
    await examineBlind(cast.second, run, run.candidates[0]?.id, 'no_candidate').expect(201);
    expect(await countsOf(cast.second)).toEqual({});
    expect(await countsOf(cast.supervisor)).toEqual({ disagreement: 1 });
    expect(await entriesOf(cast.supervisor, 'disagreement')).toMatchObject([{ id: run.id }]);
    await decide(cast.supervisor, run, 1, 'inconclusive').expect(201);
    expect(await countsOf(cast.supervisor)).toEqual({});
  });

  it('tells of an identification that was taken back, whom it concerns', async () => {
    await examine(cast.detective, run, 2, 'potential').expect(201);
    await examineBlind(cast.second, run, run.candidates[1]?.id, 'potential').expect(201);
    expect(await countsOf(cast.supervisor)).toEqual({});
    await corroborate(cast.detective, run, 2).expect(201);
    // The lead awaits who opened the case, and supervisors: of it, nobody else may conclude.
    for (const by of [cast.detective, cast.supervisor]) {
      expect(await countsOf(by)).toEqual({ identification: 1 });
      expect(await entriesOf(by, 'identification')).toMatchObject([
        { thing: 'search', id: run.id, caseId: cast.caseId },
      ]);
    }
    const colleague = await person(service, 'detective', 'CAS');
    for (const by of [cast.second, colleague, aga.supervisor])
      expect(await countsOf(by)).toEqual({});
    await identify(cast.detective, run, 2).expect(201);
    for (const by of [cast.detective, cast.supervisor]) expect(await countsOf(by)).toEqual({});
    await revoke(cast.supervisor, run, 2, 'The fingerprint is of an employee.').expect(201);
    for (const by of [cast.detective, cast.keeper]) {
      expect(await countsOf(by)).toEqual({ revocation: 1 });
      expect(await entriesOf(by, 'revocation')).toMatchObject([{ about: cast.probe.number }]);
    }
    expect(await countsOf(cast.second)).toEqual({});
  });

  it('has notices until they are read, and reviews that are due', async () => {
    const found = run.candidates[3];
    await aga.supervisor
      .post(`/subjects/${String(found?.id)}/expungement`)
      .send({ ground: 'acquittal', reference: 'TPI 2026/1' })
      .expect(200);
    const [notice] = await entriesOf(cast.detective, 'notice');
    expect(notice).toMatchObject({ thing: 'notice', about: found?.number });
    await cast.detective.post(`/notices/${String(notice?.id)}/read`).expect(200);
    expect(await entriesOf(cast.detective, 'notice')).toEqual([]);
    await service.rows(`UPDATE cases SET review_on = current_date - 2`);
    expect(await countsOf(cast.supervisor)).toEqual({ review: 1 });
    expect(await entriesOf(cast.supervisor, 'review')).toMatchObject([
      { thing: 'case', id: cast.caseId, caseId: cast.caseId },
    ]);
    expect(await countsOf(aga.supervisor)).toEqual({});
  });

  it('says what there is to do in the language of who asks, and is logged', async () => {
    const french = await cast.supervisor.get('/inbox').set('Accept-Language', 'fr').expect(200);
    const [section] = (french.body as InboxView).sections;
    expect(section).toMatchObject({ kind: 'review', list: '/api/v1/reviews' });
    // By its number, as people know it.
    const body = { reviewOn: '2099-03-14', reason: 'The inquiry goes on.' };
    const { number } = cast.probe;
    const put = await cast.supervisor
      .patch(`/reviews/${number.toLowerCase()}`)
      .send(body)
      .expect(200);
    expect(put.body).toMatchObject({ number, reviewOn: '2099-03-14' });
    expect(section?.todo).toMatch(/^Voyez si/);
    const [logged] = await service.rows(
      `SELECT target, details FROM audit_entries WHERE action = 'inbox.read' ORDER BY id DESC LIMIT 1`,
    );
    expect(logged).toEqual({ target: 'inbox', details: { counts: { review: 1 } } });
  });

  it('tells what arrives while somebody listens, and holds up no stop', async () => {
    const stream = await listen(service, cast.second, '/inbox/events');
    await until(() => stream.heard.length > 0);
    await examine(cast.detective, run, 5, 'potential').expect(201);
    await until(() => stream.heard.length > 1);
    expect(stream.heard).toEqual(['inbox {"counts":{}}', 'inbox {"counts":{"opinion":1}}']);
    service = await service.restart();
    await until(stream.isOver);
  });
});

/** Resolves once it is so; the test's own limit ends it otherwise. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await pause(50);
}

describe('the inbox of two prefectures', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let other: Caller;
  let elsewhere: Caller;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
    officer = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    other = await person(service, 'forensic_officer', 'AGA');
    elsewhere = await person(service, 'supervisor', 'AGA');
  }, 300_000);
  afterAll(() => service.stop());

  it('has requests for supervisors until they decide, then for who asked', async () => {
    const sketch = await create(officer, 'sketches', sex('female'), await drawing(3));
    const caseId = await openCase(officer);
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    const { id } = (await search(officer, query).expect(202)).body as { id: string };
    expect(await countsOf(officer)).toEqual({});
    expect(await countsOf(elsewhere)).toEqual({});
    expect(await entriesOf(supervisor, 'search_request')).toMatchObject([{ id, caseId }]);
    const decision = { approve: true, reason: 'Grave offence.' };
    await supervisor.post(`/search-requests/${id}/decision`).send(decision).expect(200);
    expect(await countsOf(supervisor)).toEqual({});
    const [decided] = await entriesOf(officer, 'search_request_decided');
    expect(decided).toMatchObject({ id, until: expect.stringMatching(/^\d{4}-/) as string });
    await officer.post(`/search-requests/${id}/search`).expect(200);
    expect(await countsOf(officer)).toEqual({});
  });

  it('has link alerts until the prefecture has spoken, and openings until they end', async () => {
    const earlier = await create(other, 'sketches', sex('male'), await drawing(60));
    const later = await create(officer, 'sketches', sex('male'), await drawing(60, 2));
    await linkageWorker(service).idle();
    const [alert] = await entriesOf(other, 'link_alert');
    expect(alert).toMatchObject({ about: `${earlier.number} · ${later.number}` });
    expect(await entriesOf(officer, 'link_alert')).toMatchObject([
      { about: `${later.number} · ${earlier.number}` },
    ]);
    await other
      .post(`/link-alerts/${String(alert?.id)}/adjudications`)
      .send({ outcome: 'potential', reason: 'The same scar.' })
      .expect(201);
    expect(await countsOf(other)).toEqual({});
    expect(await countsOf(officer)).toEqual({ link_alert: 1 });
    // What one keeps to itself since, the other is told of no more.
    const { version } = (await other.get(`/sketches/${earlier.id}`).expect(200)).body as Answered;
    const restricted = { version, sharing: 'prefecture' };
    await other.patch(`/sketches/${earlier.id}`).send(restricted).expect(200);
    expect(await countsOf(officer)).toEqual({});
    const until = new Date(Date.now() + 3 * DAY_MS).toISOString();
    await elsewhere
      .post(`/sketches/${earlier.id}/openings`)
      .send({ prefecture: 'CAS', until, reason: 'A joint inquiry.' })
      .expect(201);
    expect(await countsOf(officer)).toEqual({ link_alert: 1, opening: 1 });
    expect(await entriesOf(officer, 'opening')).toMatchObject([
      { thing: 'sketch', id: earlier.id, about: earlier.number, until },
    ]);
    await service.rows(`UPDATE record_openings SET ends_at = now()`);
    expect(await countsOf(officer)).toEqual({});
  });
});

describe('a case in one answer', () => {
  let service: TestApplication;
  let cast: Cast;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
  }, 300_000);
  afterAll(() => service.stop());

  it('has its records, searches, opinions, identifications and disclosures, and no rank', async () => {
    const { detective, second, supervisor, keeper, caseId } = cast;
    const sketch = await create(keeper, 'sketches', { caseId });
    const run = await cast.run();
    await examine(detective, run, 1, 'potential').expect(201);
    const overview = async (by: Caller) =>
      (await by.get(`/cases/${caseId}/overview`).expect(200)).body as CaseOverview;
    expect((await overview(supervisor)).searches[0]?.examined).toEqual([
      { stage: 'second_awaited', outcome: null, count: 1 },
    ]);
    // Who read it can still give the blind opinion.
    await examineBlind(supervisor, run, run.candidates[0]?.id, 'potential').expect(201);
    // Whose lead that is, is told to who has seen the list, and not to who may be asked blind for the next.
    const [first] = run.candidates;
    const lead = { rank: 1, recordId: first?.id, number: first?.number };
    expect((await overview(detective)).searches[0]?.leads).toEqual([lead]);
    expect((await overview(supervisor)).searches[0]).toMatchObject({
      examined: [{ stage: 'concluded', outcome: 'potential', count: 1 }],
      leads: [],
    });
    await corroborate(detective, run, 1).expect(201);
    await identify(detective, run, 1).expect(201);
    await examine(detective, run, 2, 'no_candidate').expect(201);
    const recipient = 'Court of first instance';
    await detective
      .post(`/searches/${run.id}/disclosures`)
      .send({ recipient, purpose: 'Letter rogatory 1.' })
      .expect(201);
    const whole = await overview(detective);
    expect(whole).toMatchObject({
      case: { id: caseId, status: 'open' },
      records: [{ id: sketch.id, kind: 'sketch', status: 'active', by: sketch.createdBy }],
      searches: [
        {
          id: run.id,
          examined: [
            { stage: 'identified', outcome: 'potential', count: 1 },
            { stage: 'second_awaited', outcome: null, count: 1 },
          ],
        },
      ],
      identifications: [{ sketchId: cast.probe.id, searchId: run.id, revoked: null }],
      disclosures: [{ searchId: run.id, recipient, by: { role: 'detective' } }],
      more: false,
    });
    const ofAll = await overview(supervisor);
    expect(ofAll).toMatchObject({ disclosures: [{ by: { role: 'detective' } }] });
    expect(ofAll.case.holder).toMatchObject({ role: 'detective', prefecture: 'CAS' });
    expect(JSON.stringify(whole)).not.toContain('"rank"');
    // An officer of the prefecture reads the case, and not what others searched.
    expect(await overview(second)).toMatchObject({ records: [{}], searches: [], disclosures: [] });
    problemOf(await cast.abroad.get(`/cases/${caseId}/overview`), 404, 'case-not-found');
  });
});
