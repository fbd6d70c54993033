import type { BlindView } from '../../src/adjudication/blind-view.js';
import type { InboxView } from '../../src/overviews/inbox/inbox-view.js';
import { examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { alertsOf } from '../factories/link-alerts.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, readOnce, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const TRAITS = { sex: { values: ['male'], certainty: 'certain' } };

describe('a link alert of two whom a search lists', () => {
  let service: TestApplication;
  let detective: Caller;
  /** Whom the search may ask for a blind opinion. */
  let second: Caller;
  let supervisor: Caller;
  /** Of the other prefecture, whose sketch is the candidate: the search is none of theirs. */
  let abroad: Caller;
  /** Who opened the alert before anybody searched. */
  let early: Caller;
  let caseId: string;
  let alertId: string;
  let found: Answered;
  let drawn: Answered;
  let run: AnsweredSearch;

  /** Whether somebody meets the alert, in each place alike: the list, that of the case, the inbox. */
  async function told(by: Caller, ofCase = true): Promise<boolean> {
    const listed = (await alertsOf(service, by)).some(({ id }) => id === alertId);
    const { sections } = (await by.get('/inbox').expect(200)).body as InboxView;
    const entries = sections.find(({ kind }) => kind === 'link_alert')?.items ?? [];
    expect(entries.some(({ id }) => id === alertId)).toBe(listed);
    if (ofCase) expect(await alertsOf(service, by, { caseId })).toHaveLength(listed ? 1 : 0);
    return listed;
  }
  const blindCandidate = async (by: Caller) => {
    const view = (await by.get(`/searches/${run.id}/blind`).expect(200)).body as BlindView;
    return view.candidates.find(({ id }) => id === found.id);
  };
  const rank = () => run.candidates.find(({ id }) => id === found.id)?.rank ?? 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    second = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    early = await person(service, 'forensic_officer', 'CAS');
    abroad = await person(service, 'forensic_officer', 'AGA');
    const keeper = await person(service, 'forensic_officer', 'CAS');
    caseId = await openCase(detective);
    found = await create(abroad, 'sketches', { traits: TRAITS }, await drawing(60));
    drawn = await create(keeper, 'sketches', { caseId, traits: TRAITS }, await drawing(60, 2));
    const [alert] = await alertsOf(service, second);
    alertId = String(alert?.id);
    expect(await told(second)).toBe(true);
    await early.get(`/link-alerts/${alertId}`).expect(200);
    const query = { caseId, probe: { recordId: drawn.id }, target: 'sketches' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(rank()).toBeGreaterThan(0);
  }, 300_000);
  afterAll(() => service.stop());

  it('is kept from whoever may be asked blind, before the first opinion and after it', async () => {
    for (const by of [second, supervisor]) expect(await told(by)).toBe(false);
    await examine(detective, run, rank(), 'potential').expect(201);
    for (const by of [second, supervisor]) {
      expect(await told(by)).toBe(false);
      problemOf(await by.get(`/link-alerts/${alertId}`), 404, 'link-alert-not-found');
      const answer = { outcome: 'potential', reason: 'The same scar.' };
      const post = by.post(`/link-alerts/${alertId}/adjudications`).send(answer);
      problemOf(await post, 404, 'link-alert-not-found');
      expect(await blindCandidate(by)).toMatchObject({ seenElsewhere: false });
    }
  });

  it('is told who cannot be asked blind: by role, by prefecture, or by what they have seen', async () => {
    expect(await told(detective)).toBe(true);
    expect(await told(abroad, false)).toBe(true);
    expect(await told(early)).toBe(true);
    expect(await blindCandidate(early)).toMatchObject({ seenElsewhere: true });
    problemOf(await examineBlind(early, run, found.id, 'potential'), 403, 'seen-in-another-search');
    await readOnce(supervisor, run.id);
    expect(await told(supervisor)).toBe(true);
  });

  it('is told once the opinion is given, to whom nobody asks any more, too', async () => {
    const other = await person(service, 'forensic_officer', 'CAS');
    expect(await told(other)).toBe(false);
    await examineBlind(second, run, found.id, 'potential').expect(201);
    for (const by of [second, other]) expect(await told(by)).toBe(true);
    await second.get(`/link-alerts/${alertId}`).expect(200);
  });

  it('is kept anew by another search of the two, until its case is closed', async () => {
    const query = { caseId, probe: { recordId: drawn.id }, target: 'sketches' };
    const again = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(again.candidates.map(({ id }) => id)).toContain(found.id);
    const third = await person(service, 'forensic_officer', 'CAS');
    expect(await told(third)).toBe(false);
    await detective.patch(`/cases/${caseId}`).send({ version: 1, status: 'closed' }).expect(200);
    expect(await alertsOf(service, third)).toHaveLength(1);
  });
});
