import type { AdapterWeights, BlockAdapter } from './adapter.types.js';
import { l2Normalised } from './vectors.js';

/**
 * The projection of a vector of features: linear, so that a mean can be taken off afterwards. Each
 * block of the features becomes a stretch of its own, so that regions can be told apart in it.
 */
export function projectFeatures(
  features: Float32Array,
  { blocks, means }: AdapterWeights,
): Float32Array {
  const { length } = means.photo;
  if (features.length !== length) throw new RangeError(`project: ${length} features`);
  const dimensions = blocks.reduce((n, block) => n + block.dimensions, 0);
  const projected = new Float32Array(dimensions);
  let row = 0;
  for (const block of blocks) {
    projected.set(projectBlock(features, block), row);
    row += block.dimensions;
  }
  return projected;
}

function projectBlock(
  features: Float32Array,
  { from, length, dimensions, projection }: BlockAdapter,
): Float32Array {
  const projected = new Float32Array(dimensions);
  for (let row = 0; row < dimensions; row++) {
    let sum = 0;
    for (let i = 0; i < length; i++) {
      sum += (projection[row * length + i] ?? 0) * (features[from + i] ?? 0);
    }
    projected[row] = sum;
  }
  return projected;
}

/**
 * A template ready to be compared: projected features less a projected mean, of length 1. Sketches and photographs form two clouds;
 * taking each cloud's mean off is what makes them comparable. The cosine of two is their similarity.
 *
 * @param projected 256 numbers, see `FaceModel.project`
 * @param mean 256 numbers: the projected mean of faces of the same modality
 */
export function centred(projected: Float32Array, mean: Float32Array): Float32Array {
  const off = new Float32Array(projected.length);
  for (let i = 0; i < off.length; i++) off[i] = (projected[i] ?? 0) - (mean[i] ?? 0);
  return l2Normalised(off);
}
