import sharp from 'sharp';
import type { Raster } from '../geometry/raster.js';

/** Longest side on which faces are looked for: a larger image costs time and adds nothing. */
const WORKING_SIDE = 1280;
const MAX_PIXELS = 64_000_000;

export interface DecodedImage {
  /** RGB, no side longer than 1,280 pixels. */
  readonly raster: Raster;
  /** Multiplies raster coordinates into pixels of the image as it was given. */
  readonly scale: number;
  /** Pixels of the image as it was given. */
  readonly given: { readonly width: number; readonly height: number };
}

/** Decodes a vetted image (type, size and orientation are settled at intake) onto white paper. */
export async function decode(bytes: Uint8Array): Promise<DecodedImage> {
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS });
  const { width, height } = await image.metadata();
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .resize({ width: WORKING_SIDE, height: WORKING_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raster: Raster = {
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: info.width,
    height: info.height,
    channels: info.channels === 1 ? 1 : 3,
  };
  return { raster, scale: width / info.width, given: { width, height } };
}

/** JPEG of a warped crop, for people to look at. */
export async function encodeJpeg(crop: Raster): Promise<Uint8Array> {
  const { width, height, channels } = crop;
  const buffer = await sharp(new Uint8ClampedArray(crop.data), {
    raw: { width, height, channels },
  })
    .jpeg({ quality: 90 })
    .toBuffer();
  return new Uint8Array(buffer);
}
