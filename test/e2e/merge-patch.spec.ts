import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, faultsOf, TestApplication } from '../support/application.js';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  eye_color: { values: ['brown'], certainty: 'probable' },
  age: { min: 25, max: 35, certainty: 'probable' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'unsure' }],
};

describe('a record, and anything else, that is changed', () => {
  let service: TestApplication;
  let officer: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
  });
  afterAll(() => service.stop());

  const patch = (kind: string, { id, version }: Answered, change: object) =>
    officer.patch(`/${kind}/${id}`).send({ version, ...change });
  const patched = async (kind: string, record: Answered, change: object) =>
    (await patch(kind, record, change).expect(200)).body as Answered;

  describe('by a merge patch', () => {
    it.each(['sketches', 'subjects'] as const)('has the traits of %s merged', async (kind) => {
      let record = await create(officer, kind, { traits: TRAITS });
      const green = { eye_color: { values: ['green'], certainty: 'unsure' } };
      record = await patched(kind, record, { traits: green });
      expect(record.traits).toEqual({ ...TRAITS, ...green });
      // Part by part of a trait, too; what is no object is replaced whole.
      const marks = [{ kind: 'mole', place: 'chin', certainty: 'certain' }];
      const parts = { age: { max: 40 }, sex: null, marks };
      record = await patched(kind, record, { traits: parts });
      const age = { ...TRAITS.age, max: 40 };
      expect(record.traits).toEqual({ ...green, age, marks });
      record = await patched(kind, record, { traits: {} });
      expect(record.traits).toEqual({ ...green, age, marks });
    });

    it('of its own media type, as of JSON', async () => {
      const { id, version } = await create(officer, 'sketches', { traits: TRAITS });
      const answer = await officer
        .patch(`/sketches/${id}`)
        .set('Content-Type', 'application/merge-patch+json')
        .send(JSON.stringify({ version, traits: { sex: null } }))
        .expect(200);
      const { sex, ...others } = TRAITS;
      expect((answer.body as Answered).traits).toEqual(others);
      expect(sex).toBeDefined();
    });

    it('is told what is wrong with what it would become', async () => {
      const sketch = await create(officer, 'sketches', { traits: TRAITS });
      const faults = async (traits: unknown) =>
        faultsOf(await patch('sketches', sketch, { traits }));
      expect(await faults({ age: { min: 50 } })).toEqual(['traits.age: impossible-range']);
      expect(await faults({ eye_color: { values: null } })).toEqual([
        'traits.eye_color.values: required',
      ]);
      expect(await faults({ eye_colour: null })).toEqual(['traits.eye_colour: unknown-trait']);
      expect(await faults([])).toEqual(['traits: not-an-object']);
    });

    it('has no defaults, which a generated client would send', async () => {
      const document = (await service.anonymous.get('/api/openapi.json').expect(200)).body as {
        components: { schemas: Record<string, { properties?: Record<string, object> }> };
      };
      const changes = Object.entries(document.components.schemas).filter(([name]) =>
        name.endsWith('Change'),
      );
      expect(changes.map(([name]) => name)).toEqual(
        expect.arrayContaining(['SketchChange', 'SubjectChange', 'CaseChange', 'UserChange']),
      );
      for (const [name, { properties = {} }] of changes) {
        const withDefault = Object.entries(properties).filter(([, of]) => 'default' in of);
        expect({ name, withDefault }).toEqual({ name, withDefault: [] });
      }
    });
  });
});
