import sharp from 'sharp';
import type { FacePreview } from '../../src/records/face-preview.dto.js';
import { lookAt } from '../factories/consultations.js';
import { blankPaper, drawing, sideBySide } from '../factories/drawings.js';
import { bomb, SVG } from '../factories/hostile-files.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('an image that is looked at before it is entered', () => {
  let service: TestApplication;
  let officer: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
  });
  afterAll(() => service.stop());

  const post = (caller: Caller, image: Buffer, query: object) =>
    caller
      .post('/face-previews')
      .attach('image', image, { filename: 'drawing.png', contentType: 'image/png' })
      .field('query', JSON.stringify(query));
  const preview = async (image: Buffer, query: object = {}) =>
    (await post(officer, image, { modality: 'sketch', ...query }).expect(200)).body as FacePreview;

  it.each([
    ['sketches', 'sketch'],
    ['subjects', 'photo'],
  ] as const)('is what an upload to %s sees', async (kind, modality) => {
    const image = await drawing(7);
    const before = await service.kept();
    const seen = await preview(image, { modality });
    expect(await service.kept()).toEqual(before);
    expect(seen.landmarks).toHaveLength(68);

    const { id, face, images } = await create(officer, kind, {}, image);
    const { width, height } = seen;
    expect(images[0]).toMatchObject({ width, height });
    expect(seen.face).toEqual(face);
    const aligned = await lookAt(officer, `/${kind}/${id}/image?size=aligned`);
    expect(Buffer.from(seen.aligned ?? '', 'base64')).toEqual(aligned.body);
  });

  it('shows each face of several, and the one that is chosen, which is then entered', async () => {
    const image = await sideBySide(await drawing(7), await drawing(8));
    const several = await preview(image);
    expect(several.face).toMatchObject({ status: 'found', toCheck: ['several_faces'] });
    expect(several.face.faces).toHaveLength(2);
    const faceBox = several.face.faces?.[1]?.box;

    const chosen = await preview(image, { box: faceBox });
    expect(chosen.face).toMatchObject({ method: 'manual', box: faceBox, toCheck: [] });
    expect(chosen.aligned).not.toBe(several.aligned);
    const { id, face } = await create(officer, 'sketches', { faceBox }, image);
    expect(face).toEqual(chosen.face);
    const logged = await service.rows(
      `SELECT details->'box' AS box FROM audit_entries WHERE target = '${id}' AND action = 'sketch.create'`,
    );
    expect(logged).toEqual([{ box: faceBox }]);
  });

  it('is upright, in the size in which it would be stored', async () => {
    const upright = sharp(await drawing(13));
    const camera = await upright.rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await preview(camera)).toMatchObject({ width: 400, height: 520 });
  });

  it('has no face where none is seen, until somebody says where it is', async () => {
    const paper = await blankPaper();
    const none = await preview(paper);
    expect(none).toMatchObject({ face: { status: 'not_found' }, landmarks: [], aligned: null });
    const box = { x: 30, y: 40, width: 100, height: 120 };
    const drawn = await preview(paper, { box });
    expect(drawn.face).toMatchObject({ status: 'doubtful', box, toCheck: ['doubtful_box'] });
    const outside = { ...box, x: 150 };
    const query = { modality: 'sketch', box: outside };
    problemOf(await post(officer, paper, query), 422, 'face-box-outside-image');
  });

  it('that is hostile is refused as an upload of it is, and nothing of it stays', async () => {
    const before = await service.kept();
    const query = { modality: 'photo' };
    problemOf(await post(officer, Buffer.from(SVG), query), 415, 'image-type-unsupported');
    problemOf(await post(officer, bomb(30_000, 30_000), query), 422, 'image-too-many-pixels');
    const cut = (await drawing(7)).subarray(0, 3000);
    problemOf(await post(officer, cut, query), 422, 'image-corrupt');
    const large = Buffer.concat([await drawing(7), Buffer.alloc(11 * 1024 * 1024)]);
    problemOf(await post(officer, large, query), 413, 'body-too-large');
    expect(faultsOf(await post(officer, await drawing(7), { modality: 'dream' }))).toEqual([
      'modality: isIn',
    ]);
    expect(await service.kept()).toEqual(before);
    await preview(await drawing(7));
  });

  it('is for those who enter records', async () => {
    const detective = await person(service, 'detective');
    const answer = await post(detective, await drawing(7), { modality: 'sketch' });
    problemOf(answer, 403, 'forbidden');
  });
});
