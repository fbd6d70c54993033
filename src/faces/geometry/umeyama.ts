import type { Point } from '../face.types.js';

/** The map (x, y) → (a·x − b·y + tx, b·x + a·y + ty): rotation, uniform scale, translation. */
export interface SimilarityTransform {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
}

export function applyTransform(s: SimilarityTransform, [x, y]: Point): Point {
  return [s.a * x - s.b * y + s.tx, s.b * x + s.a * y + s.ty];
}

export function invertTransform({ a, b, tx, ty }: SimilarityTransform): SimilarityTransform {
  const d = a * a + b * b;
  return { a: a / d, b: -b / d, tx: -(a * tx + b * ty) / d, ty: (b * tx - a * ty) / d };
}

export function transformScale({ a, b }: SimilarityTransform): number {
  return Math.hypot(a, b);
}

function centroid(points: readonly Point[]): Point {
  const n = points.length;
  return [points.reduce((s, p) => s + p[0], 0) / n, points.reduce((s, p) => s + p[1], 0) / n];
}

/**
 * Least-squares similarity that carries `from` onto `to`, without reflection. In the plane the
 * SVD of Umeyama (1991, IEEE TPAMI 13(4), eq. 39–43) has this closed form.
 *
 * @throws RangeError when the lists differ in length or `from` is a single place
 */
export function umeyama(from: readonly Point[], to: readonly Point[]): SimilarityTransform {
  if (from.length !== to.length || from.length < 2) {
    throw new RangeError('umeyama: two lists of at least two points, of one length');
  }
  const p = centroid(from);
  const q = centroid(to);
  let dot = 0;
  let cross = 0;
  let spread = 0;
  from.forEach(([x, y], i) => {
    const [u, v] = to[i] ?? q;
    const [dx, dy, du, dv] = [x - p[0], y - p[1], u - q[0], v - q[1]];
    dot += dx * du + dy * dv;
    cross += dx * dv - dy * du;
    spread += dx * dx + dy * dy;
  });
  if (spread === 0) throw new RangeError('umeyama: the points are all in one place');
  const a = dot / spread;
  const b = cross / spread;
  return { a, b, tx: q[0] - a * p[0] + b * p[1], ty: q[1] - b * p[0] - a * p[1] };
}
