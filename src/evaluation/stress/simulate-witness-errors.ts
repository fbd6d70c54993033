import sharp from 'sharp';
import type { Point } from '../../faces/index.js';
import { warpSource } from './local-warp.js';
import { seededNumber } from './seeded-numbers.js';
import { faceFrame, type FaceFrame } from './face-frame.js';
import { featureErrors } from './feature-errors.js';
import { hairSvg } from './hair-drawing.js';
import type { StressLevel } from './stress-levels.js';
import { imageOf, type GreyPixels, greyPixelsOf } from './pixels.js';
import { resampled } from './resample.js';
import { posterised, shadingRemoved } from './shading.js';
import { greyTonesOf } from './grey-tones.js';

/** How often the hair is remembered as another's, by level. */
const HAIR_REPLACED = [0, 0, 0.25, 0.5, 0.75, 1] as const;

/**
 * The sketch as a worse witness would have had it drawn: features of wrong size, place and shape,
 * other hair, less shading, fewer tones. The same arguments give the same bytes; one seed errs in
 * the same directions at every level, so that levels nest.
 *
 * @param image a vetted image, orientation applied
 * @param landmarks 68 points, iBUG 300-W order, in image pixels
 * @returns grey PNG of the same size; at level 0 the bytes that were given
 * @throws RangeError without 68 landmarks
 */
export async function simulateWitnessErrors(
  image: Buffer,
  landmarks: readonly Point[],
  level: StressLevel,
  seed: string,
): Promise<Buffer> {
  if (level === 0) return image;
  const frame = faceFrame(landmarks);
  const sketch = await greyPixelsOf(sharp(image));
  const haired = await withOtherHair(sketch, frame, level, seed);
  const bumps = featureErrors(frame.points, seed, level);
  const warped = resampled(haired, (pixel) =>
    frame.toImage(warpSource(frame.toFace(pixel), bumps)),
  );
  const lines = await shadingRemoved(warped, frame.unit, level);
  return imageOf(await posterised(lines, frame.unit, level))
    .png()
    .toBuffer();
}

/** Drawn before the warp, while the landmarks still say where the head is. */
async function withOtherHair(
  sketch: GreyPixels,
  frame: FaceFrame,
  level: StressLevel,
  seed: string,
): Promise<GreyPixels> {
  if (seededNumber(seed, 'hair') >= HAIR_REPLACED[level]) return sketch;
  const hair = Buffer.from(hairSvg(frame, greyTonesOf(sketch, frame), sketch, seed));
  return greyPixelsOf(
    sharp(
      await imageOf(sketch)
        .composite([{ input: hair }])
        .png()
        .toBuffer(),
    ),
  );
}
