import { isNativeError } from 'node:util/types';
import sharp from 'sharp';
import type { SharpOptions } from 'sharp';
import { throwCorrupt } from './image-fault.js';
import type { ImageLimits } from './limits.js';

// A cache of decoded images would keep what was refused, and one image must not take every core.
sharp.cache(false);
sharp.concurrency(1);

/** Eight-bit sRGB, three bytes a pixel, rows from the top, no padding. */
export interface RgbPixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Pixels of an accepted image as it is meant to be seen: upright (EXIF orientation), in sRGB
 * (embedded profile applied; CMYK and grey converted), transparency on white, 16 bits reduced to 8,
 * at most `maxSide` long. Nothing else of the file survives.
 * @throws Problem `image-corrupt`, `image-processing-timeout`, `image-intake-busy`
 */
export async function decode(bytes: Buffer, limits: ImageLimits): Promise<RgbPixels> {
  const attempt = (failOn: 'warning' | 'error') => decodeOnce(bytes, limits, failOn);
  return attempt('warning').catch((error: unknown) =>
    isHarmless(error) ? attempt('error').catch(throwCorrupt) : throwCorrupt(error),
  );
}

// libjpeg reports as warnings both true damage (a bad Huffman code, a scan that ends early) and
// slips of camera firmware that cost no pixel: a few stray bytes between segments, or spectral
// parameters of a baseline scan left at zero. 'error' would let the damage through, 'warning' would
// refuse the slips.
const HARMLESS =
  /^VipsJpeg: (Corrupt JPEG data: \d{1,2} extraneous bytes before marker|Invalid SOS parameters)/;

function isHarmless(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const lines = error.message.split('\n').filter((line) => line.startsWith('VipsJpeg:'));
  return lines.length > 0 && lines.every((line) => HARMLESS.test(line));
}

async function decodeOnce(
  bytes: Buffer,
  { maxPixels, maxSide, timeoutSeconds }: ImageLimits,
  failOn: SharpOptions['failOn'],
): Promise<RgbPixels> {
  const { data, info } = await sharp(bytes, {
    failOn,
    limitInputPixels: maxPixels,
    sequentialRead: true,
  })
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .timeout({ seconds: timeoutSeconds })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
