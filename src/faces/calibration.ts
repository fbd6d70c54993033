import type { Calibration } from './adapter.types.js';

const ITERATIONS = 50;

/** Beyond the limit the claim hardly grows, but the more similar face still comes first. */
const BEYOND = 0.1;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression of genuine against impostor similarities, both classes weighted alike, so
 * that the fitted log odds are log likelihood ratios whatever the numbers of pairs (Brümmer & du
 * Preez 2006). Newton's method on two parameters; deterministic.
 *
 * @throws RangeError when a class is empty
 */
export function fitCalibration(
  genuine: readonly number[],
  impostor: readonly number[],
  heldOut: string,
): Calibration {
  if (genuine.length === 0 || impostor.length === 0) {
    throw new RangeError('fitCalibration: pairs of both kinds');
  }
  let [intercept, slope] = [0, 0];
  for (let step = 0; step < ITERATIONS; step++) {
    // A whiff of ridge keeps the slope finite when the classes do not overlap.
    let [g0, g1, h00, h01, h11] = [0, 1e-6 * slope, 1e-9, 0, 1e-6];
    const add = (s: number, target: number, weight: number) => {
      const p = logistic(intercept + slope * s);
      const v = weight * p * (1 - p);
      g0 += weight * (p - target);
      g1 += weight * (p - target) * s;
      h00 += v;
      h01 += v * s;
      h11 += v * s * s;
    };
    for (const s of genuine) add(s, 1, 1 / genuine.length);
    for (const s of impostor) add(s, 0, 1 / impostor.length);
    const det = h00 * h11 - h01 * h01;
    intercept -= (h11 * g0 - h01 * g1) / det;
    slope -= (h00 * g1 - h01 * g0) / det;
  }
  const limit = Math.log(genuine.length);
  return { intercept, slope, limit, genuine: genuine.length, impostor: impostor.length, heldOut };
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
