import type { FaceBox } from '../face.types.js';

/** A face box smaller than this holds no face that could be told from another. */
export const LEAST_BOX_SIDE = 16;

export function scaledBox({ x, y, width, height }: FaceBox, by: number): FaceBox {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Whether a box lies wholly on an image, but for the pixel that rounding may cost. */
export function liesOnImage(box: FaceBox, width: number, height: number): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return box.x >= -1 && box.y >= -1 && right <= width + 1 && bottom <= height + 1;
}

/** What two boxes share, in pixels. */
export function sharedArea(a: FaceBox, b: FaceBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
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
