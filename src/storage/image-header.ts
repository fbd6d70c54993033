import sharp from 'sharp';
import type { ImageMediaType } from './image-type.js';
import { throwCorrupt } from './image-fault.js';

export interface ImageHeader {
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
}

/**
 * What the file declares about itself. Nothing is decoded, so the cost does not depend on the
 * declared size. Width and height are as stored, before the EXIF orientation.
 */
export async function readHeader(bytes: Buffer, mediaType: ImageMediaType): Promise<ImageHeader> {
  const { format, width, height, pages } = await sharp(bytes, {
    limitInputPixels: false,
    failOn: 'none',
  })
    .metadata()
    .catch(throwCorrupt);
  // The decoder picks its own reader; it must have come to the same conclusion as we did.
  if (`image/${format}` !== mediaType) return throwCorrupt(new Error(`read as ${format}`));
  const animated = (pages ?? 1) > 1 || (mediaType === 'image/png' && isAnimatedPng(bytes));
  return { width, height, animated };
}

/**
 * APNG: more than one frame announced by an `acTL` chunk, which stands before the first `IDAT`
 * (PNG 3rd ed. §11.3.2.1). The decoder would show the first frame and pass over the others.
 */
function isAnimatedPng(bytes: Buffer): boolean {
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset);
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (type === 'acTL') return bytes.readUInt32BE(offset + 8) > 1;
    if (type === 'IDAT') return false;
    offset += 12 + length;
  }
  return false;
}
