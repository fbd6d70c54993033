import type { Point } from '../../faces/index.js';
import type { FaceFrame } from './face-frame.js';
import type { GreyPixels } from './pixels.js';

/** CSS colours that a sketch is drawn in. */
export interface GreyTones {
  readonly paper: string;
  readonly skin: string;
  readonly dark: string;
}

const CHEEKS: readonly [Point, Point] = [
  [-0.7, 0.3],
  [0.7, 0.9],
];
const HEAD: readonly [Point, Point] = [
  [-1.6, -2],
  [1.6, 1.6],
];

export function greyTonesOf(picture: GreyPixels, frame: FaceFrame): GreyTones {
  return {
    paper: quantile(picture, frame, HEAD, 0.95),
    skin: quantile(picture, frame, CHEEKS, 0.6),
    dark: quantile(picture, frame, HEAD, 0.08),
  };
}

/** The quantile of the pixels within a rectangle of the face. */
function quantile(
  { data, width }: GreyPixels,
  { toFace }: FaceFrame,
  [least, most]: readonly [Point, Point],
  share: number,
): string {
  const values = data
    .filter((_, i) => {
      const [x, y] = toFace([i % width, Math.floor(i / width)]);
      return x > least[0] && x < most[0] && y > least[1] && y < most[1];
    })
    .sort();
  const tone = values[Math.floor(share * values.length)] ?? 255;
  return `rgb(${tone},${tone},${tone})`;
}
