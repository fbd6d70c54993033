import type { GraphModel, Tensor } from '@tensorflow/tfjs';
import type { Runtime } from './backend.js';
import { FEATURE_BLOCKS, FEATURE_DIMENSIONS } from './feature-blocks.js';
import { loadNetwork } from './graph-model.js';
import type { Raster } from './raster.js';
import { l2Normalised } from './vectors.js';

/** The crop and its mirror image as one batch [2, size, size, 3], grey in all three channels. */
export function flipPair({ data, width, height }: Raster): Float32Array {
  const batch = new Float32Array(width * height * 6);
  let plain = 0;
  let mirrored = width * height * 3;
  for (let row = 0; row < width * height; row += width) {
    for (let x = 0; x < width; x++) {
      const value = data[row + x] ?? 0;
      const opposite = data[row + width - 1 - x] ?? 0;
      for (let c = 0; c < 3; c++) {
        batch[plain++] = value;
        batch[mirrored++] = opposite;
      }
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
    const models = await Promise.all(
      FEATURE_BLOCKS.map(({ name, output }) => loadNetwork(runtime, name, output)),
    );
    return new FaceEmbedder(runtime, models);
  }

  /** Flip-averaged features of the standardised grey crops, 1,280 numbers. */
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
