import type { Raster } from './raster.js';
import { scaleOf } from './umeyama.js';
import type { Similarity } from './umeyama.js';

/** Score that counts as full certainty; detectors on drawings seldom give more. */
const FULL_SCORE = 0.9;
/** Where only the centre prior or a person placed the face. */
const UNSCORED = 0.3;
/** Laplacian deviation of a standardised crop that counts as fully sharp. */
const FULL_SHARPNESS = 20;

/** Standard deviation of the 4-neighbour Laplacian: low for blurred or enlarged images. */
export function sharpness({ data, width, height }: Raster): number {
  let n = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const at = (j: number) => data[j] ?? 0;
      const laplacian = at(i - 1) + at(i + 1) + at(i - width) + at(i + width) - 4 * at(i);
      squares += laplacian * laplacian;
      n++;
    }
  }
  return n > 0 ? Math.sqrt(squares / n) : 0;
}

/**
 * 0–1, a plain figure for officers, not a calibrated one: the geometric mean of the detector's
 * certainty (score / 0.9), the face's size (1 when the aligned crop needs no enlargement) and the
 * crop's sharpness (Laplacian deviation / 20), each capped at 1.
 */
export function faceQuality(
  detectorScore: number | null,
  toAligned: Similarity,
  standardisedCrop: Raster,
): number {
  const certainty = Math.min(1, (detectorScore ?? UNSCORED) / FULL_SCORE);
  const size = Math.min(1, 1 / scaleOf(toAligned));
  const sharp = Math.min(1, sharpness(standardisedCrop) / FULL_SHARPNESS);
  return Math.cbrt(certainty * size * sharp);
}
