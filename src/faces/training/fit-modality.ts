import { Matrix, solve } from 'ml-matrix';
import { type ModalityWeights, texture } from '../model/apparent-modality.js';
import type { FeatureProfile } from '../model/feature-profile.js';
import { meanOf, secondMoment } from './moments.js';

/** Share of the identity mixed into the correlation of channels. */
const SHRINKAGE = 0.3;

/**
 * Fisher's linear discriminant of drawn and photographed faces, with the within-class correlation
 * shrunk toward the identity: one slope for each channel, then the intercept.
 *
 * @param sketches features of drawn faces
 * @param photos features of photographed faces
 * @throws RangeError when there is none of either
 */
export function fitModality(
  sketches: readonly Float32Array[],
  photos: readonly Float32Array[],
  profile: FeatureProfile,
): ModalityWeights {
  if (sketches.length === 0 || photos.length === 0) {
    throw new RangeError('fitModality: faces of both modalities');
  }
  const classes = [sketches, photos].map((faces) => {
    const textures = faces.map((features) => texture(features, profile));
    return { textures, mean: meanOf(textures) };
  });
  const centred = classes.flatMap(({ textures, mean }) =>
    textures.map((t) => Float64Array.from(t, (x, c) => x - (mean[c] ?? 0))),
  );
  const covariance = new Matrix(secondMoment(centred).map((row) => [...row]));
  const deviations = covariance.diagonal().map((v) => Math.sqrt(Math.max(v, 1e-12)));
  const correlation = covariance.clone();
  correlation.apply((i, j) => {
    const scale = (deviations[i] ?? 1) * (deviations[j] ?? 1);
    correlation.set(i, j, correlation.get(i, j) / scale + (i === j ? SHRINKAGE : 0));
  });
  const [drawn, photographed] = classes.map(({ mean }) => mean);
  const gap = deviations.map((d, c) => ((drawn?.[c] ?? 0) - (photographed?.[c] ?? 0)) / d);
  const solution = solve(correlation, Matrix.columnVector(gap)).to1DArray();
  const slopes = solution.map((w, c) => w / (deviations[c] ?? 1));
  const intercept = slopes.reduce(
    (sum, w, c) => sum - (w * ((drawn?.[c] ?? 0) + (photographed?.[c] ?? 0))) / 2,
    0,
  );
  return Float32Array.from([...slopes, intercept]);
}
