import type { SearchesToReview } from '../../src/search/review/search-review-view.js';
import { openCase } from '../factories/cases.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('a search, after the event,', () => {
  let service: TestApplication;
  let detective: Caller;
  let supervisor: Caller;
  let sketch: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    sketch = await create(await person(service, 'forensic_officer', 'CAS'), 'sketches');
  });
  afterAll(() => service.stop());

  const run = async (by: Caller, caseId: string) => {
    const answer = await search(by, { caseId, probe: { recordId: sketch.id } }).expect(200);
    return (answer.body as { id: string }).id;
  };
  const sample = async (by: Caller) =>
    ((await by.get('/searches/review').expect(200)).body as SearchesToReview).items;

  it('stands out where its case is changed or closed soon, and is reviewed by who did not run it', async () => {
    const [suspect, plain] = [await openCase(detective), await openCase(detective)];
    const ids = { suspect: await run(detective, suspect), plain: await run(detective, plain) };
    const own = await run(supervisor, plain);
    await detective.patch(`/cases/${suspect}`).send({ version: 1, offence: 'insult' }).expect(200);
    await detective.patch(`/cases/${suspect}`).send({ version: 2, status: 'closed' }).expect(200);
    const items = await sample(supervisor);
    expect(items.map(({ id }) => id)).toEqual([ids.suspect, ids.plain]);
    expect(items[0]).toMatchObject({
      standsOut: ['offence_changed', 'case_closed_soon_after', 'case_changed_soon_after'],
      alterations: [
        { before: { offence: 'robbery' }, after: { offence: 'insult' } },
        { before: { status: 'open' }, after: { status: 'closed' } },
      ],
      reviews: [],
    });
    expect(items[1]).toMatchObject({ standsOut: [], alterations: [] });
    const review = (by: Caller, id: string, remark = 'Asked the detective; a wrong complaint.') =>
      by.post(`/searches/${id}/reviews`).send({ remark });
    await review(supervisor, ids.suspect).expect(204);
    expect((await sample(supervisor))[0]?.reviews).toMatchObject([
      { by: { role: 'supervisor' }, remark: 'Asked the detective; a wrong complaint.' },
    ]);
    problemOf(await review(supervisor, own), 403, 'own-search');
    expect(faultsOf(await review(supervisor, ids.plain, ''))).toEqual(['remark: isNotEmpty']);
    problemOf(await review(await machine(service, 'supervisor'), ids.plain), 403, 'person-needed');
    problemOf(await review(detective, ids.plain), 403, 'forbidden');
    const stranger = await person(service, 'supervisor', 'AGA');
    problemOf(await review(stranger, ids.plain), 404, 'search-not-found');
    expect(await sample(stranger)).toEqual([]);
    expect(await sample(supervisor)).toEqual(await sample(supervisor));
  });
});
