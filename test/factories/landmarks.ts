import type { Point } from '../../src/faces/index.js';

/** Where a face is on a sheet: between its eyes, how far these are apart, and how it is tilted. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Eye distance in pixels. */
  readonly unit: number;
  /** Radians. */
  readonly tilt?: number;
}

const along = (count: number, point: (t: number) => Point): Point[] =>
  Array.from({ length: count }, (_, i) => point(i / (count - 1)));

const ring = (count: number, x: number, y: number, rx: number, ry: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = Math.PI + (2 * Math.PI * i) / count;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

const brow = (middle: number) =>
  along(5, (t): Point => [middle + (t - 0.5) * 0.7, -0.38 - 0.3 * t * (1 - t)]);

/** A plain face in eye distances, iBUG 300-W order. */
const FACE: readonly Point[] = [
  ...along(17, (t): Point => [-1.15 * Math.cos(Math.PI * t), 1.8 * Math.sin(Math.PI * t)]),
  ...brow(-0.55),
  ...brow(0.55),
  ...along(4, (t): Point => [0, 0.6 * t]),
  ...along(5, (t): Point => [0.5 * (t - 0.5), 0.75 + 0.08 * Math.sin(Math.PI * t)]),
  ...ring(6, -0.5, 0, 0.22, 0.08),
  ...ring(6, 0.5, 0, 0.22, 0.08),
  ...ring(12, 0, 1.15, 0.4, 0.14),
  ...ring(8, 0, 1.15, 0.3, 0.05),
];

/** The 68 landmarks of a plain face. */
export function faceLandmarks({ x, y, unit, tilt = 0 }: Placement): Point[] {
  const [c, s] = [unit * Math.cos(tilt), unit * Math.sin(tilt)];
  return FACE.map(([u, v]) => [x + c * u - s * v, y + s * u + c * v]);
}
