import { Random } from '../../common/index.js';
import { groupBy } from './group-by.js';

/** Lower and upper bound of a 95 % confidence interval. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1000;
/** Fixed, so that the same outcomes give the same intervals. */
const SEED = 'evaluation bootstrap';

/**
 * Percentile bootstrap (Efron & Tibshirani 1993, §13.3) of several statistics at once. Subjects
 * are drawn with replacement, each with all its outcomes: those of one person stand or fall
 * together, and would make the interval too narrow if drawn one by one.
 *
 * @param statistics of one sample, always as many
 */
export function bootstrapIntervals<T extends { readonly subjectId: string }>(
  outcomes: readonly T[],
  statistics: (sample: readonly T[]) => readonly number[],
): Interval[] {
  const subjects = [...groupBy(outcomes, ({ subjectId }) => subjectId).values()];
  const random = new Random(SEED);
  const draws = Array.from({ length: RESAMPLES }, () =>
    statistics(subjects.flatMap(() => subjects[Math.floor(random.next() * subjects.length)] ?? [])),
  );
  return statistics(outcomes).map((_, which) => middle95(draws.map((draw) => draw[which] ?? NaN)));
}

function middle95(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const tail = Math.floor(0.025 * sorted.length);
  return [sorted[tail] ?? NaN, sorted[sorted.length - 1 - tail] ?? NaN];
}
