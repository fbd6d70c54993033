import { fivePoints } from '../geometry/crop-layout.js';
import { eyeDistance } from '../geometry/plausibility.js';
import type { Point } from '../face.types.js';

/** Why a better image of a face is worth looking for. */
export const POOR_CONDITIONS = ['small', 'blurred', 'turned'] as const;
export type PoorCondition = (typeof POOR_CONDITIONS)[number];

/** In pixels: below it even the smaller crop of the networks (`TIGHT_CROP`) is of an enlarged face. */
const LEAST_EYE_DISTANCE = 35;

/** All but 16 of 6,518 images as they are exceed it; of 870 that `adapter train` put in poor condition, 254. */
const LEAST_SHARPNESS = 5;

/**
 * Tip of the nose beside the middle of the eyes, in eye distances: of 1,789 photographs annotated as frontal 42
 * are turned further, of 314 others 244 (FS2K).
 */
const MOST_TURNED = 0.15;

/** What is stored of a face, as far as its condition is told by it. */
export interface FaceCondition {
  readonly landmarks: readonly Point[];
  /** As in `FaceMeasures`; null of a face that was enrolled before it was kept. */
  readonly sharpness: number | null;
}

/**
 * What is poor about a face, in no order of weight. It warns, and foretells nothing: no measure that was
 * tried tells which searches fail (docs/adr/0030).
 */
export function poorConditions({ landmarks, sharpness }: FaceCondition): PoorCondition[] {
  const isPoor: Readonly<Record<PoorCondition, boolean>> = {
    small: eyeDistance(landmarks) < LEAST_EYE_DISTANCE,
    blurred: sharpness !== null && sharpness < LEAST_SHARPNESS,
    turned: isTurned(landmarks),
  };
  return POOR_CONDITIONS.filter((condition) => isPoor[condition]);
}

/** Whether a face looks to the side. */
export function isTurned(landmarks: readonly Point[]): boolean {
  const [[lx, ly] = [0, 0], [rx, ry] = [0, 0], [nx, ny] = [0, 0]] = fivePoints(landmarks);
  const [ux, uy] = [rx - lx, ry - ly];
  const aside = (nx - (lx + rx) / 2) * ux + (ny - (ly + ry) / 2) * uy;
  return Math.abs(aside) > MOST_TURNED * (ux ** 2 + uy ** 2);
}
