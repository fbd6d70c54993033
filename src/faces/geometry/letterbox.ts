import type { FaceBox } from '../face.types.js';
import type { Raster } from './raster.js';

export interface Letterbox {
  /** Side of the square that the network sees. */
  readonly size: number;
  /** Empty columns or rows before the image, in its pixels; the rest of the square follows it. */
  readonly before: (missing: number) => number;
  /** What the network was trained to have subtracted from red, green and blue. */
  readonly meanRgb: readonly [number, number, number];
}

/** Where the samples of one axis fall: two neighbours, each with its weight (0 outside). */
function axis(size: number, side: number, length: number, before: number, offset: number) {
  return Array.from({ length: size }, (_, i) => {
    const at = (i * side) / size;
    const [first, part] = [Math.floor(at), at % 1];
    const second = Math.min(first + 1, side - 1);
    const inside = (j: number) => (j >= before && j < before + length ? 1 : 0);
    const place = (j: number) => Math.min(Math.max(j - before, 0), length - 1) + offset;
    return {
      first: place(first),
      second: place(second),
      near: inside(first) * (1 - part),
      far: inside(second) * part,
    };
  });
}

/**
 * A part of an image as face-api's networks take it, [size, size, 3]: made square with black,
 * resized bilinearly (corners as TensorFlow's `resizeBilinear` places them by default), less the
 * mean colour, over 255. One pass here takes the place of a dozen passes over whole tensors.
 *
 * @param part whole pixels that lie on the image
 */
export function letterbox(
  { data, width, channels }: Raster,
  part: FaceBox,
  { size, before, meanRgb }: Letterbox,
): Float32Array {
  const side = Math.max(part.width, part.height);
  const columns = axis(size, side, part.width, before(side - part.width), part.x);
  const rows = axis(size, side, part.height, before(side - part.height), part.y);
  const out = new Float32Array(size * size * 3);
  const step = channels === 3 ? 1 : 0;
  let next = 0;
  for (const row of rows) {
    const [above, below] = [row.first * width, row.second * width];
    for (const column of columns) {
      const i = (above + column.first) * channels;
      const j = (above + column.second) * channels;
      const k = (below + column.first) * channels;
      const l = (below + column.second) * channels;
      for (let c = 0; c < 3; c++) {
        const d = c * step;
        const upper = (data[i + d] ?? 0) * column.near + (data[j + d] ?? 0) * column.far;
        const lower = (data[k + d] ?? 0) * column.near + (data[l + d] ?? 0) * column.far;
        out[next++] = (upper * row.near + lower * row.far - (meanRgb[c] ?? 0)) / 255;
      }
    }
  }
  return out;
}
