import type { Interval } from '../metrics/bootstrap-intervals.js';
import type { PairedDifference } from '../metrics/paired-difference.js';
import type { Figures, Summary } from '../metrics/summary.js';
import { type SystemComparison, systemsOf } from '../system-comparison.js';

/** A line of a table: what it tells, and a cell for each system. */
export type Row = readonly [label: string, ...cells: string[]];

/** The systems' names. */
export function headingRow(run: SystemComparison): Row {
  return ['', ...systemsOf(run).map(({ summary }) => summary.model_version)];
}

/** The figures of all systems, with 95 % intervals. */
export function figureRows(run: SystemComparison): Row[] {
  const summaries = systemsOf(run).map(({ summary }) => summary);
  return rowsOf(summaries, [
    ...rankLines,
    ['rank 50', (s) => percent(s.rank50)],
    ['median rank', (s) => String(s.median_rank)],
    ['not enrolled', (s) => String(s.not_enrolled)],
    ...fnirLines(run.ours.summary),
    ...normalisedLines(run.ours.summary),
    ['quality gain', qualityGain],
    ['s / image', (s) => s.seconds_per_image.toFixed(3)],
    ['s / search', (s) => s.seconds_per_search.toFixed(3)],
  ]);
}

/** Each group by itself, searched in the whole gallery. */
export function groupRows(run: SystemComparison): Row[] {
  const [only = '', ...more] = run.by;
  return Object.keys(run.ours.summary.groups ?? {}).flatMap((group) => {
    const own = systemsOf(run).flatMap(({ summary }) => summary.groups?.[group] ?? []);
    const name = more.length > 0 ? group : `${only} ${group}`;
    const heading: Row = [name, ...own.map((f) => `${f.n_probes} probes`)];
    return [heading, ...rowsOf(own, rankLines)];
  });
}

/** Error rates of each group, at one threshold for all. */
export function differentialRows(run: SystemComparison): Row[] {
  return (run.ours.summary.differentials ?? []).flatMap(({ by, fmr_set, groups }, index) => {
    const own = systemsOf(run).flatMap(({ summary }) => summary.differentials?.[index] ?? []);
    const at = `by ${by}, threshold at FMR ${shortPercent(fmr_set)}`;
    return [
      [at, ...own.map(({ threshold }) => threshold.toFixed(3))],
      ...Object.keys(groups).flatMap((value) => {
        const rates = own.flatMap((one) => one.groups[value] ?? []);
        return rowsOf(rates, [
          [`${value}: people, impostors`, (r) => `${r.n_people}, ${r.n_impostors}`],
          [`${value}: FMR`, (r) => withRatio(r.fmr, r.ci95.fmr, r.fmr_ratio)],
          [`${value}: FNMR`, (r) => withRatio(r.fnmr, r.ci95.fnmr, r.fnmr_ratio)],
        ]);
      }),
    ];
  });
}

/** A rate of a group that is too small, or alone, is compared with none. */
function withRatio(share: number, [low, high]: Interval, ratio: number | null): string {
  // Of a group of one there are no impostors.
  if (Number.isNaN(share)) return '–';
  const interval = `${finer(share)} % [${finer(low)}–${finer(high)}]`;
  return `${interval} ${ratio === null ? 'too few' : `×${ratio.toFixed(2)}`}`;
}

const finer = (share: number) => (100 * share).toFixed(2);
const shortPercent = (share: number) => `${100 * share} %`;

/** Each figure at every level of witness error, one below the other. */
export function stressRows(run: SystemComparison): Row[] {
  const levels = Object.keys(run.ours.summary.stress ?? {});
  return stressLines.flatMap(([label, cell]) =>
    levels.map((level): Row => {
      const own = systemsOf(run).flatMap(({ summary }) => summary.stress?.[level] ?? []);
      return [`${label}, witness error ${level}`, ...own.map(cell)];
    }),
  );
}

/** Our system's, for each witness by themselves and for all of a person together. */
export function witnessRows({ ours }: SystemComparison): Row[] {
  const { witnesses } = ours.summary;
  if (!witnesses) return [];
  const { count, level, singles, luckiest, template_mean, rank_fusion } = witnesses;
  const kinds: readonly (readonly [string, Figures])[] = [
    ...singles.map((own, index) => [`witness ${index + 1}`, own] as const),
    ['the luckier by person', luckiest],
    ['template mean', template_mean],
    ['rank fusion', rank_fusion],
  ];
  return [
    [`${count} witnesses, error ${level}`, ''],
    ...kinds.flatMap(([kind, own]) =>
      rankLines.map(([label, cell]): Row => [`${label}, ${kind}`, cell(own)]),
    ),
  ];
}

/** What was searched with, where it is not what the list names. */
export function compositeLines({ composites }: SystemComparison): string[] {
  if (!composites) return [];
  const { level, nearest, placing_error, library } = composites;
  return [
    `Composites of level ${level}: each part one of the ${nearest} likest, placed within ` +
      `${percent(placing_error)} of the eye distance (deviation); parts of ${library.faces} frontal ` +
      `faces out of ${library.images} images`,
  ];
}

/** Ours less each other system, and several witnesses less the best one, in a sentence each. */
export function differences({ ours, others }: SystemComparison): string[] {
  const { model_version: own, witnesses } = ours.summary;
  return [
    ...others.map(({ summary }) => sentence(own, summary.model_version, summary.difference)),
    ...(witnesses ? [sentence('template mean', 'the better witness', witnesses.gain)] : []),
  ];
}

function sentence(one: string, other: string, d: PairedDifference): string {
  const [low, high] = d.ci95.map(points);
  return (
    `Rank 1, ${one} less ${other}: ${points(d.rank1)} points ` +
    `[${low}; ${high}], McNemar p = ${d.mcnemar_p.toPrecision(2)} ` +
    `(only the one: ${d.only_ours}, only the other: ${d.only_theirs})`
  );
}

/** What one trait costs that is told as certain and is wrong, in a sentence for each trait. */
export function wrongTraitLines({ wrongTraits = {} }: SystemComparison): string[] {
  return Object.entries(wrongTraits).map(
    ([trait, lost]) =>
      `A wrong certain trait (${trait}): ${lost.median} ranks lost in the median, ${lost.p95} at the ` +
      `95th percentile, ${lost.most} at most; ${percent(lost.left_first_ten)} left the first ten`,
  );
}

type Line<S> = readonly [label: string, cell: (summary: S) => string];

const rankLines: readonly Line<Figures>[] = [
  ['rank 1', ({ rank1, ci95 }) => withInterval(rank1, ci95.rank1)],
  ['rank 5', ({ rank5, ci95 }) => withInterval(rank5, ci95.rank5)],
  ['rank 10', ({ rank10, ci95 }) => withInterval(rank10, ci95.rank10)],
];

const stressLines: readonly Line<Figures>[] = [
  ...rankLines,
  ['median rank', (f) => String(f.median_rank)],
  ['not enrolled', (f) => String(f.not_enrolled)],
];

function fnirLines({ fnir_at_fpir: points }: Figures): Line<Figures>[] {
  return points.map(({ fpir }, index) => [
    `FNIR @ ${fpir} FPIR`,
    ({ fnir_at_fpir: own, ci95 }) =>
      withInterval(own[index]?.fnir ?? NaN, ci95.fnir_at_fpir[index]?.fnir ?? [NaN, NaN]),
  ]);
}

/** By scores that mean the same for every probe, and what "stands out" is worth. */
function normalisedLines({ normalised_fnir_at_fpir: points = [] }: Figures): Line<Figures>[] {
  const fnir = points.map(({ fpir }, index): Line<Figures> => [
    `FNIR @ ${fpir} FPIR, normalised`,
    ({ normalised_fnir_at_fpir: own, ci95 }) => {
      const interval = ci95.normalised_fnir_at_fpir?.[index]?.fnir;
      return own && interval ? withInterval(own[index]?.fnir ?? NaN, interval) : '–';
    },
  ]);
  if (fnir.length === 0) return [];
  return [
    ...fnir,
    ['stands out, enrolled', ({ stands_out: out }) => (out ? percent(out.mated) : '–')],
    ['stands out, not enrolled', ({ stands_out: out }) => (out ? percent(out.non_mated) : '–')],
  ];
}

function qualityGain({ error_vs_reject_area: area }: Summary): string {
  return area?.gain == null ? '–' : area.gain.toFixed(2);
}

function rowsOf<S>(summaries: readonly S[], lines: readonly Line<S>[]): Row[] {
  return lines.map(([label, cell]) => [label, ...summaries.map(cell)]);
}

function withInterval(share: number, [low, high]: Interval): string {
  return `${percent(share)} [${hundredths(low)}–${hundredths(high)}]`;
}

const hundredths = (share: number) => (100 * share).toFixed(1);
const percent = (share: number) => `${hundredths(share)} %`;
const points = (share: number) => `${share < 0 ? '−' : '+'}${hundredths(Math.abs(share))}`;
