import { bootstrapIntervals, type Interval } from './bootstrap-intervals.js';
import { type Differential, differentials } from './differentials.js';
import { errorVersusReject, type RejectArea, type RejectPoint } from './error-versus-reject.js';
import type { Evaluation, ProbeResult } from '../evaluate.js';
import { groupBy } from './group-by.js';
import { groupOf } from './group-of.js';
import {
  fnirAtFpir,
  identificationMetrics,
  type IdentificationMetrics,
  normalisedOutcomes,
  type ProbeOutcome,
  shareWithin,
} from './identification-metrics.js';
import { pairedDifference, type PairedDifference } from './paired-difference.js';
import type { WitnessResults } from '../witness/several-witnesses.js';

/** 95 % intervals of the figures of the same name. */
export interface Intervals {
  readonly rank1: Interval;
  readonly rank5: Interval;
  readonly rank10: Interval;
  readonly fnir_at_fpir: readonly FnirInterval[];
  readonly normalised_fnir_at_fpir?: readonly FnirInterval[];
}

interface FnirInterval {
  readonly fpir: number;
  readonly fnir: Interval;
}

export interface Figures extends IdentificationMetrics {
  readonly n_probes: number;
  readonly ci95: Intervals;
}

/** What `evaluate --json` prints of one system. */
export interface Summary extends Figures {
  readonly n_gallery: number;
  readonly model_version: string;
  readonly seconds_per_image: number;
  readonly seconds_per_search: number;
  /** By value of the column of `--by`, of several by `column=value`; all against the same gallery. */
  readonly groups?: Readonly<Record<string, Figures>>;
  /** By column of `--by`, at each false-match rate; absent where comparisons were not kept. */
  readonly differentials?: readonly Differential[];
  /** By level of witness error; all probes against the same gallery. Absent unless asked for. */
  readonly stress?: Readonly<Record<string, Figures>>;
  /** Several witnesses of each person; absent unless asked for. */
  readonly witnesses?: WitnessSummary;
  /** Absent where the system tells no quality. */
  readonly error_vs_reject?: readonly RejectPoint[];
  readonly error_vs_reject_area?: RejectArea;
}

/** Each witness alone, and all of a person together. */
export interface WitnessSummary {
  readonly count: number;
  readonly level: number;
  readonly singles: readonly Figures[];
  /** Of each person the witness who finds them best. */
  readonly luckiest: Figures;
  readonly template_mean: Figures;
  readonly rank_fusion: Figures;
  /** The template mean less the witness who finds most. */
  readonly gain: PairedDifference;
}

/** A system measured beside ours. */
export interface OtherSummary extends Summary {
  readonly difference: PairedDifference;
}

/** @param by columns whose values make groups */
export function summarise(evaluation: Evaluation, by: readonly string[]): Summary {
  const { results, galleryEntries, modelVersion, stress, witnesses, comparisons } = evaluation;
  const rejection = errorVersusReject(results);
  return {
    ...figures(results, galleryEntries),
    n_gallery: galleryEntries,
    model_version: modelVersion,
    seconds_per_image: evaluation.secondsPerImage,
    seconds_per_search: evaluation.secondsPerSearch,
    ...(by.length > 0 && { groups: groups(results, galleryEntries, by) }),
    ...(comparisons && { differentials: differentials(results, comparisons, by) }),
    ...(stress.length > 0 && {
      stress: Object.fromEntries(
        stress.map(({ level, results: own }) => [level, figures(own, galleryEntries)]),
      ),
    }),
    ...(witnesses && { witnesses: witnessSummary(witnesses, galleryEntries) }),
    ...(rejection && {
      error_vs_reject: rejection.curve,
      error_vs_reject_area: rejection.area,
    }),
  };
}

/** @param ours the evaluation of the same probes that the other is compared with */
export function summariseOther(
  other: Evaluation,
  ours: Evaluation,
  by: readonly string[],
): OtherSummary {
  return { ...summarise(other, by), difference: pairedDifference(ours.results, other.results) };
}

function witnessSummary(results: WitnessResults, galleryEntries: number): WitnessSummary {
  const { count, level, singles, luckiest, templateMean, rankFusion } = results;
  const of = (outcomes: readonly ProbeOutcome[]) => figures(outcomes, galleryEntries);
  const best = singles.reduce((a, b) => (shareWithin(1, b) > shareWithin(1, a) ? b : a));
  return {
    count,
    level,
    singles: singles.map(of),
    luckiest: of(luckiest),
    template_mean: of(templateMean),
    rank_fusion: of(rankFusion),
    gain: pairedDifference(templateMean, best),
  };
}

function groups(
  results: readonly ProbeResult[],
  galleryEntries: number,
  by: readonly string[],
): Record<string, Figures> {
  const all = by.flatMap((column) => {
    const values = [...groupBy(results, ({ probe }) => groupOf(probe.columns, column) ?? '')];
    return values
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([value, own]) => {
        const name = by.length === 1 ? value : `${column}=${value}`;
        return [name, figures(own, galleryEntries)] as const;
      });
  });
  return Object.fromEntries(all);
}

function figures(results: readonly ProbeOutcome[], galleryEntries: number): Figures {
  return {
    n_probes: results.length,
    ...identificationMetrics(results, galleryEntries),
    ci95: intervals(results),
  };
}

function intervals(results: readonly ProbeOutcome[]): Intervals {
  const none: Interval = [NaN, NaN];
  const [rank1 = none, rank5 = none, rank10 = none] = bootstrapIntervals(results, (sample) =>
    [1, 5, 10].map((k) => shareWithin(k, sample)),
  );
  const normalised = normalisedOutcomes(results);
  return {
    rank1,
    rank5,
    rank10,
    fnir_at_fpir: fnirIntervals(results),
    ...(normalised && { normalised_fnir_at_fpir: fnirIntervals(normalised) }),
  };
}

function fnirIntervals(results: readonly ProbeOutcome[]): FnirInterval[] {
  const found = bootstrapIntervals(results, (sample) => fnirAtFpir(sample).map(({ fnir }) => fnir));
  return fnirAtFpir(results).map(({ fpir }, i) => ({ fpir, fnir: found[i] ?? [NaN, NaN] }));
}
