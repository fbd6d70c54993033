import { bootstrapIntervals, type Interval } from './bootstrap-intervals.js';
import { groupBy } from './group-by.js';
import { groupOf } from './group-of.js';
import type { ProbeOutcome } from './identification-metrics.js';

/** Somebody who was compared, with the cells of the row that lists the image. */
interface Compared {
  readonly subjectId: string | null;
  readonly columns: Readonly<Record<string, string>>;
}

/** Every probe against every entry of the gallery. */
export interface Comparisons {
  readonly gallery: readonly Compared[];
  /** Of each probe the similarity to each entry, in their order; NaN where there is none. */
  readonly similarities: readonly Float32Array[];
}

/** A search, with who was searched for. */
interface Search extends ProbeOutcome {
  readonly probe: Compared;
}

/** Shares of comparisons, with 95 % intervals over people. */
export interface GroupRates {
  readonly n_people: number;
  readonly n_probes: number;
  /** Comparisons of a probe and somebody else, both of the group. */
  readonly n_impostors: number;
  readonly fmr: number;
  readonly fnmr: number;
  readonly ci95: { readonly fmr: Interval; readonly fnmr: Interval };
  /** To the geometric mean of all groups that are large enough; null where this one is not. */
  readonly fmr_ratio: number | null;
  readonly fnmr_ratio: number | null;
}

/** How unlike error rates are between groups, at one threshold for everybody. */
export interface Differential {
  readonly by: string;
  /** The false-match rate over everybody that the threshold was set to. */
  readonly fmr_set: number;
  readonly threshold: number;
  readonly groups: Readonly<Record<string, GroupRates>>;
}

/** False-match rates that thresholds are set to. */
const RATES = [0.01, 0.001];
/**
 * A share of fewer people is no rate of a group; nor is one of fewer false matches, expected or found. Those
 * that were found count as well: a small group of which far too many match must not be passed over.
 */
const LEAST_PEOPLE = 20;
const LEAST_MATCHES = 5;

/**
 * False-match and false-non-match rates by group as NIST reports them (FRTE part 3, IR 8280; ratios to
 * the geometric mean, IR 8429): the threshold is one for all; a false match is of two people of one
 * group, a false non-match includes whoever could not be enrolled.
 *
 * @param searches in the order of `similarities`
 */
export function differentials(
  searches: readonly Search[],
  comparisons: Comparisons,
  columns: readonly string[],
): Differential[] {
  const strangers = strangersOf(searches, comparisons);
  return RATES.flatMap((rate) => {
    const threshold = strangers[Math.floor(rate * strangers.length)] ?? Infinity;
    return columns.map((by) => ({
      ...{ by, fmr_set: rate, threshold },
      groups: ratesByGroup(trialsOf(searches, comparisons, by, threshold), rate),
    }));
  });
}

/** All similarities of different people, the highest first. */
function strangersOf(searches: readonly Search[], { gallery, similarities }: Comparisons) {
  const values = searches.flatMap(({ subjectId }, probe) => [
    ...(similarities[probe] ?? []).filter(
      (value, entry) => !Number.isNaN(value) && gallery[entry]?.subjectId !== subjectId,
    ),
  ]);
  return Float32Array.from(values).sort().reverse();
}

const NO_INTERVAL: Interval = [NaN, NaN];

/** What became of one probe within its group. */
interface Trial {
  readonly subjectId: string;
  readonly group: string;
  readonly missed: number;
  readonly impostors: number;
  readonly matched: number;
}

function trialsOf(
  searches: readonly Search[],
  { gallery, similarities }: Comparisons,
  by: string,
  threshold: number,
): Trial[] {
  const groups = gallery.map(({ columns }) => groupOf(columns, by));
  return searches.flatMap(({ subjectId, mated, probe }, index): Trial[] => {
    const group = groupOf(probe.columns, by);
    if (group === null) return [];
    const own = (similarities[index] ?? new Float32Array()).filter(
      (value, entry) =>
        groups[entry] === group && gallery[entry]?.subjectId !== subjectId && !Number.isNaN(value),
    );
    const matched = own.filter((value) => value > threshold).length;
    const missed = Number(mated === null || mated <= threshold);
    return [{ subjectId, group, missed, impostors: own.length, matched }];
  });
}

function ratesByGroup(trials: readonly Trial[], rate: number): Record<string, GroupRates> {
  const groups = [...groupBy(trials, ({ group }) => group)].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const counted = groups.map(([group, own]) => ({ group, own, ...countsOf(own) }));
  const falseMatches = ratios(
    counted.map(({ matched, impostors }) => ({
      ...{
        errors: matched,
        of: impostors,
        isEnough: Math.max(impostors * rate, matched) >= LEAST_MATCHES,
      },
    })),
  );
  const nonMatches = ratios(
    counted.map(({ missed, people, own }) => ({
      ...{ errors: missed, of: own.length, isEnough: people >= LEAST_PEOPLE },
    })),
  );
  const rates = counted.map(({ group, own, people, impostors }, index) => {
    const [fmr = NO_INTERVAL, fnmr = NO_INTERVAL] = bootstrapIntervals(own, sharesOf);
    const [measuredFmr, measuredFnmr] = sharesOf(own);
    const measured: GroupRates = {
      n_people: people,
      n_probes: own.length,
      n_impostors: impostors,
      fmr: measuredFmr,
      fnmr: measuredFnmr,
      ci95: { fmr, fnmr },
      fmr_ratio: falseMatches[index] ?? null,
      fnmr_ratio: nonMatches[index] ?? null,
    };
    return [group, measured] as const;
  });
  return Object.fromEntries(rates);
}

function countsOf(trials: readonly Trial[]) {
  const total = (value: (trial: Trial) => number) =>
    trials.reduce((sum, trial) => sum + value(trial), 0);
  return {
    people: new Set(trials.map(({ subjectId }) => subjectId)).size,
    impostors: total(({ impostors }) => impostors),
    matched: total(({ matched }) => matched),
    missed: total(({ missed }) => missed),
  };
}

/** False-match and false-non-match rate. */
function sharesOf(trials: readonly Trial[]): readonly [number, number] {
  const { impostors, matched, missed } = countsOf(trials);
  return [matched / impostors, missed / trials.length];
}

interface Count {
  readonly errors: number;
  readonly of: number;
  readonly isEnough: boolean;
}

/**
 * Each rate to the geometric mean of those that are of enough. A half is added to every count of errors,
 * or a group without any would make the mean nought.
 */
function ratios(counts: readonly Count[]): (number | null)[] {
  const rate = ({ errors, of }: Count) => (errors + 0.5) / (of + 1);
  const enough = counts.filter(({ isEnough }) => isEnough);
  // Of one group alone there is nothing to compare with.
  if (enough.length < 2) return counts.map(() => null);
  const logs = enough.map((count) => Math.log(rate(count)));
  const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return counts.map((count) => (count.isEnough ? rate(count) / mean : null));
}
