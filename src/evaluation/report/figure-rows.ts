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
    ['quality gain', qualityGain],
    ['s / image', (s) => s.seconds_per_image.toFixed(3)],
    ['s / search', (s) => s.seconds_per_search.toFixed(3)],
  ]);
}

/** Each group by itself, searched in the whole gallery. */
export function groupRows(run: SystemComparison): Row[] {
  return Object.keys(run.ours.summary.groups ?? {}).flatMap((value) => {
    const own = systemsOf(run).flatMap(({ summary }) => summary.groups?.[value] ?? []);
    const heading: Row = [`${run.by ?? ''} ${value}`, ...own.map((f) => `${f.n_probes} probes`)];
    return [heading, ...rowsOf(own, rankLines)];
  });
}

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
