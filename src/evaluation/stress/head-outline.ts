import type { Point } from '../../faces/index.js';

/** From the line of the eyes up to the crown, in eye distances. */
const CROWN = 1.75;
/** Exponent of the outline's ellipse: a skull is a little squarer than an ellipse (2). */
const ROUND = 2.4;
/** Degrees between the corners of an arc. */
const STEP = 3;

/** A point of a head in face coordinates, at an angle from the crown in degrees (negative to the
 * viewer's left) and a share of the distance from between the eyes to the outline. */
export type HeadOutline = (angle: number, share: number) => Point;

/** The head of 68 landmarks: as wide as their jaw at the eyes, and as high as a crown must be. */
export function headOutline(points: readonly Point[]): HeadOutline {
  const chin = points[8]?.[1] ?? CROWN;
  const [left, right] = [-(points[0]?.[0] ?? -1), points[16]?.[0] ?? 1];
  return (angle, share) => {
    const [x, y] = [Math.sin((angle * Math.PI) / 180), -Math.cos((angle * Math.PI) / 180)];
    const [a, b] = [Math.max(0.8, angle < 0 ? left : right), y < 0 ? CROWN : chin];
    const radius = share / (Math.abs(x / a) ** ROUND + Math.abs(y / b) ** ROUND) ** (1 / ROUND);
    return [x * radius, y * radius];
  };
}

/** Corners of an outline between two angles, the share of the head's radius given at each. */
export function outlineArc(
  head: HeadOutline,
  share: (angle: number) => number,
  from: number,
  to: number,
): Point[] {
  const steps = Math.ceil(Math.abs(to - from) / STEP);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return head(angle, share(angle));
  });
}

/** SVG path along these points. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map((point) => point.map((x) => x.toFixed(3)).join(' ')).join('L')}`;
}
