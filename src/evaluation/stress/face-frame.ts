import type { Point } from '../../faces/index.js';

/**
 * A face's own coordinates: the origin lies between the eyes, x runs along their axis to the
 * viewer's right, y towards the chin, and the unit is the distance between the eyes' centres.
 */
export interface FaceFrame {
  /** Image pixels per unit. */
  readonly unit: number;
  /** The 68 landmarks, iBUG 300-W order, in face coordinates. */
  readonly points: readonly Point[];
  readonly toFace: (pixel: Point) => Point;
  readonly toImage: (point: Point) => Point;
  /** `toImage` as an SVG transform. */
  readonly transform: string;
}

const LANDMARKS = 68;

/** @throws RangeError without 68 landmarks, or where both eyes lie in one place */
export function faceFrame(landmarks: readonly Point[]): FaceFrame {
  const left = centreOf(landmarks.slice(36, 42));
  const right = centreOf(landmarks.slice(42, 48));
  const [ux, uy] = [right[0] - left[0], right[1] - left[1]];
  const unit = Math.hypot(ux, uy);
  if (landmarks.length !== LANDMARKS || !(unit > 0))
    throw new RangeError('faceFrame: 68 landmarks');
  const [ox, oy] = centreOf([left, right]);
  const toFace = ([px, py]: Point): Point => {
    const [x, y] = [px - ox, py - oy];
    return [(x * ux + y * uy) / unit ** 2, (y * ux - x * uy) / unit ** 2];
  };
  const toImage = ([x, y]: Point): Point => [ox + x * ux - y * uy, oy + x * uy + y * ux];
  const transform = `matrix(${[ux, uy, -uy, ux, ox, oy].join(' ')})`;
  return { unit, points: landmarks.map(toFace), toFace, toImage, transform };
}

export function centreOf(points: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}
