import type { FaceCrops } from './face-crops.js';
import type { FaceMeasures, Point } from '../face.types.js';
import { eyeDistance, templateMisfit } from './plausibility.js';
import type { Raster } from './raster.js';

/** Standard deviation of the 4-neighbour Laplacian: low for blurred or enlarged images. */
export function sharpness({ data, width, height }: Raster): number {
  let n = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const at = (j: number) => data[j] ?? 0;
      const laplacian = at(i - 1) + at(i + 1) + at(i - width) + at(i + width) - 4 * at(i);
      squares += laplacian * laplacian;
      n++;
    }
  }
  return n > 0 ? Math.sqrt(squares / n) : 0;
}

/** Mean difference of a pixel's largest and smallest channel; 0 for a grey image. */
export function chroma({ data, channels }: Raster): number {
  if (channels === 1) return 0;
  let sum = 0;
  for (let i = 0; i < data.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
    sum += Math.max(r, g, b) - Math.min(r, g, b);
  }
  return (3 * sum) / data.length;
}

/**
 * @param scale multiplies the landmarks' coordinates into pixels of the image as it was given

 */
export function faceMeasures(
  landmarks: readonly Point[],
  scale: number,
  { wide, coloured }: Pick<FaceCrops, 'wide' | 'coloured'>,
): FaceMeasures {
  return {
    eyeDistance: eyeDistance(landmarks) * scale,
    misfit: templateMisfit(landmarks),
    sharpness: sharpness(wide),
    chroma: chroma(coloured),
  };
}
