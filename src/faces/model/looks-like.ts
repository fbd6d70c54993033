import { Matrix, solve } from 'ml-matrix';
import type { Modality } from '../face.types.js';
import { FEATURE_DIMENSIONS, NETWORKS, REGION_MAP } from './feature-blocks.js';
import { meanOf, secondMoment } from '../training/moments.js';

/** What an image looks like; `unclear` where a mistake would be likely. */
export type Look = Modality | 'unclear';

/** Log odds under which nothing is said. */
const CLEAR = 3;
/** Photographs of faces have more, all of CUFS and 99 in 100 of FS2K; tinted paper has less. */
const LEAST_CHROMA = 12;
/** Share of the identity mixed into the correlation of channels. */
const SHRINKAGE = 0.3;

const { channels } = REGION_MAP;
const CELLS_FROM = NETWORKS.reduce((n, { dimensions }) => n + dimensions, 0);
const CELLS = (FEATURE_DIMENSIONS - CELLS_FROM) / channels;

/** Mean of the regions' cells: how the paper or the skin looks, rather than who it is. */
function texture(features: Float32Array): Float32Array {
  const mean = new Float32Array(channels);
  for (let i = CELLS_FROM; i < features.length; i++) {
    const c = (i - CELLS_FROM) % channels;
    mean[c] = (mean[c] ?? 0) + (features[i] ?? 0) / CELLS;
  }
  return mean;
}

/** Slopes for each channel, then the intercept; positive log odds speak for a sketch. */
export type ModalityWeights = Float32Array;

/**
 * Whether a face looks drawn or photographed. A composite made with software has the smooth texture
 * of a photograph: only one that is in colour as well is said to look like one.
 *
 * @param chroma of the face, see `FaceMeasures`
 */
export function lookOf(features: Float32Array, chroma: number, weights: ModalityWeights): Look {
  const seen = texture(features);
  const odds = seen.reduce((sum, x, c) => sum + x * (weights[c] ?? 0), weights[channels] ?? 0);
  if (Math.abs(odds) < CLEAR) return 'unclear';
  if (odds > 0) return 'sketch';
  return chroma >= LEAST_CHROMA ? 'photo' : 'unclear';
}

/**
 * Linear discriminant of drawn and photographed faces, with the within-class correlation shrunk
 * toward the identity.
 *
 * @throws RangeError when there is none of either
 */
export function fitModality(
  sketches: readonly Float32Array[],
  photos: readonly Float32Array[],
): ModalityWeights {
  if (sketches.length === 0 || photos.length === 0) {
    throw new RangeError('fitModality: faces of both modalities');
  }
  const classes = [sketches, photos].map((faces) => {
    const textures = faces.map(texture);
    return { textures, mean: meanOf(textures) };
  });
  const centred = classes.flatMap(({ textures, mean }) =>
    textures.map((t) => Float64Array.from(t, (x, c) => x - (mean[c] ?? 0))),
  );
  const covariance = secondMoment(centred);
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
