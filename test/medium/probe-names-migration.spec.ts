import { WhatAProbePointsAt1790000000036 } from '../../migrations/1790000000036-what-a-probe-points-at.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';

describe('the migration of what a probe points at', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
  });
  afterAll(() => service.stop());

  it('goes back and forth; what waited is run afterwards, and what people wrote is as it was', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const supervisor = await person(service, 'supervisor', 'CAS');
    const sketch = await create(officer, 'sketches', {}, await drawing(51));
    const { images } = await create(officer, 'sketches', {}, await drawing(52));
    const purpose = 'They say "recordId": 1.';
    const asked = await search(officer, {
      caseId: await openCase(officer),
      purpose,
      probe: { members: [{ recordId: sketch.id }, { imageId: images[0]?.id }] },
      target: 'subjects',
    }).expect(202);
    const { id } = asked.body as { id: string };
    const kept = () => service.rows(`SELECT query FROM search_requests`);
    const before = await kept();
    const migration = new WhatAProbePointsAt1790000000036();
    const runner = (await service.owner()).createQueryRunner();
    await migration.down(runner);
    const members = [{ sketchId: sketch.id }, { photoId: images[0]?.id }];
    expect(await kept()).toMatchObject([{ query: { purpose, probe: { members } } }]);
    await migration.up(runner);
    await runner.release();
    expect(await kept()).toEqual(before);
    const decision = { approve: true, reason: 'Needed.' };
    await supervisor.post(`/search-requests/${id}/decision`).send(decision).expect(200);
    await officer.post(`/search-requests/${id}/search`).expect(200);
  });
});
