import sharp from 'sharp';
import type { BlindView } from '../../src/adjudication/blind-view.js';
import type { InboxView } from '../../src/overviews/inbox/inbox-view.js';
import { examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { importRecords, pairsTold } from '../factories/duplicates.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, readOnce, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

describe('a likely duplicate of two whom a search lists', () => {
  let service: TestApplication;
  let detective: Caller;
  /** Whom the search may ask for a blind opinion. */
  let second: Caller;
  let supervisor: Caller;
  /** Who opened the pair before anybody searched. */
  let early: Caller;
  let known: Answered;
  let run: AnsweredSearch;
  let importId: string;
  let pairId: string;

  /** Whether somebody meets the pair, in the list and in the inbox alike. */
  async function told(by: Caller): Promise<boolean> {
    const listed = (await pairsTold(by)).some(({ id }) => id === pairId);
    const { sections } = (await by.get('/inbox').expect(200)).body as InboxView;
    const awaiting = sections.find(({ kind }) => kind === 'duplicates')?.items ?? [];
    expect(awaiting.map(({ id }) => id)).toEqual(listed ? [importId] : []);
    return listed;
  }
  const rank = () => run.candidates.find(({ id }) => id === known.id)?.rank ?? 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    second = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    early = await person(service, 'forensic_officer', 'CAS');
    const keeper = await person(service, 'forensic_officer', 'CAS');
    const caseId = await openCase(detective);
    known = await create(keeper, 'sketches', { caseId }, await drawing(60));
    const copied = await sharp(await drawing(60))
      .jpeg({ quality: 70 })
      .toBuffer();
    importId = await importRecords(
      service,
      keeper,
      { 'copied.jpg': copied },
      {
        kind: 'sketch',
        caseId,
        profile: { defaults: { drawnOn: '2026-03-20', origin: 'hand_drawn' } },
      },
    );
    const [pair] = await pairsTold(second);
    pairId = String(pair?.id);
    expect(await told(second)).toBe(true);
    await early.get(`/duplicates/${pairId}`).expect(200);
    const query = { caseId, probe: { recordId: pair?.first.id }, target: 'sketches' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(rank()).toBeGreaterThan(0);
  }, 300_000);
  afterAll(() => service.stop());

  it('is kept from whoever may be asked blind, whatever they ask for', async () => {
    await examine(detective, run, rank(), 'potential').expect(201);
    for (const by of [second, supervisor]) {
      expect(await told(by)).toBe(false);
      problemOf(await by.get(`/duplicates/${pairId}`), 404, 'duplicate-not-found');
      const answer = { outcome: 'same', reason: 'The same scar.' };
      const said = await by.post(`/duplicates/${pairId}/decisions`).send(answer);
      problemOf(said, 404, 'duplicate-not-found');
    }
  });

  it('makes no blind examiner of who has opened it', async () => {
    expect(await told(early)).toBe(true);
    const view = (await early.get(`/searches/${run.id}/blind`).expect(200)).body as BlindView;
    expect(view.candidates.find(({ id }) => id === known.id)).toMatchObject({
      seenElsewhere: true,
    });
    problemOf(await examineBlind(early, run, known.id, 'potential'), 403, 'seen-in-another-search');
  });

  it('is told who has seen the ranks, or given the opinion', async () => {
    await readOnce(supervisor, run.id);
    expect(await told(supervisor)).toBe(true);
    await examineBlind(second, run, known.id, 'potential').expect(201);
    expect(await told(second)).toBe(true);
  });
});
