import sharp from 'sharp';
import type { RgbPixels } from './decode.js';
import { throwUnprocessable } from './image-fault.js';
import type { ImageMediaType } from './image-type.js';
import type { ImageLimits } from './limits.js';

/** Types in which images are kept: a lossy upload stays JPEG, any other becomes lossless PNG. */
export type StoredMediaType = Exclude<ImageMediaType, 'image/webp'>;

/**
 * A file made of the pixels alone, so that equal pixels give equal bytes. No chroma subsampling:
 * halving the colour resolution blurs the pencil lines of a coloured sketch.
 * @throws Problem `image-processing-timeout`, `image-intake-busy`
 */
export async function encode(
  { data, width, height }: RgbPixels,
  mediaType: StoredMediaType,
  { timeoutSeconds }: ImageLimits,
): Promise<Buffer> {
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  const encoder =
    mediaType === 'image/jpeg'
      ? image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      : image.png({ compressionLevel: 6 });
  return encoder.timeout({ seconds: timeoutSeconds }).toBuffer().catch(throwUnprocessable);
}
