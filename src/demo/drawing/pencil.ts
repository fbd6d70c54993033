import type { Point } from '../../faces/index.js';
import type { Random } from '../../common/index.js';

/** Radii, in pixels, of the blurs a drawing may use: one SVG filter each. */
export const BLURS = [0.6, 1.5, 3, 6, 11] as const;
export type Blur = (typeof BLURS)[number];

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

/** The straight-edged outline through the points. */
export const polygon = (points: readonly Point[]) => `M${points.map(at).join('L')}Z`;

export function ellipse([x, y]: Point, rx: number, ry: number, paint: string, degrees = 0): string {
  const turn = degrees ? ` transform="rotate(${round(degrees)} ${at([x, y])})"` : '';
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" ${paint}${turn}/>`;
}

const grey = (tone: number) => {
  const level = Math.round(Math.min(Math.max(tone, 0), 255));
  return `rgb(${level},${level},${level})`;
};
const alpha = (opacity: number) =>
  String(Math.round(Math.min(Math.max(opacity, 0), 1) * 100) / 100);

/** Paint attributes: `tone` from 0 (black) to 255 (white). */
export const filled = (tone: number, opacity = 1) =>
  `fill="${grey(tone)}" fill-opacity="${alpha(opacity)}"`;
export const stroked = (width: number, tone: number, opacity = 1) =>
  `fill="none" stroke="${grey(tone)}" stroke-width="${String(Math.round(width * 100) / 100)}" stroke-opacity="${alpha(opacity)}" stroke-linecap="round" stroke-linejoin="round"`;

export const path = (d: string, paint: string) => `<path d="${d}" ${paint}/>`;
export const blurred = (radius: Blur, content: string) =>
  `<g filter="url(#blur-${radius})">${content}</g>`;
export const clipped = (id: string, content: string) => `<g clip-path="url(#${id})">${content}</g>`;

/** Shares of red, green and blue that a grey is given. */
export type Tint = readonly [red: number, green: number, blue: number];

/** A part of a drawing in a colour: its greys, darker and lighter as they were; not those that are lighter than a tone. */
export const tinted = (part: string, tint: Tint, lightest = 255) =>
  part.replace(/rgb\((\d+),\1,\1\)/g, (drawn, told: string) => {
    const level = Number(told);
    if (level > lightest) return drawn;
    return `rgb(${tint.map((share) => Math.round(level * share)).join(',')})`;
  });

/** A pencil line: drawn twice, never quite in the same place. */
export function line(
  random: Random,
  points: readonly Point[],
  width: number,
  opacity: number,
  tone = 45,
): string {
  const pass = (spread: number) =>
    curve(
      points.map(([x, y]) => [x + random.normal() * spread, y + random.normal() * spread] as const),
    );
  return (
    path(pass(0.2), stroked(width, tone, opacity * 0.75)) +
    path(pass(0.6), stroked(width * 0.6, tone, opacity * 0.5))
  );
}

/** Whether a point lies inside a polygon (even–odd rule). */
export function inside([x, y]: Point, polygon: readonly Point[]): boolean {
  let result = false;
  let [px, py] = polygon[polygon.length - 1] ?? [0, 0];
  for (const [qx, qy] of polygon) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) result = !result;
    [px, py] = [qx, qy];
  }
  return result;
}

/** The rectangle around a polygon: left, top, right, bottom. */
export function bounds(polygon: readonly Point[]): [number, number, number, number] {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
