import type { Point } from '../../faces/index.js';
import type { GreyPixels } from '../stress/pixels.js';

/** Of a face in shadow no more can be made. */
const MOST_GAIN = 2;

/** The median grey of the pixels within this distance of the points. */
export function levelOf(picture: GreyPixels, about: readonly Point[], radius: number): number {
  const values = about.flatMap(([cx, cy]) => around(picture, cx, cy, radius));
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

function around({ data, width, height }: GreyPixels, cx: number, cy: number, radius: number) {
  const values: number[] = [];
  for (let y = Math.ceil(cy - radius); y <= cy + radius; y++) {
    for (let x = Math.ceil(cx - radius); x <= cx + radius; x++) {
      const inside = x >= 0 && y >= 0 && x < width && y < height;
      if (inside && Math.hypot(x - cx, y - cy) <= radius) values.push(data[y * width + x] ?? 0);
    }
  }
  return values;
}

/** The picture with its greys multiplied, as under more or less light. */
export function withTone(picture: GreyPixels, gain: number): GreyPixels {
  const factor = Math.min(MOST_GAIN, Math.max(1 / MOST_GAIN, gain));
  return { ...picture, data: picture.data.map((value) => Math.min(255, factor * value)) };
}
