import type { Point } from '../../faces/index.js';
import type { GreyPixels } from './pixels.js';

/**
 * The picture whose every pixel is the bilinear sample at its source; beyond its edge the picture
 * goes on unchanged.
 *
 * @param size of the result; the picture's own if not said
 */
export function resampled(
  picture: GreyPixels,
  source: (pixel: Point) => Point,
  { width, height }: Pick<GreyPixels, 'width' | 'height'> = picture,
): GreyPixels {
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = source([i % width, Math.floor(i / width)]);
    return Math.round(sample(picture, x, y));
  });
  return { data, width, height };
}

export function sample({ data, width, height }: GreyPixels, px: number, py: number): number {
  const x = Math.min(Math.max(px, 0), width - 1);
  const y = Math.min(Math.max(py, 0), height - 1);
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)];
  const row = (at: number) =>
    (data[at * width + x0] ?? 0) * (x0 + 1 - x) + (data[at * width + x1] ?? 0) * (x - x0);
  return row(y0) * (y0 + 1 - y) + row(y1) * (y - y0);
}
