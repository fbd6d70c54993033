import type { Calibration } from '../model/adapter.types.js';
import { fitLogistic } from './logistic-regression.js';

/**
 * Fits the line from a similarity (cosine) to its natural-log likelihood ratio, by logistic
 * regression (Brümmer & du Preez 2006), on pairs that the adapter was not trained on.
 *
 * @param genuine similarities of two pictures of one person
 * @param impostor similarities of pictures of two persons
 * @throws RangeError when a class is empty
 */
export function fitCalibration(
  genuine: readonly number[],
  impostor: readonly number[],
): Calibration {
  const { intercept, slopes } = fitLogistic(
    genuine.map((s) => [s]),
    impostor.map((s) => [s]),
  );
  return { intercept, slope: slopes[0] ?? 0, limit: Math.log(genuine.length) };
}

/** Least share of all the weight that a part keeps: it must be there to be weighed by people. */
const LEAST_SHARE = 0.02;

/**
 * The weight of each part of a comparison: the slopes of their joint logistic regression, none
 * negative. A part that says nothing beyond the others keeps a little.
 *
 * @param genuine similarities of the parts, one row for each comparison of one person
 * @param impostor the same, of two persons
 * @throws RangeError when a class is empty
 */
export function fitFusion(
  genuine: readonly (readonly number[])[],
  impostor: readonly (readonly number[])[],
): number[] {
  const slopes = fitLogistic(genuine, impostor).slopes.map((slope) => Math.max(slope, 0));
  const all = slopes.reduce((sum, slope) => sum + slope, 0);
  return slopes.map((slope) => Math.max(slope, LEAST_SHARE * all));
}
