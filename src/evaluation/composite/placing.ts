import type { Point } from '../../faces/index.js';

/** How a part is moved and stretched in width and height: p → scale · p + shift. */
export interface Placing {
  readonly scale: Point;
  readonly shift: Point;
}

/** A part is stretched no further, whatever its landmarks say. */
const MOST_STRETCH = 1.5;

/** Lays a part over the one it stands for, as a composite's maker does: least squares, each way. */
export function placingOf(part: readonly Point[], over: readonly Point[]): Placing {
  const [x, y] = [fitted(part, over, 0), fitted(part, over, 1)];
  return { scale: [x.scale, y.scale], shift: [x.shift, y.shift] };
}

function fitted(from: readonly Point[], to: readonly Point[], axis: 0 | 1) {
  const [p, q] = [meanOf(from, axis), meanOf(to, axis)];
  let [both, own] = [0, 0];
  from.forEach((point, index) => {
    const deviation = point[axis] - p;
    both += deviation * ((to[index]?.[axis] ?? q) - q);
    own += deviation ** 2;
  });
  const scale = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, own > 0 ? both / own : 1));
  return { scale, shift: q - scale * p };
}

/** What is wrong with a part's place, in pixels, and with its size, as a logarithm. */
export interface PlacingError {
  readonly offset: Point;
  readonly stretch: Point;
}

/** The same placing, missed by as much; the part's size is wrong about `centre`. */
export function misplaced(
  { scale, shift }: Placing,
  centre: Point,
  { offset, stretch }: PlacingError,
): Placing {
  const factor = [Math.exp(stretch[0]), Math.exp(stretch[1])] as const;
  const moved = (axis: 0 | 1) =>
    factor[axis] * (shift[axis] - centre[axis]) + centre[axis] + offset[axis];
  return { scale: [scale[0] * factor[0], scale[1] * factor[1]], shift: [moved(0), moved(1)] };
}

/** Where in the part's own picture a pixel comes from. */
export function placedFrom({ scale, shift }: Placing, [x, y]: Point): Point {
  return [(x - shift[0]) / scale[0], (y - shift[1]) / scale[1]];
}

export function meanOf(points: readonly Point[], axis: 0 | 1): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length;
}
