/** The outcome of searching one probe whose person is in the gallery. */
export interface ProbeOutcome {
  /** 1-based rank of the person; null when probe or person could not be enrolled: a miss. */
  readonly rank: number | null;
  /** Similarity of the person's own record; null with the rank. */
  readonly mated: number | null;
  /** Highest similarity of anybody else, as if the person were not in the gallery. */
  readonly nonMated: number | null;
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
  readonly fnir_at_fpir: readonly FnirAtFpir[];
}

const FPIRS = [0.01, 0.03, 0.1, 0.3];

/** Closed-set and open-set identification figures (NIST FRTE 1:N; ISO/IEC 19795-1). */
export function identificationMetrics(
  outcomes: readonly ProbeOutcome[],
  galleryEntries: number,
): IdentificationMetrics {
  const within = (k: number) =>
    outcomes.filter(({ rank }) => rank !== null && rank <= k).length / outcomes.length;
  const ranks = outcomes.map(({ rank }) => rank ?? galleryEntries).sort((a, b) => a - b);
  return {
    rank1: within(1),
    rank5: within(5),
    rank10: within(10),
    rank50: within(50),
    rank100: within(100),
    median_rank: median(ranks),
    not_enrolled: outcomes.filter(({ rank }) => rank === null).length,
    fnir_at_fpir: FPIRS.map((fpir) => ({ fpir, fnir: fnirAt(fpir, outcomes) })),
  };
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/**
 * Share of mated searches whose own record stays below the threshold at which a share `fpir` of
 * searches without the person would still return somebody.
 */
function fnirAt(fpir: number, outcomes: readonly ProbeOutcome[]): number {
  const impostors = outcomes.map(({ nonMated }) => nonMated ?? -Infinity).sort((a, b) => b - a);
  const threshold = impostors[Math.floor(fpir * impostors.length)] ?? -Infinity;
  const missed = outcomes.filter(({ mated }) => mated === null || mated <= threshold);
  return missed.length / outcomes.length;
}
