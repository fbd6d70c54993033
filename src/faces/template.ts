import type { AdapterWeights } from './adapter.types.js';
import type { Modality } from './face.types.js';
import { l2Normalised } from './vectors.js';

/** Length of a template; the database's column has it. */
export const TEMPLATE_DIMENSIONS = 256;

/** The projection of a vector of features: linear, so that a mean can be taken off afterwards. */
export function project(
  features: Float32Array,
  { inputs, dimensions, projection }: AdapterWeights,
): Float32Array {
  if (features.length !== inputs) throw new RangeError(`project: ${inputs} features`);
  return Float32Array.from({ length: dimensions }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < inputs; i++)
      sum += (projection[row * inputs + i] ?? 0) * (features[i] ?? 0);
    return sum;
  });
}

/** Projected features less a projected mean, L2-normalised: the template. */
export function centred(projected: Float32Array, mean: Float32Array): Float32Array {
  return l2Normalised(projected.map((x, i) => x - (mean[i] ?? 0)));
}

/**
 * Features → template. Sketches and photographs form two clouds; taking each cloud's mean off is
 * what makes them comparable. The cosine of two templates is their similarity.
 *
 * @param mean mean features of this modality: the training set's unless the collection has its own
 */
export function toTemplate(
  features: Float32Array,
  modality: Modality,
  adapter: AdapterWeights,
  mean: Float32Array = adapter.means[modality],
): Float32Array {
  // Centred before projection: the differences are small beside the features, and would lose
  // digits in a 32-bit sum.
  const differences = features.map((x, i) => x - (mean[i] ?? 0));
  return l2Normalised(project(differences, adapter));
}
