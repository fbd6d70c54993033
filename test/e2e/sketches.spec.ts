import { lookAt } from '../factories/consultations.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll, send } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  age: { min: 25, max: 35, certainty: 'probable' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'unsure' }],
};

describe('sketches', () => {
  let service: TestApplication;
  let officer: Caller;
  let colleague: Caller;
  let stranger: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    colleague = await person(service, 'detective', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
  });
  afterAll(() => service.stop());

  const read = async (caller: Caller, id: string) =>
    (await caller.get(`/sketches/${id}`).expect(200)).body as Answered;

  describe('created', () => {
    it('with image and traits, say the number, the face and all that was given', async () => {
      const given = {
        origin: 'software_composite',
        software: 'FACES 4.0',
        author: 'Insp. S. Bennani',
        drawnOn: '2026-03-15',
        witnessConfidence: 'medium',
        description: 'Parle lentement, d’une voix rauque.',
        traits: TRAITS,
      };
      const sketch = await create(officer, 'sketches', given, await drawing(3));
      const { drawnOn, ...asGiven } = given;
      expect(sketch).toMatchObject({
        ...asGiven,
        kind: 'sketch',
        datedOn: drawnOn,
        number: expect.stringMatching(/^CAS-20\d\d-\d{6}$/) as string,
        prefecture: 'CAS',
        sharing: 'national',
        status: 'active',
        caseId: null,
        withdrawalReason: null,
        createdBy: { role: 'forensic_officer' },
        version: 1,
      });
      const { face } = sketch;
      expect(face.status).toBe('found');
      expect(face.method).toMatch(/^(tiny|ssd)$/);
      expect(face.poorCondition).toEqual([]);
      expect(face).not.toHaveProperty('quality');
      const { x, y, width, height } = face.box ?? { x: 0, y: 0, width: 0, height: 0 };
      // The drawing is 400 × 520 with the face about its middle.
      expect(x + width / 2).toBeGreaterThan(120);
      expect(x + width / 2).toBeLessThan(280);
      expect(y + height / 2).toBeGreaterThan(130);
      expect(y + height / 2).toBeLessThan(390);
      expect(sketch.images).toEqual([
        {
          id: expect.any(String) as string,
          position: 1,
          mediaType: 'image/png',
          width: 400,
          height: 520,
          sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
          face,
          alreadyIn: { records: [], more: false },
        },
      ]);
      const { images, ...rest } = await read(colleague, sketch.id);
      expect({
        ...rest,
        images: [{ ...images[0], alreadyIn: { records: [], more: false } }],
      }).toEqual(sketch);
    });

    it('take their record from a file as from a field', async () => {
      const record = Buffer.from(JSON.stringify({ origin: 'evolved', author: 'عمر' }));
      const answer = await officer
        .post('/sketches')
        .attach('image', await drawing(4), 'drawing.png')
        .attach('record', record, { filename: 'record.json', contentType: 'application/json' });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({ origin: 'evolved', author: 'عمر', traits: {} });
    });

    it('are kept where no face is found, and say so', async () => {
      const sketch = await create(officer, 'sketches', { traits: TRAITS }, await blankPaper());
      expect(sketch.face).toEqual({ status: 'not_found' });
      expect(await read(colleague, sketch.id)).toMatchObject({
        face: { status: 'not_found' },
        traits: TRAITS,
      });
      const aligned = await lookAt(colleague, `/sketches/${sketch.id}/image?size=aligned`);
      problemOf(aligned, 404, 'no-aligned-face');
      expect((await lookAt(colleague, `/sketches/${sketch.id}/image`)).status).toBe(200);
    });

    it('say every wrong field at once, in the language asked for', async () => {
      const record = {
        origin: 'photograph',
        drawnOn: '15/03/2026',
        colour: 'grey',
        traits: {
          sex: { values: ['mail'], certainty: 'certain' },
          age: { min: 40, max: 20, certainty: 'probable' },
          religion: { values: ['any'] },
        },
      };
      const answer = await send(officer, 'sketches', await drawing(5), record).set(
        'Accept-Language',
        'fr-MA, fr;q=0.9',
      );
      const faults = faultsOf(answer);
      expect(faults).toEqual(
        expect.arrayContaining([
          'colour: unknown-field',
          'drawnOn: isCalendarDate',
          'origin: isIn',
          'traits.religion: unknown-trait',
        ]),
      );
      expect(faults.join('\n')).toMatch(/^traits\.age.*: impossible-range$/m);
      expect(faults.join('\n')).toMatch(/^traits\.sex\.values\[0\]: unknown-code$/m);
      const { title, errors } = problemOf(answer, 422, 'validation-failed');
      expect(title).toBe('Certains champs ne sont pas acceptables');
      expect(errors?.find(({ field }) => field === 'traits.religion')?.message).toBe(
        'Le trait « religion » n’existe pas dans le vocabulaire.',
      );
      expect(errors?.find(({ field }) => field === 'drawnOn')?.message).toMatch(/^doit être/);
    });

    it.each([
      [
        'a composite without its software',
        { origin: 'software_composite' },
        'software: program-missing',
      ],
      ['no origin', { origin: undefined }, 'origin: required'],
      ['an origin of null', { origin: null }, 'origin: isIn'],
      ['no date', { drawnOn: null }, 'drawnOn: isCalendarDate'],
      ['sharing with nobody', { sharing: null }, 'sharing: isIn'],
      ['traits of null', { traits: null }, 'traits: not-an-object'],
      ['a case of no id', { caseId: 'GESTARR-1' }, 'caseId: isUuid'],
      ['an empty description', { description: '' }, 'description: isNotEmpty'],
      ['a number of their own', { number: 'CAS-2026-000001' }, 'number: unknown-field'],
      ['another prefecture', { prefectureId: NOTHING }, 'prefectureId: unknown-field'],
    ])('refuse %s', async (_what, record, fault) => {
      const answer = await send(officer, 'sketches', await drawing(5), record);
      expect(faultsOf(answer)).toEqual([fault]);
    });
  });

  describe('listed', () => {
    it('newest first, page by page, without repeats or gaps while new ones come', async () => {
      for (let i = 0; i < 3; i += 1) await create(officer, 'sketches');
      const before = await listAll(officer, '/sketches', 2);
      expect(before.length).toBeGreaterThan(4);
      const createdAt = before.map((sketch) => Date.parse(String(sketch.createdAt)));
      expect(createdAt).toEqual([...createdAt].sort((a, b) => b - a));

      const seen: Answered[] = [];
      let cursor: string | undefined;
      do {
        const answer = await officer.get('/sketches').query({ limit: 2, cursor }).expect(200);
        const page = answer.body as { items: Answered[]; nextCursor?: string };
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items);
        cursor = page.nextCursor;
        if (seen.length === 2) await create(officer, 'sketches');
      } while (cursor !== undefined);
      expect(seen).toEqual(before);
    });

    it('by origin, number, date, prefecture and status', async () => {
      const made = await create(officer, 'sketches', { origin: 'other', drawnOn: '2019-05-04' });
      const there = await create(stranger, 'sketches', { origin: 'other', drawnOn: '2019-05-06' });
      const numbers = async (query: string) =>
        (await listAll(colleague, `/sketches?${query}`)).map(({ number }) => number);
      expect(await numbers('origin=other')).toEqual([there.number, made.number]);
      expect(await numbers('origin=other&prefecture=CAS')).toEqual([made.number]);
      expect(await numbers(`number=${there.number}`)).toEqual([there.number]);
      expect(await numbers('datedTo=2019-05-05')).toEqual([made.number]);
      expect(await numbers('datedFrom=2019-05-05&datedTo=2019-05-06')).toEqual([there.number]);
      expect(await numbers('datedTo=2019-05-03')).toEqual([]);
      expect(await numbers('prefecture=NAT')).toEqual([]);
      expect(await numbers('status=withdrawn')).toEqual([]);
      expect(faultsOf(await colleague.get('/sketches?status=any&origin=x&sex=male'))).toEqual([
        'origin: isIn',
        'sex: unknown-field',
        'status: isIn',
      ]);
    });

    it('tell what to send where a trait was named in the address', async () => {
      for (const name of ['hair_color', 'traits.hair_color']) {
        const { errors } = problemOf(
          await colleague.get(`/sketches?${name}=roux`),
          422,
          'validation-failed',
        );
        expect(errors?.[0]?.message).toContain('traits={"hair_color":{"values":["red"]}}');
      }
    });
  });

  describe('changed', () => {
    const patch = (caller: Caller, id: string, change: object) =>
      caller.patch(`/sketches/${id}`).send(change);

    it('field by field; what is left out stays, null clears what may be empty', async () => {
      const { id } = await create(officer, 'sketches', {
        author: 'A',
        description: 'D',
        traits: TRAITS,
      });
      const traits = { sex: { values: ['female'], certainty: 'unsure' } };
      const changed = await patch(officer, id, { version: 1, traits, author: null }).expect(200);
      expect(changed.body).toMatchObject({ version: 2, traits, author: null, description: 'D' });
      expect(await read(colleague, id)).toEqual(changed.body);
      const nothing = { version: 2, origin: null, sharing: null, traits: null, drawnOn: null };
      expect(faultsOf(await patch(officer, id, nothing))).toHaveLength(4);
      expect(faultsOf(await patch(officer, id, { version: 2, status: 'withdrawn' }))).toEqual([
        'status: unknown-field',
      ]);
      const asRead = problemOf(
        await patch(officer, id, { version: 2, datedOn: '2026-03-15' }),
        422,
        'validation-failed',
      );
      expect(asRead.errors?.[0]?.message).toContain('“drawnOn”');
      const unknown = { version: 2, traits: { hat: { values: ['red'] } } };
      expect(faultsOf(await patch(officer, id, unknown))).toEqual(['traits.hat: unknown-trait']);
      expect(await read(colleague, id)).toEqual(changed.body);
    });

    it('by one of several who read the same version', async () => {
      const { id } = await create(officer, 'sketches');
      const answers = await Promise.all(
        ['one', 'two', 'three'].map((author) => patch(officer, id, { version: 1, author })),
      );
      const [won] = answers.filter(({ status }) => status === 200);
      expect(won?.body).toMatchObject({ version: 2 });
      for (const lost of answers.filter((answer) => answer !== won)) {
        problemOf(lost, 409, 'version-conflict');
      }
      expect(await read(colleague, id)).toEqual(won?.body);
      problemOf(await patch(officer, id, { version: 1, author: 'late' }), 409, 'version-conflict');
      expect(faultsOf(await patch(officer, id, { author: 'x' }))).toEqual(['version: required']);
    });

    it('not where there is nothing, and not by an id that is none', async () => {
      problemOf(await patch(officer, NOTHING, { version: 1 }), 404, 'record-not-found');
      problemOf(await patch(officer, 'GESTARR-1', { version: 1 }), 400, 'malformed-id');
      // A subject is no sketch.
      const subject = await create(officer, 'subjects');
      problemOf(await patch(officer, subject.id, { version: 1 }), 404, 'record-not-found');
      problemOf(await officer.get(`/sketches/${subject.id}`), 404, 'record-not-found');
    });
  });
});
