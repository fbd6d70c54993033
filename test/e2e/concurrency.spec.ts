import type { Response } from 'supertest';
import { blankPaper, drawing } from '../factories/drawings.js';
import { SVG } from '../factories/hostile-files.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll, send } from '../factories/records.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

describe('at once', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
    const admin = await service.asAdmin();
    for (const code of ['RAB', 'FES', 'TAN', 'OUJ']) {
      const names = { nameFr: code, nameAr: code, nameEn: code };
      await admin
        .post('/prefectures')
        .send({ code, ...names })
        .expect(201);
    }
  });
  afterAll(() => service.stop());

  /** Sorts answers: accepted ones, and clear refusals for want of room. */
  function accepted(answers: readonly Response[]): Answered[] {
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      const { code } = answer.body as { code: string };
      expect(['face-queue-full', 'image-intake-busy']).toContain(code);
      problemOf(answer, 503, code);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    return answers
      .filter(({ status }) => status === 201)
      .map(({ body }) => body as Answered)
      .sort((a, b) => a.number.localeCompare(b.number));
  }

  /** Expects numbers 1, 2, … without gap or repeat, in the answers as in the lists. */
  async function expectGapless(caller: Caller, code: string, records: readonly Answered[]) {
    const numbers = records.map(({ number }) => number);
    expect(numbers).toEqual(
      numbers.map((_, i) => {
        const year = String(numbers[0]).slice(4, 8);
        return `${code}-${year}-${String(i + 1).padStart(6, '0')}`;
      }),
    );
    const listed = await listAll(caller, `/sketches?prefecture=${code}`);
    expect(listed.map(({ number }) => number).reverse()).toEqual(numbers);
    // The list is in the order of the numbers, and each record has its picture and face.
    for (const record of listed) expect(record.images).toHaveLength(1);
  }

  it('twenty uploads are twenty records of twenty numbers', async () => {
    const officer = await person(service, 'forensic_officer', 'RAB');
    const images = await Promise.all(Array.from({ length: 20 }, (_, i) => drawing(40 + i)));
    const answers = await Promise.all(images.map((image) => send(officer, 'sketches', image)));
    const made = accepted(answers);
    expect(made.length).toBeGreaterThan(0);
    await expectGapless(officer, 'RAB', made);
    // No picture got into another's record.
    const pictures = made.map(({ images: [image] }) => image?.sha256);
    expect(new Set(pictures).size).toBe(made.length);
    const templates = await service.rows(
      `SELECT count(DISTINCT embedding::text)::int AS n FROM templates`,
    );
    expect(templates).toEqual([{ n: made.length }]);
  });

  it('failing uploads in between leave no gap', async () => {
    const officer = await person(service, 'forensic_officer', 'FES');
    const image = await drawing(60);
    const uploads = Array.from({ length: 12 }, (_, i) => {
      if (i % 3 === 1) return send(officer, 'sketches', Buffer.from(SVG));
      // Refused inside the transaction's reach: the case is looked up again there.
      const caseId = '00000000-0000-4000-8000-000000000000';
      if (i % 3 === 2) return send(officer, 'sketches', image, { caseId });
      return send(officer, 'sketches', image, { author: `Officer ${i}` });
    });
    const answers = await Promise.all(uploads);
    answers.forEach((answer, i) => {
      if (i % 3 === 1) problemOf(answer, 415, 'image-type-unsupported');
      if (i % 3 === 2) problemOf(answer, 422, 'case-unusable');
    });
    const made = accepted(answers.filter((_, i) => i % 3 === 0));
    await expectGapless(officer, 'FES', made);
  });

  it('a number is given back with a transaction that fails after it was taken', async () => {
    const officer = await person(service, 'forensic_officer', 'OUJ');
    await service.rows(
      `CREATE FUNCTION fail_sometimes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.width = 160 THEN RAISE EXCEPTION 'no room'; END IF; RETURN NEW; END $$`,
    );
    await service.rows(
      `CREATE TRIGGER fail_sometimes BEFORE INSERT ON images
       FOR EACH ROW EXECUTE FUNCTION fail_sometimes()`,
    );
    try {
      const [paper, image] = [await blankPaper(), await drawing(61)];
      const answers = await Promise.all(
        [image, paper, image, paper, paper, image].map((each) => send(officer, 'sketches', each)),
      );
      const failed = answers.filter(({ status }) => status === 500);
      expect(failed).toHaveLength(3);
      for (const answer of failed) {
        problemOf(answer, 500, 'internal-error');
        expect(answer.text).not.toContain('no room');
      }
      const made = accepted(answers.filter(({ status }) => status !== 500));
      expect(made.length).toBeGreaterThan(0);
      await expectGapless(officer, 'OUJ', made);
    } finally {
      await service.rows('DROP FUNCTION fail_sometimes CASCADE');
    }
  });

  it('of two uploads of one picture, the later is told of the earlier', async () => {
    const officer = await person(service, 'forensic_officer', 'TAN');
    const image = await drawing(62);
    const answers = await Promise.all([1, 2].map(() => send(officer, 'sketches', image)));
    const [first, second] = accepted(answers);
    expect(first?.images[0]?.alreadyIn?.records).toEqual([]);
    const [holder] = second?.images[0]?.alreadyIn?.records ?? [];
    expect(holder?.number).toBe(first?.number);
    expect(second?.images[0]?.sha256).toBe(first?.images[0]?.sha256);
  });

  it('pictures added to one record take one place each, and the same one only once', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const { id } = await create(officer, 'sketches', {}, await drawing(63));
    const twice = await drawing(64);
    const images = [twice, twice, await drawing(65), await drawing(66)];
    const answers = await Promise.all(
      images.map((image) =>
        officer.post(`/sketches/${id}/images`).attach('image', image, 'drawing.png'),
      ),
    );
    const [refused, ...others] = answers.filter(({ status }) => status !== 201);
    expect(others).toEqual([]);
    if (!refused) throw new Error('The same picture was added twice');
    problemOf(refused, 409, 'image-already-there');
    const body = (await officer.get(`/sketches/${id}`).expect(200)).body as unknown;
    const sketch = body as Answered;
    expect(sketch.images.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(new Set(sketch.images.map(({ sha256 }) => sha256)).size).toBe(4);
  });
});
