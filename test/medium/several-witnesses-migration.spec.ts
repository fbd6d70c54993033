import { ProbePictures1790000000030 } from '../../migrations/1790000000030-probe-pictures.js';
import { Originals1790000000045 } from '../../migrations/1790000000045-originals.js';
import { SeveralWitnesses1790000000006 } from '../../migrations/1790000000006-several-witnesses.js';
import { protectionOf, ROW_POLICIES } from '../../src/access/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';

describe('the migration to probes of several', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  it('goes back and forth: one probe is kept, of several none is told', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const caseId = await openCase(officer);
    const { id: first } = await create(officer, 'sketches', {}, await drawing(51));
    const { id: second } = await create(officer, 'sketches', {}, await drawing(51, 2));
    const run = async (probe: object) =>
      ((await search(officer, { caseId, probe }).expect(200)).body as AnsweredSearch).id;
    const single = await run({ recordId: first });
    const several = await run({ members: [{ recordId: first }, { recordId: second }] });
    const db = await service.owner();
    const migration = new SeveralWitnesses1790000000006();
    const runner = db.createQueryRunner();
    const kept = async () => (await officer.post(`/searches/${single}/repeat`)).body as object;
    const before = await kept();
    await migration.down(runner);
    const rows = await service.rows(
      `SELECT id, probe_record_id AS record, probe_template IS NULL AS bare, photo_mean IS NULL AS lost,
        probe ? 'withheld' AS withheld FROM searches ORDER BY seq`,
    );
    expect(rows).toEqual([
      { id: single, record: first, bare: false, lost: false, withheld: false },
      { id: several, record: null, bare: true, lost: true, withheld: true },
    ]);
    await migration.up(runner);
    // As later migrations left the table that this one has made anew.
    await new ProbePictures1790000000030().up(runner);
    await new Originals1790000000045().up(runner);
    const declared = ROW_POLICIES.search_probe_members;
    if (!declared) throw new Error('search_probe_members has no policies');
    await runner.query(protectionOf('search_probe_members', declared));
    await runner.release();
    expect(await kept()).toEqual(before);
  });
});
