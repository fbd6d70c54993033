import { imageOf, type GreyPixels, greyPixelsOf } from './pixels.js';
import type { StressLevel } from './stress-levels.js';

/** Share of the shading that is taken away, and tones that are left, by level. */
const REMOVED = [0, 0.15, 0.3, 0.45, 0.6, 0.7] as const;
const TONES = [256, 24, 16, 12, 9, 7] as const;
/** Deviation of the blur that counts as shading, and the median's radius a level, in units. */
const SHADING = 0.15;
const MEDIAN = 0.004;

/** Divides the picture by its own blur, so that lines remain and surfaces turn to paper. */
export async function shadingRemoved(
  picture: GreyPixels,
  unit: number,
  level: StressLevel,
): Promise<GreyPixels> {
  const blurred = await greyPixelsOf(imageOf(picture).blur(Math.max(0.5, SHADING * unit)));
  const weight = REMOVED[level];
  const data = picture.data.map((value, i) => {
    const flat = Math.min(255, (245 * value) / Math.max(1, blurred.data[i] ?? 1));
    return Math.round(value + weight * (flat - value));
  });
  return { ...picture, data };
}

/** Smooth surfaces in few tones, as composite software draws them. */
export async function posterised(
  picture: GreyPixels,
  unit: number,
  level: StressLevel,
): Promise<GreyPixels> {
  const radius = Math.round(MEDIAN * unit * level);
  const smooth = radius > 0 ? await greyPixelsOf(imageOf(picture).median(2 * radius + 1)) : picture;
  const step = 255 / (TONES[level] - 1);
  return {
    ...smooth,
    data: smooth.data.map((value) => Math.round(Math.round(value / step) * step)),
  };
}
