import { TraitsInForm1790000000026 } from '../../migrations/1790000000026-traits-in-form.js';
import { openCase } from '../factories/cases.js';
import { blankPaper } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { numbersOf, search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const male = { sex: { values: ['male'], certainty: 'certain' } };
const aged = { age: { min: 20, max: 30, certainty: 'probable' } };

const BROKEN: readonly unknown[] = [
  null,
  [],
  'male',
  { ...male, eye_color: null },
  { ...male, eye_color: {} },
  { ...male, eye_color: { values: 'brown', certainty: 'certain' } },
  { ...male, eye_color: { values: [], certainty: 'certain' } },
  { ...male, eye_color: { values: [null], certainty: 'certain' } },
  { ...male, eye_color: { values: ['brown'] } },
  { ...male, age: { min: '20', max: '30', certainty: 'probable' } },
  { ...male, age: { min: 20, certainty: 'probable' } },
  { ...male, age: { min: 20.5, max: 30, certainty: 'probable' } },
  { ...male, age: { min: 20, max: 1e12, certainty: 'probable' } },
  { ...male, age: 25 },
  { ...male, height: { min: 180, max: 170, certainty: 'probable' } },
  { ...male, marks: {} },
  { ...male, marks: [null] },
  { ...male, marks: [{ kind: 'scar', certainty: 'certain' }] },
];

/** Of what statements have had since. */
const BROKEN_SINCE: readonly unknown[] = [
  { ...male, footwear: { values: ['boots'], certainty: 'certain', seenOn: 'yesterday' } },
  { ...male, footwear: { values: ['boots'], certainty: 'certain', seenOn: 20261120 } },
  { ...male, marks: [{ kind: 'tattoo', place: 'hand', certainty: 'certain', motif: 1 }] },
];

describe('traits in the database', () => {
  let service: TestApplication;
  let officer: Caller;
  let caseId: string;
  let sound: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    caseId = await openCase(officer);
    sound = await create(officer, 'sketches', { traits: { ...male, ...aged } }, await blankPaper());
  });
  afterAll(() => service.stop());

  const setTraits = (id: string, traits: unknown) =>
    service.rows(`UPDATE records SET traits = '${JSON.stringify(traits)}' WHERE id = '${id}'`);

  it.each([...BROKEN, ...BROKEN_SINCE])('refuse %j, whoever writes it', async (traits) => {
    await expect(setTraits(sound.id, traits)).rejects.toThrow();
  });

  it('that were broken before are taken out, and no search ends at them', async () => {
    const made: Answered[] = [];
    // What is counted could not be broken before either: what is restricted could.
    for (const [index] of BROKEN.entries()) {
      const record = { sharing: 'prefecture', traits: male };
      made.push(await create(officer, 'sketches', record, await blankPaper(200 + index)));
    }
    const db = await service.owner();
    const runner = db.createQueryRunner();
    const migration = new TraitsInForm1790000000026();
    await migration.down(runner);
    // What is worked out from traits came after they were in form.
    await service.rows('ALTER TABLE records DISABLE TRIGGER record_minority');
    for (const [index, traits] of BROKEN.entries()) await setTraits(made[index]?.id ?? '', traits);
    await migration.up(runner);
    await service.rows('ALTER TABLE records ENABLE TRIGGER record_minority');
    await runner.release();
    const kept = await service.rows(
      `SELECT traits FROM records WHERE sharing = 'prefecture' GROUP BY traits ORDER BY traits::text`,
    );
    expect(kept).toEqual([{ traits: male }, { traits: {} }]);
    const traits = { ...male, ...aged };
    const answer = await search(officer, { caseId, probe: { traits } }).expect(200);
    expect(numbersOf(answer)[0]).toBe(sound.number);
  });
});
