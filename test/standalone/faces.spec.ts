import type { Piscina } from 'piscina';
import sharp from 'sharp';
import { Problem } from '../../src/common/index.js';
import { DEFAULT_NETWORKS } from '../../src/config/index.js';
import { centred, FaceEngine, FaceModel, FEATURE_PROFILES } from '../../src/faces/index.js';
import type { FaceFound, FaceResult } from '../../src/faces/index.js';
import { drawFace, drawSvg } from './faces.drawing.js';

const MAX_QUEUE = 3;
const { version, dimensions } = FEATURE_PROFILES[DEFAULT_NETWORKS];

function found(result: FaceResult): FaceFound {
  if (result.status === 'not_found') throw new Error('no face found');
  return result;
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error('no problem', { cause: error });
  return error;
}

/** Pixels from a small generator, so that noise is the same on every run. */
async function noise(width: number, height: number): Promise<Buffer> {
  let state = 7;
  const data = Uint8Array.from({ length: width * height * 3 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

describe('FaceEngine', () => {
  const engine = new FaceEngine({ workers: 1, backend: 'wasm', maxQueue: MAX_QUEUE });
  let face: Buffer;

  beforeAll(async () => {
    await engine.start();
    face = await drawFace();
  });

  afterAll(() => engine.close());

  it('says what it computes with', () => {
    const info = engine.info();
    expect(info).toMatchObject({ backend: 'wasm', workers: 1, featureVersion: version });
    expect(info.models.map((m) => m.name)).toContain('sketch-adapter');
    for (const { sha256 } of info.models) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('finds a drawn face where it is', async () => {
    const result = found(await engine.analyse(await drawFace({ x: 0.35, y: 0.4, half: 0.18 })));
    expect(result).toMatchObject({ status: 'found', method: 'tiny', faces: [{ box: result.box }] });
    expect(result.landmarks).toHaveLength(68);
    const nose = result.landmarks[30] ?? [0, 0];
    expect(Math.abs(nose[0] - 0.35 * 320)).toBeLessThan(12);
    expect(Math.abs(nose[1] - (0.4 * 400 + 20))).toBeLessThan(20);
    const { x, y, width, height } = result.box;
    expect(x).toBeLessThan(nose[0]);
    expect(x + width).toBeGreaterThan(nose[0]);
    expect(y).toBeLessThan(nose[1]);
    expect(y + height).toBeGreaterThan(nose[1]);
    const { eyeDistance, misfit, sharpness } = result.measures;
    expect(eyeDistance).toBeGreaterThan(0.2 * width);
    expect(eyeDistance).toBeLessThan(width);
    expect(misfit).toBeLessThan(0.3);
    expect(sharpness).toBeGreaterThan(1);
  });

  it('speaks in pixels of the image, also of a large one', async () => {
    const small = found(await engine.analyse(face));
    const large = found(await engine.analyse(await drawFace({ width: 1920, height: 2400 })));
    const factor = (large.landmarks[30]?.[0] ?? 0) / (small.landmarks[30]?.[0] ?? 1);
    expect(factor).toBeGreaterThan(5.7);
    expect(factor).toBeLessThan(6.3);
  });

  it('gives features of unit blocks and an aligned face to look at', async () => {
    const { features, aligned } = found(await engine.analyse(face));
    expect(features).toHaveLength(dimensions);
    expect(Math.hypot(...features.subarray(0, 256))).toBeCloseTo(1, 5);
    expect(Math.hypot(...features.subarray(256, 1280))).toBeCloseTo(1, 5);
    expect(Math.hypot(...features.subarray(1280, 1792))).toBeCloseTo(1, 5);
    const { format, width, height } = await sharp(aligned).metadata();
    expect([format, width, height]).toEqual(['jpeg', 224, 224]);
  });

  it('gives the features of another choice of networks, and a template of them', async () => {
    const networks = 'mobileface-faceres-fr_feature';
    const { dimensions, version, parts } = FEATURE_PROFILES[networks];
    const three = new FaceEngine({ workers: 1, backend: 'wasm', networks });
    const { features, featureVersion } = found(await three.analyse(face));
    await three.close();
    expect([features.length, featureVersion]).toEqual([dimensions, version]);
    for (const { from, length } of parts) {
      expect(Math.hypot(...features.subarray(from, from + length))).toBeCloseTo(1, 5);
    }
    const model = FaceModel.load({ networks });
    expect(centred(model.project(features), model.means.sketch)).toHaveLength(256);
  });

  it('gives the same bits for the same bytes', async () => {
    const [a, b] = [found(await engine.analyse(face)), found(await engine.analyse(face))];
    expect(Buffer.from(a.features.buffer).equals(Buffer.from(b.features.buffer))).toBe(true);
  });

  it('hardly minds where the face is, how dark and how large', async () => {
    const model = FaceModel.load();
    const template = async (image: Promise<Buffer>) =>
      centred(model.project(found(await engine.analyse(await image)).features), model.means.sketch);
    const same = await template(drawFace());
    const dark = await template(sharp(face).linear(0.6, 10).jpeg().toBuffer());
    const moved = await template(drawFace({ x: 0.4, y: 0.45, half: 0.2 }));
    const other = await template(drawFace({ eyes: 10, nose: 14, mouth: 10 }));
    expect(cosine(same, dark)).toBeGreaterThan(0.9);
    expect(cosine(same, moved)).toBeGreaterThan(0.7);
    expect(cosine(same, other)).toBeLessThan(cosine(same, moved));
  });

  it('takes a box that a person drew', async () => {
    const box = { x: 80, y: 110, width: 160, height: 190 };
    const result = found(await engine.analyse(face, box));
    expect(result).toMatchObject({ status: 'found', method: 'manual', detectorScore: null });
    expect(result.box).toEqual(box);
    const automatic = found(await engine.analyse(face));
    expect(cosine(result.features, automatic.features) / 2).toBeGreaterThan(0.9);
  });

  it.each([
    ['beside the image', { x: 500, y: 0, width: 100, height: 100 }],
    ['beyond its edge', { x: 250, y: 100, width: 100, height: 100 }],
    ['too small', { x: 100, y: 100, width: 100, height: 9 }],
  ])('refuses a box %s, and tells how large the image is', async (_, box) => {
    const { code, options } = await problemOf(engine.analyse(face, box));
    expect(code).toBe('face-box-outside-image');
    expect(options.params).toEqual({ width: 320, height: 400, least: 16 });
  });

  it('doubts a box in which no face can be seen', async () => {
    const paper = { x: 4, y: 4, width: 30, height: 30 };
    const result = found(await engine.analyse(face, paper));
    expect(result).toMatchObject({ status: 'doubtful', method: 'manual', box: paper });
  });

  it('prefers the larger of two faces and says that there were two', async () => {
    const [large, small] = await Promise.all([
      drawFace({ width: 400, height: 400, half: 0.24 }),
      drawFace({ width: 220, height: 400, half: 0.2 }),
    ]);
    const both = await sharp({
      create: { width: 620, height: 400, channels: 3, background: '#fbfaf7' },
    })
      .composite([
        { input: large, left: 0, top: 0 },
        { input: small, left: 400, top: 0 },
      ])
      .png()
      .toBuffer();
    const result = found(await engine.analyse(both));
    const [chosen, other, ...more] = result.faces;
    expect(more).toEqual([]);
    expect(chosen).toEqual({ box: result.box, score: result.detectorScore });
    expect(result.box.x + result.box.width).toBeLessThan(400);
    expect(other?.box.x).toBeGreaterThan(400);
    // A person chooses the other by its box.
    const box = other?.box;
    expect(found(await engine.analyse(both, box))).toMatchObject({
      method: 'manual',
      faces: [{ box }],
    });
  });

  describe('answers not_found to', () => {
    const line = (i: number) =>
      `<text x="20" y="${30 + 22 * i}" font-size="15">The witness saw a man near the station</text>`;
    const hills = `<rect width="320" height="170" fill="#bcd"/><path d="M0 190 L80 120 L150 180
      L230 90 L320 180 L320 400 L0 400Z" fill="#596"/><circle cx="60" cy="50" r="22" fill="#fe9"/>`;
    const images: [string, () => Promise<Buffer>][] = [
      ['blank paper', () => drawSvg('')],
      ['a black image', () => drawSvg('<rect width="320" height="400"/>')],
      ['a page of text', () => drawSvg(Array.from({ length: 16 }, (_, i) => line(i)).join(''))],
      ['noise', () => noise(320, 400)],
      ['a landscape', () => drawSvg(hills)],
      ['an image of a few pixels', () => drawSvg('', 4, 4)],
    ];

    it.each(images)('%s', async (_, draw) => {
      expect(await engine.analyse(await draw())).toMatchObject({
        status: 'not_found',
        features: null,
        box: null,
        aligned: null,
        featureVersion: version,
      });
    });
  });

  it('gives the stock descriptor for comparison, none without a face', async () => {
    expect(await engine.faceApiDescriptor(await drawFace({ half: 0.2 }))).toHaveLength(128);
    expect(await engine.faceApiDescriptor(await drawSvg(''))).toBeNull();
  });

  it('keeps no tensor from image to image', async () => {
    const blank = await drawSvg('');
    await engine.analyse(face);
    await engine.faceApiDescriptor(face);
    const before = await engine.tensorCount();
    for (let i = 0; i < 10; i++) {
      await engine.analyse(face);
      await engine.analyse(face, { x: 80, y: 110, width: 160, height: 190 });
      await engine.analyse(blank);
    }
    expect(await engine.tensorCount()).toBe(before);
  });

  it('turns away what the queue cannot hold, and says when to come back', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 1 + MAX_QUEUE + 4 }, () => engine.analyse(face)),
    );
    const refused = answers.flatMap((a) => (a.status === 'rejected' ? [a.reason as Problem] : []));
    expect(refused).toHaveLength(4);
    for (const { code, type, options } of refused) {
      expect([code, type.status]).toEqual(['face-queue-full', 503]);
      expect(Number(options.headers?.['Retry-After'])).toBeGreaterThanOrEqual(1);
    }
    expect((await engine.analyse(face)).status).toBe('found');
  });

  it('survives bytes that are no image', async () => {
    const problem = await problemOf(engine.analyse(Buffer.from('not an image')));
    expect([problem.code, problem.type.status]).toEqual(['face-engine-failed', 500]);
    expect((await engine.analyse(face)).status).toBe('found');
  });

  it('survives the death of a worker in the middle of an image', async () => {
    const { pool } = engine as unknown as { pool: Piscina };
    const [doomed, next] = [engine.analyse(face), engine.analyse(face)];
    await pool.threads[0]?.terminate();
    expect((await problemOf(doomed)).code).toBe('face-engine-failed');
    expect((await next).status).toBe('found');
  });
});

describe('FaceEngine that is short of time', () => {
  it('gives up on an image and goes on', async () => {
    const engine = new FaceEngine({ workers: 1, backend: 'wasm', timeoutMs: 1 });
    await engine.start();
    const face = await drawFace();
    expect((await problemOf(engine.analyse(face))).code).toBe('face-engine-failed');
    expect((await problemOf(engine.analyse(face))).code).toBe('face-engine-failed');
    await engine.close();
  });
});

describe('FaceEngine that nobody has started', () => {
  it('starts at its first image', async () => {
    const engine = new FaceEngine({ workers: 1, backend: 'wasm' });
    expect(() => engine.info()).toThrow('not started');
    expect((await engine.analyse(await drawFace())).status).toBe('found');
    expect(engine.info()).toMatchObject({ workers: 1 });
    await engine.close();
  });
});

describe('FaceEngine that cannot start', () => {
  it('says which model file is not there', async () => {
    const engine = new FaceEngine({ workers: 1, modelsDir: '/nonexistent/' });
    await expect(engine.start()).rejects.toThrow('manifest.json');
    expect(() => engine.info()).toThrow('not started');
  });

  it('finishes what is under way before it closes', async () => {
    const engine = new FaceEngine({ workers: 1, backend: 'wasm' });
    await engine.start();
    const face = await drawFace();
    const pending = engine.analyse(face);
    await engine.close();
    expect((await pending).status).toBe('found');
    expect((await problemOf(engine.analyse(face))).code).toBe('face-engine-failed');
  });
});
