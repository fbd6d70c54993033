import { bootstrapIntervals, type Interval } from './bootstrap-intervals.js';
import type { ProbeOutcome } from './identification-metrics.js';

/** Ours less theirs on the same probes, at rank 1. */
export interface PairedDifference {
  readonly rank1: number;
  readonly ci95: Interval;
  /** Two-sided exact McNemar test: how likely such a split is, were both equally good. */
  readonly mcnemar_p: number;
  /** Probes that only one of the two has at rank 1. */
  readonly only_ours: number;
  readonly only_theirs: number;
}

/** @param theirs outcomes of the same probes, in the same order */
export function pairedDifference(
  ours: readonly ProbeOutcome[],
  theirs: readonly ProbeOutcome[],
): PairedDifference {
  const gains = ours.map(({ subjectId, rank }, probe) => ({
    subjectId,
    gain: Number(rank === 1) - Number(theirs[probe]?.rank === 1),
  }));
  const mean = (sample: readonly (typeof gains)[number][]) =>
    sample.reduce((sum, g) => sum + g.gain, 0) / sample.length;
  const onlyOurs = gains.filter(({ gain }) => gain > 0).length;
  const onlyTheirs = gains.filter(({ gain }) => gain < 0).length;
  const [ci95 = [NaN, NaN]] = bootstrapIntervals(gains, (sample) => [mean(sample)]);
  return {
    rank1: mean(gains),
    ci95,
    mcnemar_p: mcnemarExact(onlyOurs, onlyTheirs),
    only_ours: onlyOurs,
    only_theirs: onlyTheirs,
  };
}

/**
 * Two-sided exact McNemar test (McNemar 1947): of the discordant pairs, each side has half under
 * the null hypothesis, so the smaller count is binomial.
 *
 * @returns p, 0–1
 */
export function mcnemarExact(onlyOurs: number, onlyTheirs: number): number {
  const discordant = onlyOurs + onlyTheirs;
  let logChoose = 0;
  let tail = 0;
  for (let k = 0; k <= Math.min(onlyOurs, onlyTheirs); k++) {
    if (k > 0) logChoose += Math.log(discordant - k + 1) - Math.log(k);
    tail += Math.exp(logChoose - discordant * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
