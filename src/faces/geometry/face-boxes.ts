import type { FaceBox } from '../face.types.js';

/** A face box smaller than this holds no face that could be told from another. */
export const LEAST_BOX_SIDE = 16;

export function scaledBox({ x, y, width, height }: FaceBox, by: number): FaceBox {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** The part of a box that lies on an image; null where that is under 16 pixels wide or high. */
export function boxOnImage(box: FaceBox, width: number, height: number): FaceBox | null {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const right = Math.min(width, box.x + box.width);
  const bottom = Math.min(height, box.y + box.height);
  const seen = { x, y, width: right - x, height: bottom - y };
  return seen.width >= LEAST_BOX_SIDE && seen.height >= LEAST_BOX_SIDE ? seen : null;
}
