import { type Axis, COLOURS, DASHES, figure, legend, plotAreaOf } from './axes.js';
import { element, type Markup } from './markup.js';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/**
 * An SVG of several lines over two axes.
 * @param corner where the legend stands
 */
export function lineChart(
  title: string,
  x: Axis,
  y: Axis,
  series: readonly Series[],
  corner: 'top' | 'bottom',
): Markup {
  const plane = plotAreaOf(x, y);
  const curves = series.map(({ points }, index) =>
    element('polyline', {
      points: points.map(([a, b]) => `${plane.x(a)},${plane.y(b)}`).join(' '),
      fill: 'none',
      stroke: COLOURS[index % COLOURS.length] ?? '',
      'stroke-width': 2,
      'stroke-dasharray': DASHES[index % DASHES.length] ?? '',
    }),
  );
  const names = series.map(({ name }) => name);
  return figure(title, plane.drawn, ...curves, legend(names, corner));
}
