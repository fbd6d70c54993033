import { systemContext } from '../../src/common/index.js';
import { asOwner } from '../../src/database/index.js';
import { ReembeddingService } from '../../src/enrolment/index.js';
import { FaceModel } from '../../src/faces/index.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, searchByImage } from '../factories/searches.js';
import { openCase } from '../factories/cases.js';
import { type Caller, TestApplication } from '../support/application.js';

describe('re-embedding', () => {
  let service: TestApplication;
  let officer: Caller;
  let sketch: Answered;
  let boxed: Answered;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    caseId = await openCase(officer);
    sketch = await create(officer, 'sketches', {}, await drawing(11));
    boxed = await create(officer, 'sketches', {}, await drawing(12));
    const box = { x: 90, y: 120, width: 220, height: 240 };
    await officer.put(`/sketches/${boxed.id}/face-box`).send({ box }).expect(200);
    const { version } = FaceModel.load({ networks: 'mobileface-faceres' });
    await service.rows(`UPDATE templates SET model_version = '${version}'`);
  });
  afterAll(() => service.stop());

  const reembed = () =>
    asOwner('as the command line', () =>
      service.app
        .get(ReembeddingService, { strict: false })
        .run(systemContext('cli'), 2, () => undefined),
    );
  const search = async () => {
    const answer = await searchByImage(officer, await drawing(11, 2), { caseId });
    return answer.body as AnsweredSearch;
  };

  it('is what a template of another model needs: no search finds its face', async () => {
    expect((await search()).candidates).toEqual([]);
    const stored = await officer
      .post('/searches')
      .send({ probe: { recordId: sketch.id }, caseId, purpose: 'A stored probe.' });
    expect(stored.status).toBe(422);
  });

  it('makes every face comparable again while searches go on, and keeps the boxes that people drew', async () => {
    const [counts, meanwhile] = await Promise.all([reembed(), search()]);
    expect(counts).toEqual({ enrolled: 2, lost: 0 });
    expect(meanwhile.candidates.length).toBeLessThanOrEqual(2);
    expect((await search()).candidates[0]?.id).toBe(sketch.id);
    const again = await officer.get(`/sketches/${boxed.id}`).expect(200);
    expect((again.body as Answered).face).toMatchObject({ method: 'manual', box: { x: 90 } });
    const [entry] = await service.rows(
      `SELECT actor, details FROM audit_entries WHERE action = 'templates.reembed'`,
    );
    expect(entry).toMatchObject({ details: { enrolled: 2, lost: 0 } });
  });

  it('does nothing where there is nothing to do', async () => {
    expect(await reembed()).toEqual({ enrolled: 0, lost: 0 });
  });
});
