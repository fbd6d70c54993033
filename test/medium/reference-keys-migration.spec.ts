import { ReferenceKeys1790000000023 } from '../../migrations/1790000000023-reference-keys.js';
import { ReferenceSeparators1790000000042 } from '../../migrations/1790000000042-reference-separators.js';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { problemOf, TestApplication } from '../support/application.js';

const SPELLINGS = [
  'Enquête 1',
  'Enquête\u00a01',
  'Enque\u0302te 1',
  'ENQUÊTE 1',
  'Enquête 1 ',
  'Enquête 1\u200e',
  'Enquête/1',
];

describe('the migration to references that are one however they are written', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  it('keeps cases that have one reference in two spellings, and finds them by each', async () => {
    const officer = await person(service, 'forensic_officer');
    const other = await person(service, 'forensic_officer', 'AGA');
    await openCase(other, { reference: 'Enquête 1' });
    const db = await service.owner();
    const runner = db.createQueryRunner();
    const migration = new ReferenceKeys1790000000023();
    await migration.down(runner);
    for (const reference of SPELLINGS) {
      await runner.query(
        `INSERT INTO cases (prefecture_id, reference, offence, occurred_from, occurred_to, created_by,
           version, review_on)
         SELECT id, $1, 'robbery', '2026-03-14', '2026-03-14', 'user:x', 1, '2029-03-14'
           FROM prefectures WHERE code = 'CAS'`,
        [reference],
      );
    }
    await migration.up(runner);
    // As an older rule left them: those with a dash or a slash had keys of their own.
    await runner.query(
      `UPDATE cases SET reference_key = 'enquête/1', reference_twin = 0 WHERE reference = 'Enquête/1'`,
    );
    await new ReferenceSeparators1790000000042().up(runner);
    await runner.release();
    const answer = await officer.get('/cases').query({ reference: 'enquête\u202f1' }).expect(200);
    const found = (answer.body as { items: { reference: string }[] }).items;
    expect(found.map(({ reference }) => reference).sort()).toEqual([...SPELLINGS].sort());
    const again = { offence: 'robbery', occurredFrom: '2026-03-14', reference: 'Enquête 2' };
    await officer.post('/cases').send(again).expect(201);
    const taken = await officer.post('/cases').send({ ...again, reference: 'enquête‑1' });
    problemOf(taken, 409, 'case-reference-taken');
  });
});
