import { element, concatenated, type Markup } from './markup.js';

/** One axis: what it measures and where its ends and marks are. */
export interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly log?: boolean;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
}

export interface PlotArea {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Frame, grid, marks and labels. */
  readonly drawn: Markup;
}

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = WIDTH - 20;
const TOP = 40;
const BOTTOM = HEIGHT - 60;

/** Colours that stay apart for colour-blind readers (Okabe & Ito 2008). */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const;
/** Also told apart in print. */
export const DASHES = ['none', '8 4', '2 3', '10 3 2 3'] as const;

export function plotAreaOf(x: Axis, y: Axis): PlotArea {
  const across = scaleOf(x, LEFT, RIGHT);
  const up = scaleOf(y, BOTTOM, TOP);
  const drawn = concatenated([
    ...x.ticks.flatMap((value) => [
      gridLine(across(value), TOP, across(value), BOTTOM),
      label(across(value), BOTTOM + 18, x.tick(value), 'middle'),
    ]),
    ...y.ticks.flatMap((value) => [
      gridLine(LEFT, up(value), RIGHT, up(value)),
      label(LEFT - 8, up(value) + 4, y.tick(value), 'end'),
    ]),
    label((LEFT + RIGHT) / 2, HEIGHT - 16, x.label, 'middle'),
    element(
      'text',
      { x: -(TOP + BOTTOM) / 2, y: 18, transform: 'rotate(-90)', 'text-anchor': 'middle' },
      y.label,
    ),
  ]);
  return { x: across, y: up, drawn };
}

/** A whole figure, also as a file of its own. */
export function figure(title: string, ...content: readonly Markup[]): Markup {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'font-family': 'sans-serif',
      'font-size': 13,
    },
    element('title', {}, title),
    element('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' }),
    element('text', { x: WIDTH / 2, y: 22, 'text-anchor': 'middle', 'font-size': 15 }, title),
    ...content,
  );
}

/** Names of what is drawn, in the order of the colours, in the corner where curves are not. */
export function legend(names: readonly string[], corner: 'top' | 'bottom'): Markup {
  const first = corner === 'top' ? TOP + 16 : BOTTOM - 10 - 18 * (names.length - 1);
  return concatenated(
    names.flatMap((name, index) => {
      const y = first + 18 * index;
      const stroke = COLOURS[index % COLOURS.length] ?? '';
      const dashes = { 'stroke-dasharray': DASHES[index % DASHES.length] ?? '' };
      const line = { x1: RIGHT - 40, x2: RIGHT - 8, y1: y - 4, y2: y - 4, stroke, ...dashes };
      return [element('line', { ...line, 'stroke-width': 3 }), label(RIGHT - 46, y, name, 'end')];
    }),
  );
}

function scaleOf({ min, max, log }: Axis, from: number, to: number) {
  const place = log ? Math.log : (value: number) => value;
  const span = place(max) - place(min) || 1;
  return (value: number) => rounded(from + ((place(value) - place(min)) / span) * (to - from));
}

function gridLine(x1: number, y1: number, x2: number, y2: number): Markup {
  return element('line', { x1, y1, x2, y2, stroke: '#ddd' });
}

function label(x: number, y: number, text: string, anchor: 'middle' | 'end'): Markup {
  return element('text', { x, y, 'text-anchor': anchor }, text);
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
