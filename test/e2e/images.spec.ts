import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { lookAt } from '../factories/consultations.js';
import { blankPaper, drawing, sideBySide } from '../factories/drawings.js';
import { openCase } from '../factories/cases.js';
import { type AnsweredSearch, searchByImage } from '../factories/searches.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

type ImageAnswer = Answered['images'][number];

const numbersIn = (image: ImageAnswer | undefined) =>
  image?.alreadyIn?.records.map(({ number }) => number);

const NOTHING = '00000000-0000-4000-8000-000000000000';

describe('images', () => {
  let service: TestApplication;
  let officer: Caller;
  let stranger: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
  });
  afterAll(() => service.stop());

  const add = (id: string, image: Buffer) =>
    officer.post(`/sketches/${id}/images`).attach('image', image, 'drawing.png');

  /** The bytes served, with the type they are served as and what sharp sees in them. */
  async function served(path: string) {
    const answer = await lookAt(officer, path);
    expect(answer.status).toBe(200);
    const bytes = answer.body as Buffer;
    const { width, height, format, exif, icc, xmp } = await sharp(bytes).metadata();
    return { answer, bytes, width, height, format, metadata: [exif, icc, xmp] };
  }

  describe('served', () => {
    let sketch: Answered;

    beforeAll(async () => {
      sketch = await create(officer, 'sketches', {}, await drawing(11));
    });

    it('whole, as the pixels that were uploaded', async () => {
      const full = await served(`/sketches/${sketch.id}/image`);
      expect(full).toMatchObject({ width: 400, height: 520, format: 'png' });
      expect(full.answer.headers).toMatchObject({
        'content-type': 'image/png',
        'content-length': String(full.bytes.length),
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
      const pixels = (image: Buffer) => sharp(image).toColourspace('srgb').raw().toBuffer();
      const grey = await pixels(
        await sharp(await drawing(11))
          .toColourspace('srgb')
          .png()
          .toBuffer(),
      );
      expect((await pixels(full.bytes)).equals(grey)).toBe(true);
    });

    it('small, for lists', async () => {
      const small = await served(`/sketches/${sketch.id}/image?size=thumb`);
      expect(small).toMatchObject({ width: 197, height: 256, format: 'jpeg' });
      expect(small.bytes.length).toBeLessThan(40_000);
      expect(small.answer.headers['content-type']).toBe('image/jpeg');
    });

    it('as the aligned face', async () => {
      const face = await served(`/sketches/${sketch.id}/image?size=aligned`);
      expect(face).toMatchObject({ width: 224, height: 224, format: 'jpeg' });
      const { channels } = await sharp(face.bytes).stats();
      // A face, not a blank crop.
      expect(channels[0]?.stdev).toBeGreaterThan(20);
    });

    it('by image, and not of another record', async () => {
      const other = await create(officer, 'sketches', {}, await drawing(12));
      const imageOfOther = other.images[0]?.id ?? '';
      expect(
        (await lookAt(officer, `/sketches/${other.id}/image?imageId=${imageOfOther}`)).status,
      ).toBe(200);
      for (const imageId of [imageOfOther, NOTHING]) {
        const answer = await lookAt(officer, `/sketches/${sketch.id}/image?imageId=${imageId}`);
        problemOf(answer, 404, 'image-not-found');
      }
      expect(faultsOf(await lookAt(officer, `/sketches/${sketch.id}/image?size=huge`))).toEqual([
        'size: isIn',
      ]);
    });
  });

  it('whose file is gone, say so', async () => {
    const { id } = await create(officer, 'sketches', {}, await drawing(20));
    await rm(join(service.database.dataDir, 'images'), { recursive: true });
    for (const size of ['full', 'thumb', 'aligned']) {
      const answer = await lookAt(officer, `/sketches/${id}/image?size=${size}`);
      problemOf(answer, 404, 'image-file-missing');
    }
    const box = { x: 110, y: 150, width: 180, height: 230 };
    const drawn = await officer.put(`/sketches/${id}/face-box`).send({ box });
    problemOf(drawn, 404, 'image-file-missing');
    // The same picture again, for another record, brings the file back.
    await create(officer, 'sketches', {}, await drawing(20));
    expect((await lookAt(officer, `/sketches/${id}/image`)).status).toBe(200);
  });

  it('are turned upright and lose what the file said beside the picture', async () => {
    const lying = await sharp(await drawing(13))
      .rotate(-90)
      .toBuffer();
    const camera = await sharp(lying)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'Insp. Secret' }, IFD3: { GPSLatitude: '33/1' } })
      .jpeg({ quality: 97 })
      .toBuffer();
    const sent = await sharp(camera).metadata();
    expect(sent).toMatchObject({ width: 520, height: 400, orientation: 6 });
    expect(sent.exif?.includes('Secret')).toBe(true);

    const sketch = await create(officer, 'sketches', {}, camera);
    expect(sketch.images[0]).toMatchObject({ width: 400, height: 520, mediaType: 'image/jpeg' });
    expect(sketch.face.status).toBe('found');
    for (const size of ['full', 'thumb', 'aligned']) {
      const { bytes, metadata } = await served(`/sketches/${sketch.id}/image?size=${size}`);
      expect(metadata).toEqual([undefined, undefined, undefined]);
      expect(bytes.includes('Secret')).toBe(false);
    }
    const kept = await service.rows(
      `SELECT upload_sha256 <> sha256 AS remade FROM images WHERE record_id = '${sketch.id}'`,
    );
    expect(kept).toEqual([{ remade: true }]);
  });

  it('may be several of one record, the first standing for it', async () => {
    const { id, face } = await create(officer, 'sketches', {}, await drawing(14));
    const webp = await sharp(await drawing(14, 2))
      .webp({ lossless: true })
      .toBuffer();
    const second = (await add(id, webp).expect(201)).body as ImageAnswer;
    expect(second).toMatchObject({
      position: 2,
      mediaType: 'image/png',
      alreadyIn: { records: [], more: false },
    });
    const third = (await add(id, await blankPaper(240)).expect(201)).body as ImageAnswer;
    expect(third).toMatchObject({ position: 3, width: 160, height: 200 });

    const sketch = (await officer.get(`/sketches/${id}`).expect(200)).body as Answered;
    expect(sketch.images.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(sketch.face).toEqual(face);
    const shown = await served(`/sketches/${id}/image?imageId=${third.id}`);
    expect(shown).toMatchObject({ width: 160, height: 200 });
    expect(await served(`/sketches/${id}/image`)).toMatchObject({ width: 400 });
  });

  describe('uploaded twice', () => {
    it('are said to be in the other record, by the same picture in another file too', async () => {
      const first = await create(officer, 'sketches', {}, await drawing(15));
      expect(first.images[0]?.alreadyIn?.records).toEqual([]);
      const second = await create(stranger, 'sketches', {}, await drawing(15));
      expect(numbersIn(second.images[0])).toEqual([first.number]);
      const asWebp = await sharp(await drawing(15))
        .webp({ lossless: true })
        .toBuffer();
      const third = await create(officer, 'sketches', {}, asWebp);
      expect(numbersIn(third.images[0])).toEqual([second.number, first.number].sort());
      const extra = await create(officer, 'sketches', {}, await drawing(16));
      const added = (await add(extra.id, await drawing(15)).expect(201)).body as ImageAnswer;
      expect(numbersIn(added)).toHaveLength(3);
      // Kept once.
      const files = (await service.kept()).files.filter((path) =>
        path.endsWith(String(first.images[0]?.sha256).slice(2)),
      );
      expect(files).toHaveLength(1);
    });

    it('are said to be in withdrawn records, and in more than are named', async () => {
      const image = await drawing(18);
      const { id, number } = await create(officer, 'sketches', {}, image);
      await officer.delete(`/sketches/${id}`).send({ reason: 'Entered twice.' }).expect(200);
      const withdrawn = { number, status: 'withdrawn' };
      const second = await create(officer, 'sketches', {}, image);
      expect(second.images[0]?.alreadyIn).toEqual({ records: [withdrawn], more: false });
      for (let i = 0; i < 19; i += 1) await create(officer, 'sketches', {}, image);
      const last = await create(officer, 'sketches', {}, image);
      expect(last.images[0]?.alreadyIn).toMatchObject({ more: true });
      expect(last.images[0]?.alreadyIn?.records).toHaveLength(20);
      expect(last.images[0]?.alreadyIn?.records).toContainEqual(withdrawn);
    });

    it('are refused by the record that has them', async () => {
      const { id } = await create(officer, 'sketches', {}, await drawing(17));
      const before = await service.kept();
      problemOf(await add(id, await drawing(17)), 409, 'image-already-there');
      const webp = await sharp(await drawing(17))
        .webp({ lossless: true })
        .toBuffer();
      problemOf(await add(id, webp), 409, 'image-already-there');
      expect(await service.kept()).toEqual(before);
    });
  });

  describe('whose face a person points at', () => {
    const put = (id: string, body: object) => officer.put(`/sketches/${id}/face-box`).send(body);
    const box = { x: 110, y: 150, width: 180, height: 230 };
    const told = (id: string) =>
      service.rows(`SELECT action, details ->> 'status' AS status, details ? 'box' AS boxed
        FROM audit_entries WHERE target = '${id}' AND action LIKE '%face-box%' ORDER BY id`);

    it('are enrolled anew', async () => {
      const { id, images } = await create(officer, 'sketches', {}, await drawing(18));
      const embedding = async () =>
        (await service.rows(`SELECT embedding::text FROM templates WHERE record_id = '${id}'`)).map(
          (row) => row.embedding,
        );
      const before = await embedding();
      const answer = await put(id, { box }).expect(200);
      const face = {
        ...{ status: 'found', method: 'manual', box, detectorScore: null },
        ...{ faces: [{ box, score: null }], toCheck: [] },
      };
      expect(answer.body).toMatchObject({ id: images[0]?.id, face });
      const after = await embedding();
      expect(after).toHaveLength(1);
      expect(after).not.toEqual(before);
      const body = (await officer.get(`/sketches/${id}`).expect(200)).body as unknown;
      expect(body).toMatchObject({ face, images: [{ face }] });
      expect(await served(`/sketches/${id}/image?size=aligned`)).toMatchObject({ width: 224 });
    });

    it('get a face where none was found, which is doubted where none can be seen', async () => {
      const { id } = await create(officer, 'sketches', {}, await blankPaper(230));
      const small = { x: 30, y: 40, width: 30, height: 30 };
      const answer = await put(id, { box: small }).expect(200);
      expect(answer.body).toMatchObject({
        face: { status: 'doubtful', method: 'manual', box: small, toCheck: ['doubtful_box'] },
      });
      expect((await lookAt(officer, `/sketches/${id}/image?size=aligned`)).status).toBe(200);
      // Taken back, it is as it was.
      const back = await officer.delete(`/sketches/${id}/face-box`).expect(200);
      expect(back.body).toMatchObject({ face: { status: 'not_found' } });
      expect(await told(id)).toEqual([
        { action: 'sketch.face-box', status: 'doubtful', boxed: true },
        { action: 'sketch.face-box-end', status: 'not_found', boxed: false },
      ]);
    });

    it('may be one of two, which are told and to be checked until somebody has chosen', async () => {
      const both = await sideBySide(await drawing(21), await drawing(22));
      const { id, face } = await create(officer, 'sketches', {}, both);
      expect(face).toMatchObject({ status: 'found', toCheck: ['several_faces'] });
      const [taken, other, ...more] = face.faces ?? [];
      expect(more).toEqual([]);
      expect(taken).toEqual({ box: face.box, score: face.detectorScore });
      const isLeft = (one: typeof taken) => (one?.box.x ?? NaN) < 400;
      expect(isLeft(other)).toBe(!isLeft(taken));
      const listed = async (toCheck: boolean) => {
        const answer = await officer.get(`/sketches?toCheck=${toCheck}`).expect(200);
        return (answer.body as { items: Answered[] }).items.map((one) => one.id).includes(id);
      };
      expect([await listed(true), await listed(false)]).toEqual([true, false]);

      const chosen = await put(id, { box: other?.box }).expect(200);
      expect(chosen.body).toMatchObject({
        face: { status: 'found', method: 'manual', faces: [{ box: other?.box }], toCheck: [] },
      });
      expect([await listed(true), await listed(false)]).toEqual([false, true]);

      const back = await officer.delete(`/sketches/${id}/face-box`).expect(200);
      expect(back.body).toMatchObject({ face });
      expect(await listed(true)).toBe(true);

      // So are they in a probe, where the query chooses.
      const caseId = await openCase(officer);
      const searched = async (probe: object) => {
        const answer = await searchByImage(officer, both, { caseId, probe }).expect(200);
        return (answer.body as AnsweredSearch).probe.face;
      };
      const { faces, toCheck } = face;
      expect(await searched({ modality: 'sketch' })).toMatchObject({ faces, toCheck });
      const box = other?.box;
      expect(await searched({ box })).toMatchObject({ method: 'manual', box, toCheck: [] });
    });

    it('must have it inside', async () => {
      const { id, face } = await create(officer, 'sketches', {}, await drawing(19));
      for (const outside of [
        { x: 500, y: 100, width: 100, height: 100 },
        { x: 0, y: 600, width: 100, height: 100 },
        { x: 399, y: 519, width: 300, height: 300 },
        { x: 300, y: 400, width: 200, height: 100 },
        { x: 10, y: 10, width: 1, height: 1 },
      ]) {
        problemOf(await put(id, { box: outside }), 422, 'face-box-outside-image');
      }
      expect(faultsOf(await put(id, { box: { x: -1, y: 'a', width: 0 } }))).toEqual([
        'box.height: required',
        'box.width: min',
        'box.x: min',
        'box.y: isNumber',
      ]);
      expect(faultsOf(await put(id, {}))).toEqual(['box: required']);
      for (const none of [{ box: null }, { box: [box] }]) {
        expect(faultsOf(await put(id, none))).toContain('box: isObject');
      }
      problemOf(await put(id, { box, imageId: NOTHING }), 404, 'image-not-found');
      const body = (await officer.get(`/sketches/${id}`).expect(200)).body as unknown;
      expect(body).toMatchObject({ face });
    });
  });
});
