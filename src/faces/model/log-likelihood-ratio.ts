import type { Calibration } from './adapter.types.js';

/** Beyond the limit the claim hardly grows, but the more similar face still comes first. */
const BEYOND = 0.1;

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
