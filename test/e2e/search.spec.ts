import { openCase } from '../factories/cases.js';
import { blankPaper, drawing, likePhotograph } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, numbersOf, search, searchByImage } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const male = { sex: { values: ['male'], certainty: 'certain' } };
const female = { sex: { values: ['female'], certainty: 'certain' } };
/** Says enough to search by it alone; nobody here has it. */
const blue = { eye_color: { values: ['blue'], certainty: 'certain' } };
const scar = { marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }] };

/** Seven fictional persons: sketches in two prefectures, subjects, one without a face. */
describe('search', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let stranger: Caller;
  let caseId: string;
  let strangersCase: string;
  let man: Answered;
  let woman: Answered;
  let abroad: Answered;
  let hidden: Answered;
  let subject: Answered;
  let faceless: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    const other = await person(service, 'forensic_officer', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    stranger = await person(service, 'detective', 'AGA');
    caseId = await openCase(detective);
    strangersCase = await openCase(stranger);
    const burglary = await openCase(officer, { offence: 'burglary', occurredFrom: '2024-04-30' });
    const secret = { description: 'a note', author: 'a name', caseId: burglary };
    man = await create(
      officer,
      'sketches',
      { traits: { ...male, age: { min: 20, max: 30 } }, drawnOn: '2024-05-01', ...secret },
      await drawing(11),
    );
    woman = await create(officer, 'sketches', { traits: female }, await drawing(12));
    abroad = await create(other, 'sketches', { traits: male }, await drawing(13));
    hidden = await create(other, 'sketches', { sharing: 'prefecture' }, await drawing(14));
    subject = await create(officer, 'subjects', { traits: male }, await drawing(15));
    const paper = await blankPaper();
    faceless = await create(officer, 'sketches', { traits: { ...male, ...scar } }, paper);
  });
  afterAll(() => service.stop());

  const byImage = async (who: number, query: object = {}) =>
    searchByImage(detective, await drawing(who, 2), { caseId, ...query });

  describe('by a probe', () => {
    it('finds the drawing of another witness first, in any prefecture', async () => {
      for (const [who, record] of [[11, man] as const, [13, abroad] as const]) {
        const answer = await byImage(who);
        expect(answer.status).toBe(200);
        const found = answer.body as AnsweredSearch;
        expect(found).toMatchObject({ mode: 'exact', probe: { source: { kind: 'image' } } });
        expect(found.candidates[0]).toMatchObject({ rank: 1, id: record.id });
        expect(found.candidates[0]?.face?.percentile).toBe(100);
        for (const { face } of found.candidates) {
          expect(Object.keys(found.bands)).toContain(face?.band);
        }
        expect(found.candidates.map(({ rank }) => rank)).toEqual(
          found.candidates.map((_, i) => i + 1),
        );
        const scores = found.candidates.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    it('is compared as what it is said to be; a drawing in black and white raises no doubt', async () => {
      const unsaid = (await byImage(11)).body as AnsweredSearch;
      expect(unsaid.probe).toMatchObject({
        modality: 'sketch',
        face: { modalityDoubtful: false },
      });
      const said = (await byImage(11, { probe: { modality: 'photo' } })).body as AnsweredSearch;
      expect(said.probe.modality).toBe('photo');
    });

    it('in colour and smooth as a photograph is doubted as a sketch', async () => {
      const tinted = await likePhotograph(await drawing(11, 2));
      const query = { caseId, probe: { modality: 'sketch' } };
      const answer = await searchByImage(detective, tinted, query);
      expect((answer.body as AnsweredSearch).probe).toMatchObject({
        modality: 'sketch',
        face: { looksLike: 'photo', modalityDoubtful: true },
      });
      const { id } = answer.body as AnsweredSearch;
      const rows = await service.rows(`SELECT details -> 'modalityDoubtful' AS doubtful
        FROM audit_entries WHERE target = '${id}' AND action = 'search.run'`);
      expect(rows).toEqual([{ doubtful: [1] }]);
      const unsaid = await searchByImage(detective, tinted, { caseId });
      expect((unsaid.body as AnsweredSearch).probe.modality).toBe('photo');
    });

    it('stored, leaves its own record out', async () => {
      const answer = await search(detective, { caseId, probe: { recordId: man.id } }).expect(200);
      expect(numbersOf(answer)).not.toContain(man.number);
      expect((answer.body as AnsweredSearch).gallerySize).toBe(4);
      const photo = { imageId: subject.images[0]?.id };
      for (const probe of [photo, { recordId: subject.id }]) {
        const byPhoto = await search(detective, { caseId, probe, target: 'subjects' });
        expect(byPhoto.body).toMatchObject({
          probe: { source: { kind: 'photo', number: subject.number, ...probe }, modality: 'photo' },
          gallerySize: 0,
          candidates: [],
        });
      }
      const drawn = { imageId: man.images[0]?.id };
      const byDrawing = await search(detective, { caseId, probe: drawn });
      expect(byDrawing.body).toMatchObject({
        probe: { source: { kind: 'sketch', recordId: man.id, ...drawn }, modality: 'sketch' },
      });
      expect(numbersOf(byDrawing)).toEqual(numbersOf(answer));
    });

    it('withdrawn since, is none any more, nor is the search repeated', async () => {
      const sketch = await create(officer, 'sketches', {}, await drawing(16));
      const wrong = await create(officer, 'subjects', {}, await drawing(17));
      const query = { caseId, probe: { recordId: sketch.id } };
      const run = (await search(detective, query).expect(200)).body as AnsweredSearch;
      for (const path of [`/sketches/${sketch.id}`, `/subjects/${wrong.id}`]) {
        await officer.delete(path).send({ reason: 'The wrong person.' }).expect(200);
      }
      problemOf(await search(detective, query), 409, 'probe-withdrawn');
      const photo = { caseId, probe: { imageId: wrong.images[0]?.id } };
      problemOf(await search(detective, photo), 409, 'probe-withdrawn');
      const several = { members: [photo.probe, { recordId: man.id }] };
      problemOf(await search(detective, { caseId, probe: several }), 409, 'probe-withdrawn');
      problemOf(await detective.post(`/searches/${run.id}/repeat`), 409, 'probe-withdrawn');
      // To another prefecture there is no such record.
      const theirs = { ...query, caseId: strangersCase };
      problemOf(await search(stranger, theirs), 422, 'probe-not-found');
    });

    it('of traits alone, finds records with and without a face', async () => {
      const answer = await search(detective, { caseId, probe: { traits: scar } }).expect(200);
      expect(numbersOf(answer)).toEqual([faceless.number]);
      const [first] = (answer.body as AnsweredSearch).candidates;
      expect(first).toMatchObject({ face: null, evidence: { face: 0, traitShare: 1 } });
    });

    it('is one probe, with something to search by, that the caller may find', async () => {
      const ambiguous = { recordId: man.id, traits: male };
      problemOf(await search(detective, { caseId, probe: ambiguous }), 422, 'probe-ambiguous');
      for (const none of [{ caseId }, { caseId, traits: male }]) {
        problemOf(await search(detective, none), 422, 'probe-missing');
      }
      problemOf(await byImage(11, { probe: { recordId: man.id } }), 422, 'probe-ambiguous');
      const paper = await searchByImage(detective, await blankPaper(240), { caseId });
      problemOf(paper, 422, 'probe-without-evidence');
      const notMine = await search(detective, { caseId, probe: { recordId: hidden.id } });
      problemOf(notMine, 422, 'probe-not-found');
    });

    it('is told where each field belongs that stands elsewhere', async () => {
      const probe = { recordId: man.id, datedFrom: '' };
      const filters = { sex: ['male'], 'traits.age': 30 };
      const astray = { members: [], eye_color: {}, motif: '', probe, filters };
      const answer = await search(detective, { caseId, ...astray });
      const { errors } = problemOf(answer, 422, 'validation-failed');
      const meant = errors?.map(({ field, code, message }) => [
        field,
        code,
        /Did you mean “(.*)”\?$/.exec(message)?.[1],
      ]);
      expect(meant).toEqual([
        ['members', 'unknown-field', 'probe.members'],
        ['eye_color', 'unknown-field', 'traits.eye_color'],
        ['motif', 'unknown-field', 'purpose'],
        ['probe.datedFrom', 'unknown-field', 'filters.datedFrom'],
        ['filters.sex', 'unknown-field', 'filters.traits.sex'],
        ['filters.traits.age', 'unknown-field', '{"filters":{"traits":{"age":…}}}'],
      ]);
    });
  });

  it.each([
    [{ face: 0, traits: 0 }, 422],
    [{ traits: 0, regions: { eyes: 0, nose: 0, mouth: 0, outline: 0 } }, 422],
    [{ face: 0 }, 200],
    [{ traits: 0, regions: { eyes: 0, nose: 0, mouth: 0 } }, 200],
  ])('by evidence that counts %j, answers %i', async (weights, status) => {
    const answer = await search(detective, { caseId, probe: { recordId: man.id }, weights });
    expect(answer.status).toBe(status);
    if (status === 422) problemOf(answer, 422, 'probe-without-evidence');
  });

  it('refuses traits alone that weigh nothing, and a drawing without traits whose face does', async () => {
    const said = { caseId, probe: { traits: scar }, weights: { traits: 0 } };
    problemOf(await search(detective, said), 422, 'probe-without-evidence');
    const drawn = await byImage(11, { weights: { face: 0 } });
    problemOf(drawn, 422, 'probe-without-evidence');
  });

  describe('with filters', () => {
    it('never lets a contradicting record through, and keeps what is unknown', async () => {
      const filters = { traits: { sex: { values: ['female'] } } };
      const answer = await byImage(11, { filters });
      expect(numbersOf(answer)).toEqual([woman.number]);
      const young = { traits: { age: { min: 40, max: 60 } } };
      const found = numbersOf(await byImage(11, { filters: young }));
      expect(found).not.toContain(man.number);
      expect(found).toContain(woman.number);
      const known = { traits: { age: { min: 20, max: 60, requireKnown: true } } };
      expect(numbersOf(await byImage(11, { filters: known }))).toEqual([man.number]);
      const marked = { traits: { marks: [{ kind: 'scar', place: 'cheek' }] } };
      const scarred = await byImage(11, { filters: marked, traits: scar });
      expect(numbersOf(scarred)).toEqual([faceless.number]);
    });

    it.each([
      ['target', { target: 'subjects' }, () => [subject.number]],
      ['prefecture', { filters: { prefectures: ['AGA'] } }, () => [abroad.number]],
      ['offence', { filters: { offences: ['burglary'] } }, () => [man.number]],
      ['date', { filters: { datedTo: '2025-01-01' } }, () => [man.number]],
    ])('by %s, narrows the gallery', async (_, query, expected) => {
      const answer = await byImage(12, query);
      expect(numbersOf(answer)).toEqual(expected());
    });
  });

  describe('with evidence', () => {
    it('raises whom it speaks for, and tells its share', async () => {
      const evidence = { traits: { ...female, ...blue }, weights: { face: 0 } };
      const found = (await byImage(11, evidence)).body as AnsweredSearch;
      const [first, ...others] = found.candidates;
      expect(first).toMatchObject({ number: woman.number, evidence: { face: 0, traitShare: 1 } });
      const sexOf = (one = first) => one?.traits.find(({ trait }) => trait === 'sex')?.agreement;
      expect(sexOf()).toBe('agrees');
      expect(sexOf(others.find(({ id }) => id === man.id))).toBe('differs');
      const both = (await byImage(12, { traits: female })).body as AnsweredSearch;
      const { face = 0, traits = 0 } = both.candidates[0]?.evidence ?? {};
      expect(traits).toBeGreaterThan(0);
      expect(both.candidates[0]?.score).toBeCloseTo(face + traits, 3);
    });

    it('tells what each region of a face says, and weighs them as asked', async () => {
      const whole = ((await byImage(11)).body as AnsweredSearch).candidates[0];
      expect(whole?.face?.regions.map(({ region }) => region)).toEqual([
        'eyes',
        'nose',
        'mouth',
        'outline',
      ]);
      const regions = { eyes: 1, nose: 0, mouth: 0, outline: 0 };
      const part = ((await byImage(11, { weights: { regions } })).body as AnsweredSearch)
        .candidates[0];
      expect(part?.id).toBe(whole?.id);
      // What is left out makes the face count for less, for and against.
      const strength = (candidate: typeof whole) => Math.abs(candidate?.evidence.face ?? 0);
      expect(strength(part)).toBeLessThan(strength(whole));
      const none = { eyes: 0, nose: 0, mouth: 0, outline: 0 };
      const alone = { traits: { ...female, ...blue }, weights: { regions: none } };
      const nothing = (await byImage(11, alone)).body as AnsweredSearch;
      for (const { evidence } of nothing.candidates) expect(evidence.face).toBe(0);
      const wrong = await byImage(11, { weights: { regions: { ears: 1 } } });
      expect(wrong.status).toBe(422);
    });

    it('finds a record without a face beside faces, only for what its traits say', async () => {
      expect(numbersOf(await byImage(11, { traits: scar }))).toContain(faceless.number);
      expect(numbersOf(await byImage(11))).not.toContain(faceless.number);
      expect(numbersOf(await byImage(11, { traits: female }))).not.toContain(faceless.number);
    });
  });

  describe('serves a case, and says what it is', () => {
    it('of the own prefecture, open, with a purpose', async () => {
      const probe = { recordId: man.id };
      problemOf(await search(detective, { caseId: strangersCase, probe }), 422, 'case-unusable');
      const closed = await openCase(detective);
      const shut = { version: 1, status: 'closed' };
      await detective.patch(`/cases/${closed}`).send(shut).expect(200);
      problemOf(await search(detective, { caseId: closed, probe }), 422, 'case-unusable');
      expect(faultsOf(await search(detective, { probe, purpose: '' }))).toEqual([
        'caseId: required',
        'purpose: isNotEmpty',
      ]);
      for (const limit of [0, 51, 1.5, '5']) {
        expect(faultsOf(await search(detective, { caseId, probe, limit }))[0]).toMatch(/^limit: /);
      }
    });

    it("carries the notice in the caller's language", async () => {
      const query = { caseId, probe: { recordId: man.id } };
      const french = await search(detective, query).set('Accept-Language', 'fr').expect(200);
      expect((french.body as AnsweredSearch).notice).toMatch(/jamais une identification/);
      const list = await detective.get('/searches').expect(200);
      expect((list.body as AnsweredSearch).notice).toMatch(/never an identification/);
    });

    it.each([
      ['SQL', { filters: { prefectures: ["CAS' OR '1'='1"] } }],
      ['a strange trait', { filters: { traits: { "sex'; DROP TABLE records;--": {} } } }],
      ['a crowd', { filters: { traits: { sex: { values: Array(5000).fill('male') } } } }],
      ['depth', { traits: JSON.parse(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`) as object }],
      ['a list', { traits: [] }],
      ['a number', { filters: 7 }],
    ])('refuses %s', async (_, hostile: object) => {
      const answer = await search(detective, { caseId, probe: { recordId: man.id }, ...hostile });
      problemOf(answer, 422, 'validation-failed');
    });
  });

  describe('for another prefecture', () => {
    it('shows what is shared, and neither names nor what is restricted', async () => {
      const answer = await searchByImage(stranger, await drawing(11, 2), { caseId: strangersCase });
      expect(numbersOf(answer)[0]).toBe(man.number);
      expect(JSON.stringify(answer.body)).not.toMatch(/a note|a name|Idriss/);
      const mine = await byImage(14);
      expect(numbersOf(mine)).not.toContain(hidden.number);
      expect((mine.body as AnsweredSearch).gallerySize).toBe(5);
      expect((answer.body as AnsweredSearch).gallerySize).toBe(6);
    });
  });
});
