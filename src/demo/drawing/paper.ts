import type { Random } from '../../common/index.js';

/** One channel of grey, as sharp hands it over. */
export interface DrawnPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const GRID = 256;

/**
 * Pencil on paper: dark places show the direction of the hand (noise stretched along the
 * hatching) and the tooth of the paper; white paper stays nearly white.
 */
export function pencilOnPaper(
  pixels: DrawnPixels,
  random: Random,
  hatchingDegrees: number,
): Uint8Array {
  const noise = Float32Array.from({ length: GRID * GRID }, () => random.next() - 0.5);
  const [cos, sin] = [Math.cos, Math.sin].map((f) => f((hatchingDegrees * Math.PI) / 180)) as [
    number,
    number,
  ];
  const out = new Uint8Array(pixels.data.length);
  for (let y = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++) {
      const i = y * pixels.width + x;
      const value = pixels.data[i] ?? 255;
      const along = (x * cos - y * sin) / 26;
      const across = (x * sin + y * cos) / 1.9;
      const hatch = smooth(noise, along + 64, across + 600);
      const tooth = smooth(noise, x / 1.3, y / 1.3);
      const dark = 1 - value / 255;
      const grain = dark * (1.15 - dark) * 4;
      out[i] = Math.min(Math.max(value + grain * (hatch * 34 + tooth * 36) + tooth * 7, 0), 252);
    }
  }
  return out;
}

/** Value noise: bilinear between the grid's points, which repeat. */
function smooth(noise: Float32Array, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - x0, y - y0];
  const get = (i: number, j: number) => noise[((j & 255) << 8) | (i & 255)] ?? 0;
  const top = get(x0, y0) * (1 - fx) + get(x0 + 1, y0) * fx;
  const bottom = get(x0, y0 + 1) * (1 - fx) + get(x0 + 1, y0 + 1) * fx;
  return top * (1 - fy) + bottom * fy;
}
