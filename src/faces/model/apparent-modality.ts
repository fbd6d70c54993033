import type { Modality } from '../face.types.js';
import type { FeatureProfile } from './feature-profile.js';

/** What an image looks like; `unclear` where a mistake would be likely. */
export type ApparentModality = Modality | 'unclear';

/** Log odds under which nothing is said. */
const CLEAR = 3;
/** Photographs of faces have more, all of CUFS and 99 in 100 of FS2K; tinted paper has less. */
const LEAST_CHROMA = 12;

/** Mean of the cells of one map: how the paper or the skin looks, rather than who it is. */
export function texture(features: Float32Array, { parts, texture: map }: FeatureProfile) {
  const cells = parts.filter(({ cell }) => cell?.map === map);
  const mean = new Float32Array(map.channels);
  for (const { from } of cells) {
    for (let c = 0; c < map.channels; c++) {
      mean[c] = (mean[c] ?? 0) + (features[from + c] ?? 0) / cells.length;
    }
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
  profile: FeatureProfile,
): ApparentModality {
  const seen = texture(features, profile);
  const intercept = weights[seen.length] ?? 0;
  const odds = seen.reduce((sum, x, c) => sum + x * (weights[c] ?? 0), intercept);
  if (Math.abs(odds) < CLEAR) return 'unclear';
  if (odds > 0) return 'sketch';
  return chroma >= LEAST_CHROMA ? 'photo' : 'unclear';
}
