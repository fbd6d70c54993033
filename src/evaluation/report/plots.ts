import type { Evaluation } from '../evaluate.js';
import { cumulativeMatch } from '../metrics/identification-metrics.js';
import { STRESS_LEVELS } from '../stress/index.js';
import type { Summary } from '../metrics/summary.js';
import {
  type Axis,
  histogramChart,
  lineChart,
  linearTicks,
  logTicks,
  type Markup,
  type Series,
} from '../../charts/index.js';

const percent = (value: number) => `${Math.round(100 * value)} %`;

/** The cumulative match characteristic of each system, rank on a logarithmic axis. */
export function cmcPlot(evaluations: readonly Evaluation[]): Markup {
  const [first] = evaluations;
  const entries = first?.galleryEntries ?? 1;
  const series = evaluations.map(({ modelVersion, results }): Series => ({
    name: modelVersion,
    points: cumulativeMatch(results, entries).map((share, index) => [index + 1, share]),
  }));
  const lowest = Math.min(...series.map(({ points }) => points[0]?.[1] ?? 0));
  const title = `CMC: ${first?.results.length ?? 0} probes, gallery of ${entries}`;
  const ranks = { label: 'Rank', min: 1, max: Math.max(2, entries), log: true };
  const x: Axis = { ...ranks, ticks: logTicks(ranks.max), tick: String };
  return lineChart(title, x, shares('Share found', lowest, 1), series, 'bottom');
}

/** Miss rate at rank 1 of what is left when the probes of lowest quality are set aside. */
export function rejectPlot(summaries: readonly Summary[]): Markup | null {
  const series = summaries.flatMap(({ model_version: name, error_vs_reject: curve }): Series[] =>
    curve ? [{ name, points: curve.map(({ rejected, miss }) => [rejected, miss]) }] : [],
  );
  if (series.length === 0) return null;
  const most = Math.max(0.01, ...series.flatMap(({ points }) => points.map(([, miss]) => miss)));
  const x: Axis = { ...shares('Set aside for lowest quality', 0, 0.5) };
  const y = { ...shares('Not at rank 1', 0, most), tick: (v: number) => `${rounded(100 * v)} %` };
  return lineChart('Error versus reject', x, y, series, 'top');
}

/** Share found within rank 1 or 10 by level of witness error; null with fewer than two levels. */
export function stressPlot(rank: 1 | 10, summaries: readonly Summary[]): Markup | null {
  const series = summaries.map(({ model_version: name, stress = {} }): Series => ({
    name,
    points: Object.entries(stress).map(([level, f]) => [Number(level), f[`rank${rank}`]]),
  }));
  if (!series.some(({ points }) => points.length > 1)) return null;
  const levels = { label: 'Level of witness error', min: 0, max: STRESS_LEVELS.length - 1 };
  const x: Axis = { ...levels, ticks: STRESS_LEVELS, tick: String };
  return lineChart(`Rank ${rank} by witness error`, x, shares('Share found', 0, 1), series, 'top');
}

/** Similarities of the person and of the best stranger. */
export function scorePlot({ results, modelVersion }: Evaluation): Markup {
  const defined = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  return histogramChart(`Similarities of ${modelVersion}`, [
    { name: 'the person', values: defined(results.map(({ mated }) => mated)) },
    { name: 'the best stranger', values: defined(results.map(({ nonMated }) => nonMated)) },
  ]);
}

function shares(label: string, min: number, max: number): Axis {
  const ticks = linearTicks(min, max);
  return { label, min: ticks[0] ?? min, max: ticks.at(-1) ?? max, ticks, tick: percent };
}

const rounded = (value: number) => Math.round(10 * value) / 10;
