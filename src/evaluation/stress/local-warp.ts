import type { Point } from '../../faces/index.js';

/**
 * A local change of a face in face coordinates, read backwards: where in the old face a point of
 * the new one comes from. It fades to nothing at the rim of the ellipse with these radii.
 */
export interface LocalWarp {
  readonly centre: Point;
  readonly radii: Point;
  /** Offset of the source at the centre. */
  readonly offset?: Point;
  /** Relative stretch of the source about the centre: −0.5 doubles the feature, 1 halves it. */
  readonly stretch?: Point;
}

const NOTHING: Point = [0, 0];

/**
 * The source of `point`. The weight is (1 − ρ²)², ρ being the distance from the centre in radii: it
 * and its slope end at the rim, so nothing tears. With the matrix determinant lemma, one bump has
 * no fold where its offset is shorter than 0.64 radii (the weight's steepest slope is 1.54), or
 * where its stretch lies between −1 and 1.25.
 */
function source(point: Point, bump: LocalWarp): Point {
  const { centre, radii, offset = NOTHING, stretch = NOTHING } = bump;
  const [x, y] = [point[0] - centre[0], point[1] - centre[1]];
  const inside = 1 - (x / radii[0]) ** 2 - (y / radii[1]) ** 2;
  if (inside <= 0) return point;
  const weight = inside ** 2;
  return [
    point[0] + weight * (offset[0] + stretch[0] * x),
    point[1] + weight * (offset[1] + stretch[1] * y),
  ];
}

/**
 * The source of `point` under all bumps, the first being the outermost. They are chained, not
 * summed: a chain of maps without folds has none, however they overlap.
 */
export function warpSource(point: Point, bumps: readonly LocalWarp[]): Point {
  return bumps.reduce(source, point);
}
