import type { Modality } from '../face.types.js';
import { FEATURE_DIMENSIONS, NETWORKS, REGION_MAP } from './feature-blocks.js';

/** What an image looks like; `unclear` where a mistake would be likely. */
export type ApparentModality = Modality | 'unclear';

/** Log odds under which nothing is said. */
const CLEAR = 3;
/** Photographs of faces have more, all of CUFS and 99 in 100 of FS2K; tinted paper has less. */
const LEAST_CHROMA = 12;

const { channels } = REGION_MAP;
const CELLS_FROM = NETWORKS.reduce((n, { dimensions }) => n + dimensions, 0);
const CELLS = (FEATURE_DIMENSIONS - CELLS_FROM) / channels;

/** Mean of the regions' cells: how the paper or the skin looks, rather than who it is. */
export function texture(features: Float32Array): Float32Array {
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
export function apparentModality(
  features: Float32Array,
  chroma: number,
  weights: ModalityWeights,
): ApparentModality {
  const seen = texture(features);
  const odds = seen.reduce((sum, x, c) => sum + x * (weights[c] ?? 0), weights[channels] ?? 0);
  if (Math.abs(odds) < CLEAR) return 'unclear';
  if (odds > 0) return 'sketch';
  return chroma >= LEAST_CHROMA ? 'photo' : 'unclear';
}
