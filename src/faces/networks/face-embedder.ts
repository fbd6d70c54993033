import type * as TensorFlow from '@tensorflow/tfjs';
import type { GraphModel, Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Runtime } from './load-runtime.js';
import type {
  FaceNetwork,
  FeatureMap,
  FeaturePart,
  FeatureProfile,
  MapCell,
} from '../model/feature-profile.js';
import { loadNetwork } from './load-network.js';
import { takeNumbers } from './take-numbers.js';
import type { Raster } from '../geometry/raster.js';
import { l2Normalised } from '../model/vectors.js';

/**
 * The crop, and its mirror image where asked for, as a batch [1 or 2, size, size, 3], grey in all
 * three channels.
 */
export function batchOf(
  { data, width, height }: Raster,
  { input: { mean, deviation }, mirrored }: Pick<FaceNetwork, 'input' | 'mirrored'>,
): Float32Array {
  const batch = new Float32Array(width * height * 3 * (mirrored ? 2 : 1));
  let plain = 0;
  let mirror = width * height * 3;
  for (let row = 0; row < width * height; row += width) {
    for (let x = 0; x < width; x++) {
      const value = ((data[row + x] ?? 0) - mean) / deviation;
      for (let c = 0; c < 3; c++) batch[plain++] = value;
      if (!mirrored) continue;
      const opposite = ((data[row + width - 1 - x] ?? 0) - mean) / deviation;
      for (let c = 0; c < 3; c++) batch[mirror++] = opposite;
    }
  }
  return batch;
}

/** What is read off one node of a network: its parts of the features, one after the other. */
interface Reading {
  readonly node: string;
  readonly parts: readonly FeaturePart[];
  /** [parts, places of the map, and of the mirror image's]; null for an embedding. */
  readonly pooling: Tensor2D | null;
}

interface LoadedNetwork {
  readonly network: FaceNetwork;
  readonly model: GraphModel;
  readonly readings: readonly Reading[];
}

/** Turns an aligned grey face into features; one per worker, since it holds the weights. */
export class FaceEmbedder {
  private constructor(
    private readonly tf: typeof TensorFlow,
    private readonly networks: readonly LoadedNetwork[],
    private readonly dimensions: number,
  ) {}

  static async load(runtime: Runtime, profile: FeatureProfile): Promise<FaceEmbedder> {
    const loaded = profile.networks.map(async (network) => ({
      network,
      model: await loadNetwork(runtime, network.name, network.output),
      readings: readingsOf(runtime.tf, network, profile.parts),
    }));
    return new FaceEmbedder(runtime.tf, await Promise.all(loaded), profile.dimensions);
  }

  /**
   * Features of the standardised grey crops, see `FeatureProfile`.
   *
   * @param crops one for each of the profile's networks
   * @param passed told after each network
   */
  embed(crops: readonly Raster[], passed?: (network: string) => void): Float32Array {
    const features = new Float32Array(this.dimensions);
    for (const [i, loaded] of this.networks.entries()) {
      const crop = crops[i];
      if (!crop) throw new RangeError('embed: one crop for each network');
      for (const [r, numbers] of this.run(loaded, crop).entries()) {
        let at = 0;
        for (const { from, length } of loaded.readings[r]?.parts ?? []) {
          features.set(l2Normalised(numbers.subarray(at, at + length)), from);
          at += length;
        }
      }
      passed?.(loaded.network.name);
    }
    return features;
  }

  /** The numbers of each reading, not normalised. */
  private run({ network, model, readings }: LoadedNetwork, crop: Raster): Float32Array[] {
    const { tf } = this;
    const { size } = network.layout;
    const pooled = tf.tidy(() => {
      const batch = batchOf(crop, network);
      const input = tf.tensor(batch, [network.mirrored ? 2 : 1, size, size, 3]);
      const seen = model.execute(
        input,
        readings.map(({ node }) => node),
      );
      const tensors: readonly Tensor[] = [seen].flat();
      return readings.map(({ pooling }, i) => {
        const tensor = tensors[i];
        if (!tensor) throw new RangeError('embed: one tensor for each node');
        return pooling ? tf.matMul(pooling, tensor.reshape([pooling.shape[1], -1])) : tensor.sum(0);
      });
    });
    return pooled.map(takeNumbers);
  }
}

/** The embedding, where it is asked for, then each map. */
function readingsOf(
  tf: typeof TensorFlow,
  network: FaceNetwork,
  parts: readonly FeaturePart[],
): Reading[] {
  const own = parts.filter((part) => part.network === network.name);
  const embedding = own.filter(({ cell }) => cell === null);
  const maps = new Set(own.flatMap(({ cell }) => cell?.map ?? []));
  const ofMaps = [...maps].map((map): Reading => {
    const pooled = own.filter(({ cell }) => cell?.map === map);
    const rows = pooled.map(({ cell }) => poolingRow(cell?.places ?? [], map, network.mirrored));
    return { node: map.output, parts: pooled, pooling: tf.tensor2d(rows) };
  });
  const ofEmbedding = { node: network.output, parts: embedding, pooling: null };
  return [...(embedding.length > 0 ? [ofEmbedding] : []), ...ofMaps];
}

/** What each place counts for in a cell's mean; of a mirror image, the place opposite. */
function poolingRow(places: MapCell, { side }: FeatureMap, mirrored: boolean): number[] {
  const weights = new Array<number>(side * side * (mirrored ? 2 : 1)).fill(0);
  for (const place of places) {
    weights[place] = 1 / places.length;
    const column = place % side;
    if (mirrored) weights[side * side + place - column + (side - 1 - column)] = 1 / places.length;
  }
  return weights;
}
