import type { Calibration } from './adapter.types.js';
import { fitLogistic } from '../training/logistic-regression.js';

/** Beyond the limit the claim hardly grows, but the more similar face still comes first. */
const BEYOND = 0.1;

/**
 * Fits similarity → log likelihood ratio on pairs that the adapter was not trained on.
 *
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
 * What each part of a comparison is to count for: the slopes of their joint logistic regression.
 * A part that says nothing beyond the others keeps a little.
 *
 * @param genuine similarities of the parts, one row for each comparison
 */
export function fitFusion(
  genuine: readonly (readonly number[])[],
  impostor: readonly (readonly number[])[],
): number[] {
  const slopes = fitLogistic(genuine, impostor).slopes.map((slope) => Math.max(slope, 0));
  const all = slopes.reduce((sum, slope) => sum + slope, 0);
  return slopes.map((slope) => Math.max(slope, LEAST_SHARE * all));
}

/**
 * Natural logarithm of P(similarity | same person) / P(similarity | two people), for the cosine
 * similarity of two templates. Learnt on viewed sketches: on a real composite it overstates.
 */
export function logLikelihoodRatio(similarity: number, calibration: Calibration): number {
  const { limit } = calibration;
  const unlimited = unlimitedLogLikelihoodRatio(similarity, calibration);
  const within = Math.min(limit, Math.max(-limit, unlimited));
  const excess = unlimited - within;
  return within + BEYOND * Math.sign(excess) * Math.log1p(Math.abs(excess));
}

/**
 * The same, drawn on beyond the pairs it was learnt from. No claim that two faces are of one person,
 * but it tells how few strangers are as similar, of whom there are many to learn from.
 */
export function unlimitedLogLikelihoodRatio(
  similarity: number,
  { intercept, slope }: Calibration,
): number {
  return intercept + slope * similarity;
}
