import { type Axis, COLOURS, figure, legend, plotAreaOf } from './axes.js';
import { element, type Markup } from './markup.js';
import { linearTicks } from './ticks.js';

export interface Distribution {
  readonly name: string;
  readonly values: readonly number[];
}

const BINS = 30;

/** Distributions over one another, on common bins. */
export function histogramChart(title: string, distributions: readonly Distribution[]): Markup {
  const all = distributions.flatMap(({ values }) => values);
  const ticks = all.length > 0 ? linearTicks(Math.min(...all), Math.max(...all)) : [0, 1];
  const [min, max] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const counts = distributions.map(({ values }) => binned(values, min, max));
  const most = linearTicks(0, Math.max(1, ...counts.flat()));
  const x: Axis = { label: 'Similarity', min, max, ticks, tick: String };
  const y: Axis = { label: 'Probes', min: 0, max: most.at(-1) ?? 1, ticks: most, tick: String };
  const plane = plotAreaOf(x, y);
  const width = plane.x(min + (max - min) / BINS) - plane.x(min);
  const bars = counts.flatMap((bins, index) =>
    bins.map((count, bin) =>
      element('rect', {
        x: plane.x(min + (bin * (max - min)) / BINS),
        y: plane.y(count),
        width,
        height: plane.y(0) - plane.y(count),
        fill: COLOURS[index % COLOURS.length] ?? '',
        'fill-opacity': 0.5,
      }),
    ),
  );
  const names = distributions.map(({ name, values }) => `${name} (${values.length})`);
  return figure(title, plane.drawn, ...bars, legend(names, 'top'));
}

function binned(values: readonly number[], min: number, max: number): number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((BINS * (value - min)) / (max - min)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
