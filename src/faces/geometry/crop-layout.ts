import type { Point } from '../face.types.js';
import { umeyama } from './umeyama.js';
import type { SimilarityTransform } from './umeyama.js';

/**
 * Where left eye, right eye, nose tip and the mouth's corners lie in an aligned 112 × 112 face
 * (left and right as the viewer sees them). Source: the ArcFace reference alignment
 * (Deng et al., CVPR 2019).
 */
const ARCFACE: readonly Point[] = [
  [38.2946, 51.6963],
  [73.5318, 51.5014],
  [56.0252, 71.7366],
  [41.5493, 92.3655],
  [70.7299, 92.2041],
];

export interface CropLayout {
  /** Side of the square crop in pixels. */
  readonly size: number;
  readonly points: readonly Point[];
}

/** Input of `mobileface`: the template itself. */
export const TIGHT_CROP: CropLayout = { size: 112, points: ARCFACE };

/** Input of `faceres`, which wants hair and chin: 1.55 times larger, eight pixels lower. */
export const WIDE_CROP: CropLayout = {
  size: 224,
  points: ARCFACE.map(([x, y]) => [(x - 56) * 1.55 + 112, (y - 62) * 1.55 + 112 + 8]),
};

function mean(points: readonly Point[]): Point {
  const n = points.length;
  return [points.reduce((s, p) => s + p[0], 0) / n, points.reduce((s, p) => s + p[1], 0) / n];
}

/** Eye centres, nose tip and mouth corners out of 68 landmarks (iBUG 300-W order). */
export function fivePoints(landmarks: readonly Point[]): readonly Point[] {
  const at = (i: number): Point => {
    const point = landmarks[i];
    if (!point) throw new RangeError('fivePoints: 68 landmarks');
    return point;
  };
  return [mean(landmarks.slice(36, 42)), mean(landmarks.slice(42, 48)), at(30), at(48), at(54)];
}

/** The similarity that carries a face with these 68 landmarks into the crop. */
export function alignmentTo(layout: CropLayout, landmarks: readonly Point[]): SimilarityTransform {
  return umeyama(fivePoints(landmarks), layout.points);
}
