import { bandOf } from '../../matching/index.js';
import type { NormalisedScores } from './normalised-scores.js';

/** The outcome of searching one probe whose person is in the gallery. */
export interface ProbeOutcome {
  readonly subjectId: string;
  /** 1-based rank of the person; null when probe or person could not be enrolled: a miss. */
  readonly rank: number | null;
  /** Similarity of the person's best entry; null with the rank. */
  readonly mated: number | null;
  /** Highest similarity of anybody else, as if the person were not in the gallery. */
  readonly nonMated: number | null;
  /** The lower quality of probe and mate, 0–1, 0 for a miss; null where the system has none. */
  readonly quality: number | null;
  /** Absent where the system tells no strangers. */
  readonly normalised?: NormalisedScores;
}

/** What "stands out" is worth: shares of all searches. */
export interface StandingOut {
  /** Of searches for people who are enrolled: the person is said to stand out. */
  readonly mated: number;
  /** Of searches for people who are not: somebody is. */
  readonly non_mated: number;
}

export interface FnirAtFpir {
  readonly fpir: number;
  readonly fnir: number;
}

/** Shares are 0 to 1 of all probes, misses included. */
export interface IdentificationMetrics {
  readonly rank1: number;
  readonly rank5: number;
  readonly rank10: number;
  readonly rank50: number;
  readonly rank100: number;
  /** A miss counts as the last rank of the gallery. */
  readonly median_rank: number;
  readonly not_enrolled: number;
  /** By similarity alone. */
  readonly fnir_at_fpir: readonly FnirAtFpir[];
  /** By scores that mean the same for every probe; absent where the system has none. */
  readonly normalised_fnir_at_fpir?: readonly FnirAtFpir[];
  readonly stands_out?: StandingOut;
}

const FPIRS = [0.01, 0.03, 0.1, 0.3];

/** Closed-set and open-set identification figures (NIST FRTE 1:N; ISO/IEC 19795-1). */
export function identificationMetrics(
  outcomes: readonly ProbeOutcome[],
  galleryEntries: number,
): IdentificationMetrics {
  const normalised = normalisedOutcomes(outcomes);
  const ranks = outcomes.map(({ rank }) => rank ?? galleryEntries).sort((a, b) => a - b);
  return {
    rank1: shareWithin(1, outcomes),
    rank5: shareWithin(5, outcomes),
    rank10: shareWithin(10, outcomes),
    rank50: shareWithin(50, outcomes),
    rank100: shareWithin(100, outcomes),
    median_rank: median(ranks),
    not_enrolled: outcomes.filter(({ rank }) => rank === null).length,
    fnir_at_fpir: fnirAtFpir(outcomes),
    ...(normalised && {
      normalised_fnir_at_fpir: fnirAtFpir(normalised),
      stands_out: standingOut(normalised),
    }),
  };
}

/** The same with normalised scores for similarities; null where they are not told of all. */
export function normalisedOutcomes(outcomes: readonly ProbeOutcome[]): ProbeOutcome[] | null {
  const told = outcomes.flatMap((outcome) =>
    outcome.normalised ? [{ ...outcome, ...outcome.normalised }] : [],
  );
  return told.length === outcomes.length ? told : null;
}

function standingOut(normalised: readonly ProbeOutcome[]): StandingOut {
  const share = (scores: readonly (number | null)[]) =>
    scores.filter((score) => score !== null && bandOf(Math.exp(-score)) === 'stands_out').length /
    scores.length;
  return {
    mated: share(normalised.map(({ mated }) => mated)),
    non_mated: share(normalised.map(({ nonMated }) => nonMated)),
  };
}

/** Share of probes whose person is among the first `k`. */
export function shareWithin(k: number, outcomes: readonly ProbeOutcome[]): number {
  return outcomes.filter(({ rank }) => rank !== null && rank <= k).length / outcomes.length;
}

/** The cumulative match characteristic: `shareWithin(k)` for k = 1 … `galleryEntries`. */
export function cumulativeMatch(
  outcomes: readonly ProbeOutcome[],
  galleryEntries: number,
): number[] {
  const hits = new Array<number>(galleryEntries).fill(0);
  for (const { rank } of outcomes) if (rank !== null) hits[rank - 1] = (hits[rank - 1] ?? 0) + 1;
  let found = 0;
  return hits.map((count) => (found += count) / outcomes.length);
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/**
 * Share of mated searches whose own record stays below the threshold at which a share `fpir` of
 * searches without the person would still return somebody.
 */
export function fnirAtFpir(
  outcomes: readonly Pick<ProbeOutcome, 'mated' | 'nonMated'>[],
): FnirAtFpir[] {
  const impostors = Float64Array.from(outcomes, ({ nonMated }) => nonMated ?? -Infinity)
    .sort()
    .reverse();
  return FPIRS.map((fpir) => {
    const threshold = impostors[Math.floor(fpir * impostors.length)] ?? -Infinity;
    const missed = outcomes.filter(({ mated }) => mated === null || mated <= threshold);
    return { fpir, fnir: missed.length / outcomes.length };
  });
}
