import fc from 'fast-check';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, faultsOf, TestApplication } from '../support/application.js';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  eye_color: { values: ['brown'], certainty: 'probable' },
  age: { min: 25, max: 35, certainty: 'probable' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'unsure' }],
};

type Resource = 'sketches' | 'subjects' | 'cases' | 'users';

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

    /** Fields of each resource that PATCH changes, and values of each. */
    const FIELDS: Record<Resource, Record<string, fc.Arbitrary<unknown>>> = {
      sketches: {
        author: fc.constantFrom('A. Author', 'B. Author', null),
        description: fc.constantFrom('Limps.', null),
        witnessConfidence: fc.constantFrom('low', 'high', null),
        origin: fc.constantFrom('hand_drawn', 'evolved'),
      },
      subjects: {
        fullName: fc.constantFrom('Idriss Fictif', 'Driss Fictif'),
        aliases: fc.constantFrom(['Driss'], ['A', 'B'], null),
        birthDate: fc.constantFrom('1990-01-02', null),
        description: fc.constantFrom('Limps.', null),
      },
      cases: {
        reference: fc.nat().map((n) => `GESTARR-PROPERTY-${n}`),
        offence: fc.constantFrom('robbery', 'theft'),
        occurredTo: fc.constantFrom('2026-03-15', '2026-03-16'),
      },
      users: { displayName: fc.constantFrom('One', 'Two'), active: fc.boolean() },
    };

    /** What a change touches by itself, beside what it names. */
    const MOVES = new Set(['version', 'updatedAt']);

    it.each(Object.keys(FIELDS) as Resource[])(
      'of %s changes exactly what it names',
      async (kind) => {
        const admin = await service.asAdmin();
        const by = kind === 'users' ? admin : officer;
        let was = await makes[kind]();
        const change = fc.record(FIELDS[kind], {
          requiredKeys: [],
        });
        await fc.assert(
          fc.asyncProperty(change, async (named) => {
            const version = kind === 'users' ? {} : { version: was.version };
            const path = `/${kind}/${was.id}`;
            const answer = await by
              .patch(path)
              .send({ ...named, ...version })
              .expect(200);
            const is = answer.body as Answered;
            for (const [field, value] of Object.entries(is)) {
              if (MOVES.has(field)) continue;
              expect({ [field]: value }).toEqual({ [field]: { ...was, ...named }[field] });
            }
            was = is;
          }),
          { numRuns: 25 },
        );
      },
    );

    const makes: Record<Resource, () => Promise<Answered>> = {
      sketches: async () => reread('sketches', { traits: TRAITS, author: 'A' }),
      subjects: async () => reread('subjects', { traits: TRAITS, aliases: ['A'] }),
      cases: async () => (await officer.get(`/cases/${await openCase(officer)}`)).body as Answered,
      users: async () => {
        const listed = await (await service.asAdmin()).get('/users').expect(200);
        const { items } = listed.body as { items: Answered[] };
        const [auditor] = items.filter(({ username }) => String(username).startsWith('auditor'));
        return auditor ?? ((await madeAuditor()) as Answered);
      },
    };
    const reread = async (kind: 'sketches' | 'subjects', record: object) => {
      const { id } = await create(officer, kind, record);
      return (await officer.get(`/${kind}/${id}`).expect(200)).body as Answered;
    };
    const madeAuditor = async () => {
      const admin = await service.asAdmin();
      const account = { username: 'auditor.patched', displayName: 'One', role: 'auditor' };
      const body = { ...account, password: 'a password for tests', prefecture: 'CAS' };
      return (await admin.post('/users').send(body).expect(201)).body as unknown;
    };

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
