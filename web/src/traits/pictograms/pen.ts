// What pictograms are drawn with: lines on a square of 64, the face's middle line at 32. Everything is drawn as one
// sees the person, whose left is on the right.

export type Point = readonly [x: number, y: number];

/**
 * `line`: what the picture is about; `soft`: what is around it; `bold`: a deep fold; `mass`: hair; `solid`: what is
 * dark; `dots`: stubble.
 */
export type Look = 'line' | 'soft' | 'bold' | 'mass' | 'solid' | 'dots';

export interface Stroke {
  readonly d: string;
  readonly look: Look;
}

export type Drawing = readonly Stroke[];

/** Of one trait: what is drawn of each of its codes. */
export type Drawings = Readonly<Record<string, Drawing>>;

export const MIDDLE = 32;

const round = (value: number) => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** A smooth curve through the points (Catmull–Rom as cubic Béziers). */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const point = (i: number): Point =>
    points[closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)] ?? [0, 0];
  let d = `M${at(point(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    d += `C${at(c1)} ${at(c2)} ${at(p2)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Two curves as the edges of one shape: the second is drawn back. */
export const between = (there: readonly Point[], back: readonly Point[]) =>
  `${curve(there)}L${curve([...back].reverse()).slice(1)}Z`;

export const straight = (...points: readonly Point[]) => `M${points.map(at).join('L')}`;

export const circle = ([x, y]: Point, r: number) =>
  `M${at([x - r, y])}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;

/** A part of a circle, less than half of it. */
export const arc = (from: Point, to: Point, r: number, clockwise: boolean) =>
  `M${at(from)}A${round(r)} ${round(r)} 0 0 ${clockwise ? 1 : 0} ${at(to)}`;

export const mirror = (points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [2 * MIDDLE - x, y]);

/** Half an outline, from the middle line to the middle line, with its other half. */
export const whole = (half: readonly Point[]): Point[] => [
  ...half,
  ...mirror(half.slice(1, -1)).reverse(),
];

/** An open line that crosses the middle, from its right half, which begins there. */
export const across = (half: readonly Point[]): Point[] => [
  ...mirror(half.slice(1)).reverse(),
  ...half,
];

export const moved = (points: readonly Point[], dx: number, dy: number): Point[] =>
  points.map(([x, y]) => [x + dx, y + dy]);

const drawn = (look: Look) => (d: string) => ({ d, look }) satisfies Stroke;

export const line = drawn('line');
export const soft = drawn('soft');
export const bold = drawn('bold');
export const mass = drawn('mass');
export const solid = drawn('solid');
export const dots = (points: readonly Point[]): Stroke => ({
  d: points.map((point) => `M${at(point)}h0`).join(''),
  look: 'dots',
});

/** The same on both sides of the face. */
export const sides = (look: (d: string) => Stroke, points: readonly Point[]): Stroke =>
  look(curve(points) + curve(mirror(points)));
