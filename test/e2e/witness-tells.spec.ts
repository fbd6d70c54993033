import { openCase } from '../factories/cases.js';
import { blankPaper } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll } from '../factories/records.js';
import { type AnsweredSearch, numbersOf, search } from '../factories/searches.js';
import { type Caller, faultsOf, TestApplication } from '../support/application.js';

const coded = (...values: string[]) => ({ values, certainty: 'certain' });
const tattoo = { kind: 'tattoo', place: 'forearm_left', certainty: 'certain' };
const snake = { ...tattoo, motif: 'animal' };
const jacketOn = (seenOn?: string) => ({
  upper_clothing: { ...coded('coat'), ...(seenOn !== undefined && { seenOn }) },
});
const HEARD = {
  voice_pitch: coded('low'),
  spoken_language: coded('french'),
  gait: coded('swaying'),
};

describe('what a witness tells besides the face', () => {
  let service: TestApplication;
  let officer: Caller;
  let caseId: string;
  let papers = 230;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    caseId = await openCase(officer);
  });
  afterAll(() => service.stop());

  /** Without a face: what is compared is what is told. */
  const told = async (traits: object) =>
    create(officer, 'sketches', { traits }, await blankPaper((papers += 1)));
  const found = async (traits: object, more: object = {}) =>
    (await search(officer, { caseId, probe: { traits }, ...more }).expect(200))
      .body as AnsweredSearch;
  const rowOf = ({ candidates }: AnsweredSearch, { number }: Answered, trait: string) =>
    candidates.find((one) => one.number === number)?.traits.find((row) => row.trait === trait);

  it('is kept as it was told, corrected part by part, and compared', async () => {
    const traits = { ...HEARD, handedness: coded('left'), marks: [snake] };
    let sketch = await told(traits);
    expect(sketch.traits).toEqual(traits);
    const marks = [{ ...tattoo, motif: 'plant' }];
    const change = { version: sketch.version, traits: { marks, gait: null } };
    sketch = (await officer.patch(`/sketches/${sketch.id}`).send(change).expect(200))
      .body as Answered;
    const { gait, ...others } = traits;
    expect(sketch.traits).toEqual({ ...others, marks });
    expect(gait).toBeDefined();
    const rose = await found({ marks });
    expect(rowOf(rose, sketch, 'marks')).toMatchObject({ agreement: 'agrees' });
    const { evidence } = rose.candidates.find(({ number }) => number === sketch.number) ?? {};
    expect(evidence?.for).toContainEqual(
      expect.objectContaining({ probe: 'Tattoo, Left forearm, Flower or plant' }),
    );
    // Another motif is another tattoo, and speaks against nobody.
    const heard = { voice_pitch: coded('low'), handedness: coded('left') };
    const other = await found({ ...heard, marks: [{ ...tattoo, motif: 'writing' }] });
    expect(rowOf(other, sketch, 'marks')).toMatchObject({ agreement: 'unknown', evidence: 0 });
  });

  it('is refused where it cannot be', async () => {
    const faults = async (traits: object) => {
      const answer = officer
        .post('/sketches')
        .field('record', JSON.stringify({ origin: 'other', traits }));
      return faultsOf(await answer.attach('image', await blankPaper(), 'paper.png'));
    };
    expect(await faults({ marks: [{ ...snake, kind: 'scar' }] })).toEqual([
      'traits.marks[0].motif: impossible-motif',
    ]);
    expect(await faults({ ...jacketOn('2026-02-30') })).toEqual([
      'traits.upper_clothing.seenOn: bad-day',
    ]);
    expect(await faults({ ...jacketOn('2126-02-03') })).toEqual([
      'traits.upper_clothing.seenOn: day-to-come',
    ]);
    expect(await faults({ gait: { ...coded('slow'), seenOn: '2026-02-03' } })).toEqual([
      'traits.gait.seenOn: unknown-field',
    ]);
  });

  describe('of clothes', () => {
    const green = { eye_color: coded('green') };
    let sketch: Answered;

    beforeAll(async () => {
      sketch = await told({ ...green, ...jacketOn('2026-03-14') });
    });

    it('counts for days, less each day, and says how far apart', async () => {
      const worth = async (day?: string) => {
        const answer = await found({ ...green, ...jacketOn(day) });
        const row = rowOf(answer, sketch, 'upper_clothing');
        const { evidence } = answer.candidates.find(({ number }) => number === sketch.number) ?? {};
        const part = [...(evidence?.for ?? []), ...(evidence?.unknown ?? [])].find(
          ({ part: code }) => code === 'upper_clothing',
        );
        expect(part?.contribution).toBe(row?.contribution);
        return { ...row, note: part?.note };
      };
      const [same, near, stale, unknown] = [
        await worth('2026-03-14'),
        await worth('2026-03-17'),
        await worth('2026-03-26'),
        await worth(),
      ];
      expect(same).toMatchObject({
        daysApart: 0,
        agreement: 'agrees',
        note: 'Seen on the same day',
      });
      expect(near).toMatchObject({ daysApart: 3, agreement: 'agrees', note: 'Seen 3 days apart' });
      expect(near.evidence).toBeGreaterThan(0);
      expect(near.evidence).toBeLessThan(same.evidence ?? 0);
      expect(stale).toMatchObject({ daysApart: 12, agreement: 'unknown', evidence: 0 });
      expect(stale.note).toMatch(/12 days apart: too long/);
      expect(unknown).toMatchObject({ daysApart: null, agreement: 'unknown', evidence: 0 });
      expect(unknown.note).toMatch(/does not count/);
    });

    it('filters nobody, in searches, counts and lists', async () => {
      const filters = { traits: { upper_clothing: { values: ['coat'] } } };
      const refused = search(officer, { caseId, probe: { traits: green }, filters });
      const fault = 'filters.traits.upper_clothing: no-condition';
      expect(faultsOf(await refused)).toEqual([fault]);
      const count = officer.post('/searches/gallery').send({ caseId, filters });
      expect(faultsOf(await count)).toEqual([fault]);
      const traits = JSON.stringify({ ...filters.traits, eye_color: { values: ['green'] } });
      const list = officer.get('/sketches').query({ traits });
      expect(faultsOf(await list)).toEqual(['traits.upper_clothing: no-condition']);
      expect((await listAll(officer, '/sketches')).map(({ number }) => number)).toContain(
        sketch.number,
      );
      // Who wears something else is listed all the same.
      const jeans = { ...green, upper_clothing: { ...coded('dress'), seenOn: '2026-03-14' } };
      expect(numbersOf({ body: await found(jeans) })).toContain(sketch.number);
    });

    it('describes nobody without a face', async () => {
      const strict = await TestApplication.start({ LEAST_TRAIT_EVIDENCE: '' });
      const detective = await person(strict, 'detective');
      const probe = { traits: { ...jacketOn('2026-03-14'), footwear: coded('boots') } };
      const refused = await search(detective, { caseId: await openCase(detective), probe });
      expect(refused.body).toMatchObject({ status: 422, code: 'traits-of-category' });
      await strict.stop();
    });

    it('is repeated with the days that were told then', async () => {
      const { id } = await found({ ...green, ...jacketOn('2026-03-16') });
      const again = await officer.post(`/searches/${id}/repeat`).expect(200);
      expect(again.body).toMatchObject({ same: true });
      const row = rowOf(again.body as AnsweredSearch, sketch, 'upper_clothing');
      expect(row).toMatchObject({ daysApart: 2 });
    });
  });
});
