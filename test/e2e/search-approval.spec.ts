import type { SearchRequestView } from '../../src/search/approval/search-request-view.js';
import { openCase } from '../factories/cases.js';
import { drawing, likePhotograph } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

interface Page {
  readonly items: SearchRequestView[];
  readonly nextCursor?: string;
}

describe('a search by a sketch among known people, where it is to be approved', () => {
  let service: TestApplication;
  let detective: Caller;
  let colleague: Caller;
  let supervisor: Caller;
  let another: Caller;
  let stranger: Caller;
  let caseId: string;
  let sketch: Answered;
  let subject: Answered;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
    const officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    colleague = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    another = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'supervisor', 'AGA');
    caseId = await openCase(detective);
    sketch = await create(officer, 'sketches', {}, await drawing(3));
    subject = await create(officer, 'subjects', {}, await drawing(3, 2));
  });
  afterAll(() => service.stop());

  const ask = async (by = detective) => {
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    return (await search(by, query).expect(202)).body as SearchRequestView;
  };
  const decide = (by: Caller, { id }: { id: string }, approve: boolean, reason = 'Weighed.') =>
    by.post(`/search-requests/${id}/decision`).send({ approve, reason });
  const run = (by: Caller, { id }: { id: string }) => by.post(`/search-requests/${id}/search`);
  const searches = async () =>
    (await service.rows(`SELECT count(*)::int AS n FROM searches`))[0]?.n as number;

  it('waits, shows nothing, and runs once as who asked when a supervisor approved', async () => {
    const before = await searches();
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'awaiting_approval', caseId, target: 'subjects' });
    expect(asked).not.toHaveProperty('candidates');
    problemOf(await run(detective, asked), 409, 'search-request-settled');
    expect(await searches()).toBe(before);
    const pending = (await supervisor.get('/search-requests').expect(200)).body as Page;
    expect(pending.items.map(({ id }) => id)).toContain(asked.id);
    const approved = (await decide(supervisor, asked, true).expect(200)).body as SearchRequestView;
    expect(approved).toMatchObject({ state: 'approved', reason: 'Weighed.' });
    problemOf(await decide(another, asked, false), 409, 'search-request-settled');
    problemOf(await run(colleague, asked), 404, 'search-request-not-found');
    problemOf(await run(supervisor, asked), 404, 'search-request-not-found');
    const found = (await run(detective, asked).expect(200)).body as AnsweredSearch;
    expect(found.candidates.map(({ id }) => id)).toEqual([subject.id]);
    problemOf(await run(detective, asked), 409, 'search-request-settled');
    expect(await searches()).toBe(before + 1);
    const read = (await detective.get(`/search-requests/${asked.id}`).expect(200)).body as unknown;
    expect(read).toMatchObject({ state: 'run', searchId: found.id });
    await detective.get(`/searches/${found.id}`).expect(200);
    problemOf(await detective.post(`/searches/${found.id}/repeat`), 409, 'approval-needed');
    const log = await service.rows(
      `SELECT action, actor, details FROM audit_entries
       WHERE target IN ('${asked.id}', '${found.id}') AND action NOT IN ('search.read', 'search-request.read') ORDER BY id`,
    );
    expect(log).toMatchObject([
      { action: 'search-request.create', actor: asked.askedBy.actor, details: { caseId } },
      {
        action: 'search-request.decide',
        actor: approved.decidedBy?.actor,
        details: { state: 'approved' },
      },
      {
        action: 'search.run',
        actor: asked.askedBy.actor,
        details: { approval: { request: asked.id, approvedBy: approved.decidedBy?.actor } },
      },
    ]);
  });

  it('runs once however many ask at once', async () => {
    const asked = await ask();
    await decide(supervisor, asked, true).expect(200);
    const before = await searches();
    const answers = await Promise.all([1, 2, 3].map(() => run(detective, asked)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(2);
    for (const answer of refused) problemOf(answer, 409, 'search-request-settled');
    expect(await searches()).toBe(before + 1);
  });

  it('keeps an uploaded image no longer than it must', async () => {
    const kept = async (id: string) =>
      (
        await service.rows(
          `SELECT cardinality(images) AS n FROM search_requests WHERE id = '${id}'`,
        )
      )[0]?.n;
    const upload = async () => {
      // Said to be a photograph; it does not look like one.
      const query = { caseId, target: 'subjects', probe: { modality: 'photo' } };
      const answer = await searchByImage(detective, await drawing(3), query).expect(202);
      return answer.body as SearchRequestView;
    };
    const [first, second] = [await upload(), await upload()];
    expect(await kept(first.id)).toBe(1);
    await decide(supervisor, first, true).expect(200);
    const found = (await run(detective, first).expect(200)).body as AnsweredSearch;
    expect(found.candidates.map(({ id }) => id)).toEqual([subject.id]);
    await decide(supervisor, second, false).expect(200);
    const third = await upload();
    await service.rows(`UPDATE search_requests SET expires_at = now() WHERE id = '${third.id}'`);
    await upload();
    const ids = [first.id, second.id, third.id];
    expect(await Promise.all(ids.map(kept))).toEqual([0, 0, 0]);
  });

  it('is decided by a supervisor of the prefecture who did not ask, in person', async () => {
    const asked = await ask(supervisor);
    problemOf(await decide(supervisor, asked, true), 403, 'own-request');
    problemOf(await decide(colleague, asked, true), 403, 'forbidden');
    problemOf(await decide(stranger, asked, true), 404, 'search-request-not-found');
    expect(faultsOf(await decide(another, asked, true, ''))).toEqual(['reason: isNotEmpty']);
    const admin = await service.asAdmin();
    problemOf(await decide(admin, asked, true), 403, 'forbidden');
    const program = await machine(service, 'supervisor');
    problemOf(await decide(program, asked, true), 403, 'person-needed');
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    problemOf(await search(program, query), 403, 'person-needed');
    await search(program, { ...query, target: 'sketches' }).expect(200);
    await decide(another, asked, true).expect(200);
    await expect(
      service.rows(`UPDATE search_requests SET decided_by = actor WHERE id = '${asked.id}'`),
    ).rejects.toThrow(/check constraint/);
  });

  it('shows nothing when it was refused, or has expired', async () => {
    const before = await searches();
    const refused = await ask();
    await decide(supervisor, refused, false, 'Too slight a lead.').expect(200);
    problemOf(await run(detective, refused), 409, 'search-request-settled');
    const late = await ask();
    await decide(supervisor, late, true).expect(200);
    const never = await ask();
    await service.rows(`UPDATE search_requests SET expires_at = now()
      WHERE id IN ('${late.id}', '${never.id}')`);
    problemOf(await run(detective, late), 409, 'search-request-settled');
    problemOf(await decide(supervisor, never, true), 409, 'search-request-settled');
    const read = (await detective.get(`/search-requests/${never.id}`).expect(200)).body as unknown;
    expect(read).toMatchObject({ state: 'expired', searchId: null });
    expect(await searches()).toBe(before);
  });

  it('is not run when its case was closed meanwhile', async () => {
    const own = await openCase(detective);
    const query = { caseId: own, probe: { recordId: sketch.id } };
    const asked = (await search(detective, query).expect(202)).body as SearchRequestView;
    await decide(supervisor, asked, true).expect(200);
    await detective.patch(`/cases/${own}`).send({ version: 1, status: 'closed' }).expect(200);
    problemOf(await run(detective, asked), 422, 'case-unusable');
  });

  it('is seen by who asked and the supervisors of the prefecture, page by page', async () => {
    const asked = await ask();
    for (const by of [colleague, stranger]) {
      problemOf(await by.get(`/search-requests/${asked.id}`), 404, 'search-request-not-found');
      expect((await by.get('/search-requests').expect(200)).body).toEqual({ items: [] });
    }
    const first = (await another.get('/search-requests?limit=1').expect(200)).body as Page;
    expect(first.items.map(({ id }) => id)).toEqual([asked.id]);
    const rest = await another
      .get(`/search-requests?cursor=${String(first.nextCursor)}`)
      .expect(200);
    expect((rest.body as Page).items.map(({ id }) => id)).not.toContain(asked.id);
  });

  it('looks at stored photographs, too, and tells what they look like', async () => {
    const imageId = subject.images[0]?.id;
    const query = { caseId, probe: { imageId }, target: 'subjects' };
    const asked = (await search(detective, query).expect(202)).body as SearchRequestView;
    const doubt = { kind: 'photo', modality: 'photo', looksLike: 'unclear' };
    expect(asked.probe).toMatchObject(doubt);
    const shown = await supervisor.get(`/search-requests/${asked.id}`).expect(200);
    expect(shown.body).toMatchObject({ probe: doubt });
    const [logged] = await service.rows(
      `SELECT details FROM audit_entries
       WHERE action = 'search-request.create' AND target = '${asked.id}'`,
    );
    expect(logged).toMatchObject({ details: { probe: doubt } });
  });

  it('leaves other searches alone', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const photograph = await likePhotograph(await drawing(5));
    const { images } = await create(officer, 'subjects', {}, photograph);
    const imageId = images[0]?.id;
    for (const query of [
      { probe: { recordId: sketch.id }, target: 'sketches' },
      { probe: { imageId }, target: 'both' },
      { probe: { traits: { eye_color: { values: ['brown'] } } }, target: 'subjects' },
    ]) {
      await search(detective, { caseId, ...query }).expect(200);
    }
  });
});
