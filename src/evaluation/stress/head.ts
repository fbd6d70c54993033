import type { Point } from '../../faces/index.js';

/** From the line of the eyes up to the crown, in eye distances. */
const CROWN = 1.75;
/** Exponent of the outline's ellipse: a skull is a little squarer than an ellipse (2). */
const ROUND = 2.4;

/** Degrees between the corners of an arc. */
const STEP = 3;

/** The outline of a head in face coordinates, ears not counted. */
export interface Head {
  /** A point at an angle from the crown (degrees, negative to the left), 1 being the outline. */
  readonly at: (angle: number, share: number) => Point;
  /** SVG path of the face below the temples, with some air. */
  readonly jaw: string;
}

/** The head of 68 landmarks: their jaw, and above it half ellipses up to where the crown must be. */
export function headOf(points: readonly Point[]): Head {
  const chin = points[8]?.[1] ?? CROWN;
  const halfWidths = [-(points[0]?.[0] ?? -1), points[16]?.[0] ?? 1].map((x) => Math.max(x, 0.8));
  const at = (angle: number, share: number): Point => {
    const [x, y] = [Math.sin((angle * Math.PI) / 180), -Math.cos((angle * Math.PI) / 180)];
    const [a, b] = [halfWidths[angle < 0 ? 0 : 1] ?? 1, y < 0 ? CROWN : chin];
    const radius = share / (Math.abs(x / a) ** ROUND + Math.abs(y / b) ** ROUND) ** (1 / ROUND);
    return [x * radius, y * radius];
  };
  return { at, jaw: pathOf(points.slice(0, 17).map(([x, y]) => [x * 1.06, y * 1.04])) };
}

export function pathOf(points: readonly Point[]): string {
  return `M${points.map((point) => point.map((x) => x.toFixed(3)).join(' ')).join('L')}`;
}

/** Corners of an outline between two angles, the share of the head's radius given at each. */
export function arc(
  head: Head,
  share: (angle: number) => number,
  from: number,
  to: number,
): Point[] {
  const steps = Math.ceil(Math.abs(to - from) / STEP);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return head.at(angle, share(angle));
  });
}
