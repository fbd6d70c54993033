import { CERTAINTIES } from './trait-set.js';
import type { Certainty } from './trait-set.js';

/** How often a statement of each certainty holds. A model, not a measurement. */
const RELIABILITY: Readonly<Record<Certainty, number>> = {
  certain: 0.95,
  probable: 0.8,
  unsure: 0.6,
};

/** Most that one trait or mark can add (odds × 55), however rare it is. */
export const MAX_LLR = 4;
/** Most that one trait can take away: both sides certain, and wrong. */
export const MIN_LLR = Math.log(1 - RELIABILITY.certain ** 2);

/**
 * How certain it is that one at least of several witnesses is right, were each to err by
 * themselves; rounded down to a grade, since witnesses of one event hear of each other.
 */
export function certaintyOfAgreement(certainties: readonly Certainty[]): Certainty {
  const allErr = certainties.reduce((share, certainty) => share * (1 - RELIABILITY[certainty]), 1);
  // Ascending, with room for the last digit of a product.
  const grades = byReliability(CERTAINTIES).filter((c) => RELIABILITY[c] <= 1 - allErr + 1e-9);
  return grades.at(-1) ?? leastCertain(certainties);
}

export function leastCertain(certainties: readonly Certainty[]): Certainty {
  return byReliability(certainties)[0] ?? 'unsure';
}

function byReliability(certainties: readonly Certainty[]): Certainty[] {
  return [...certainties].sort((a, b) => RELIABILITY[a] - RELIABILITY[b]);
}

/** Both statements have to hold, and the trait must not have changed in between. */
export function jointReliability(a: Certainty, b: Certainty, stability: number): number {
  return RELIABILITY[a] * RELIABILITY[b] * stability;
}

/**
 * Natural logarithm of P(the two statements | same person) / P(the two statements).
 *
 * With reliability r both describe the person, and then they fall together `match / coverage`
 * times as often as by chance; with 1 − r they are as good as chance, so
 * LR = r · match / coverage + (1 − r). `coverage` is the greater of the two statements', which
 * keeps LR symmetric and errs on the careful side: over unrelated people the mean of LR is at
 * most 1, so at most one in x of them reaches LR ≥ x.
 */
export function logLikelihoodRatio(match: number, coverage: number, reliability: number): number {
  const ratio = match / coverage;
  return Math.min(MAX_LLR, Math.log(1 + reliability * (ratio - 1)));
}
