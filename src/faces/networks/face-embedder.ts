import type * as TensorFlow from '@tensorflow/tfjs';
import type { GraphModel, Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Runtime } from './load-runtime.js';
import { GRID, poolingWeights } from '../model/face-regions.js';
import { FEATURE_DIMENSIONS, NETWORKS, REGION_MAP } from '../model/feature-blocks.js';
import { loadNetwork } from './load-network.js';
import type { Raster } from '../geometry/raster.js';
import { l2Normalised } from '../model/vectors.js';

/**
 * The crop, and its mirror image where asked for, as a batch [1 or 2, size, size, 3], grey in all
 * three channels.
 */
export function batchOf({ data, width, height }: Raster, mirrored: boolean): Float32Array {
  const batch = new Float32Array(width * height * 3 * (mirrored ? 2 : 1));
  let plain = 0;
  let mirror = width * height * 3;
  for (let row = 0; row < width * height; row += width) {
    for (let x = 0; x < width; x++) {
      const value = data[row + x] ?? 0;
      for (let c = 0; c < 3; c++) batch[plain++] = value;
      if (!mirrored) continue;
      const opposite = data[row + width - 1 - x] ?? 0;
      for (let c = 0; c < 3; c++) batch[mirror++] = opposite;
    }
  }
  return batch;
}

/** Turns an aligned grey face into features; one per worker, since it holds the weights. */
export class FaceEmbedder {
  private constructor(
    private readonly tf: typeof TensorFlow,
    private readonly models: readonly GraphModel[],
    /** [cells, 196] */
    private readonly pooling: Tensor2D,
  ) {}

  static async load(runtime: Runtime): Promise<FaceEmbedder> {
    const { tf } = runtime;
    const models = await Promise.all(
      NETWORKS.map(({ name, output }) => loadNetwork(runtime, name, output)),
    );
    return new FaceEmbedder(tf, models, tf.tensor2d(poolingWeights().map((row) => [...row])));
  }

  /**
   * Features of the standardised grey crops, see `FEATURE_BLOCKS`.
   *
   * @param crops one for each of `NETWORKS`
   */
  embed(crops: readonly Raster[]): Float32Array {
    const seen = NETWORKS.map((network, i) => {
      const [crop, model] = [crops[i], this.models[i]];
      if (!crop || !model) throw new RangeError('embed: one crop for each network');
      return this.run(model, network, crop);
    });
    const parts = [...seen.map(({ embedding }) => embedding), ...seen.flatMap((s) => s.cells)];
    const features = new Float32Array(FEATURE_DIMENSIONS);
    let offset = 0;
    for (const part of parts) {
      features.set(l2Normalised(part), offset);
      offset += part.length;
    }
    return features;
  }

  /** The embedding and, of the network that has the regions' map, each cell; not normalised. */
  private run(
    model: GraphModel,
    { name, layout, output, mirrored }: (typeof NETWORKS)[number],
    crop: Raster,
  ): { embedding: Float32Array; cells: Float32Array[] } {
    const { tf } = this;
    const outputs = name === REGION_MAP.network ? [output, REGION_MAP.output] : [output];
    const [embedding, cells] = tf.tidy(() => {
      const { size } = layout;
      const batch = tf.tensor(batchOf(crop, mirrored), [mirrored ? 2 : 1, size, size, 3]);
      const [pooled, map] = [model.execute(batch, outputs)].flat() as [Tensor, Tensor?];
      return [
        pooled.sum(0).dataSync() as Float32Array,
        map ? this.cellsOf(map) : new Float32Array(),
      ] as const;
    });
    const { channels } = REGION_MAP;
    const count = cells.length / channels;
    return {
      embedding,
      cells: Array.from({ length: count }, (_, i) =>
        cells.subarray(i * channels, (i + 1) * channels),
      ),
    };
  }

  /** Mean of the map in each cell. */
  private cellsOf(map: Tensor): Float32Array {
    const { tf } = this;
    const places = map.as2D(GRID * GRID, REGION_MAP.channels);
    return tf.matMul(this.pooling, places).dataSync() as Float32Array;
  }
}
