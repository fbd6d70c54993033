import type { Calibration } from './adapter.types.js';
import { fitLogistic } from './logistic.js';

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
  heldOut: string,
): Calibration {
  const { intercept, slopes } = fitLogistic(
    genuine.map((s) => [s]),
    impostor.map((s) => [s]),
  );
  return {
    intercept,
    slope: slopes[0] ?? 0,
    limit: Math.log(genuine.length),
    genuine: genuine.length,
    impostor: impostor.length,
    heldOut,
  };
}

/**
 * Natural logarithm of P(similarity | same person) / P(similarity | two people), for the cosine
 * similarity of two templates. Learnt on viewed sketches: on a real composite it overstates.
 */
export function logLikelihoodRatio(
  similarity: number,
  { intercept, slope, limit }: Calibration,
): number {
  const unlimited = intercept + slope * similarity;
  const within = Math.min(limit, Math.max(-limit, unlimited));
  const excess = unlimited - within;
  return within + BEYOND * Math.sign(excess) * Math.log1p(Math.abs(excess));
}
