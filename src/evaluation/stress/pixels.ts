import sharp, { type Sharp } from 'sharp';

/** Grey pixels in memory, row by row, 0–255. */
export interface GreyPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Decodes a vetted image onto white paper, in grey: colour is no part of a pencil sketch. */
export async function greyPixelsOf(image: Sharp): Promise<GreyPixels> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export function imageOf({ data, width, height }: GreyPixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } });
}
