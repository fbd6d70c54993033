import type { Raster } from './raster.js';
import { invertTransform, transformScale } from './umeyama.js';
import type { SimilarityTransform } from './umeyama.js';

const MAX_SAMPLES = 8;

/** Adds the bilinear sample at (x, y) to `sum`; beyond its edge the image goes on unchanged. */
function addSample(image: Raster, x: number, y: number, sum: Float64Array): void {
  const { data, width, height, channels } = image;
  const cx = Math.min(Math.max(x, 0), width - 1);
  const cy = Math.min(Math.max(y, 0), height - 1);
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const fx = cx - x0;
  const fy = cy - y0;
  const right = x0 < width - 1 ? channels : 0;
  const below = y0 < height - 1 ? width * channels : 0;
  const first = (y0 * width + x0) * channels;
  for (let c = 0; c < channels; c++) {
    const i = first + c;
    const top = (data[i] ?? 0) * (1 - fx) + (data[i + right] ?? 0) * fx;
    const bottom = (data[i + below] ?? 0) * (1 - fx) + (data[i + below + right] ?? 0) * fx;
    sum[c] = (sum[c] ?? 0) + top * (1 - fy) + bottom * fy;
  }
}

/**
 * Draws the image into a square of `size` pixels under `transform` (image → square). A face that
 * shrinks is averaged over as many samples as pixels fall together, so that pencil lines do not
 * alias; beyond the border the edge pixels are repeated, because a black frame would look like
 * hair to the networks and shift the grey statistics.
 */
export function warp(image: Raster, transform: SimilarityTransform, size: number): Raster {
  const inverse = invertTransform(transform);
  const samples = Math.min(MAX_SAMPLES, Math.max(1, Math.round(transformScale(inverse))));
  const { channels } = image;
  const out = new Float32Array(size * size * channels);
  const sum = new Float64Array(channels);
  for (let v = 0; v < size; v++) {
    for (let u = 0; u < size; u++) {
      sum.fill(0);
      for (let k = 0; k < samples * samples; k++) {
        const p = u + ((k % samples) + 0.5) / samples - 0.5;
        const q = v + (Math.floor(k / samples) + 0.5) / samples - 0.5;
        const x = inverse.a * p - inverse.b * q + inverse.tx;
        const y = inverse.b * p + inverse.a * q + inverse.ty;
        addSample(image, x, y, sum);
      }
      for (let c = 0; c < channels; c++) {
        out[(v * size + u) * channels + c] = (sum[c] ?? 0) / (samples * samples);
      }
    }
  }
  return { data: out, width: size, height: size, channels };
}
