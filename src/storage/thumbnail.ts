import sharp from 'sharp';
import { decode } from './decode.js';
import { throwUnprocessable } from './image-fault.js';
import { imageProcessing } from './concurrency-limiter.js';
import { IMAGE_LIMITS } from './limits.js';

/**
 * A small JPEG of a stored image, for lists; it fits in a square of `side` pixels, keeps its
 * proportions and is never enlarged.
 * @throws Problem `image-corrupt`, `image-processing-timeout`, `image-intake-busy`
 */
export async function thumbnail(bytes: Buffer, side = 256): Promise<Buffer> {
  return imageProcessing.run(async () => {
    const { data, width, height } = await decode(bytes, { ...IMAGE_LIMITS, maxSide: side });
    return sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 82 })
      .toBuffer()
      .catch(throwUnprocessable);
  });
}
