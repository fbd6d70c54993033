import sharp from 'sharp';
import { Random } from '../../common/index.js';

/**
 * The image as a poor scan or a screen grab would have it: smaller and enlarged again, out of
 * focus, noisy, heavily compressed. The same seed gives the same bytes.
 *
 * @returns JPEG of the same size
 */
export async function degradeImage(image: Buffer, seed: string): Promise<Buffer> {
  const random = new Random(seed);
  const { width, height } = await sharp(image).metadata();
  const share = random.between(0.15, 0.6);
  const small = await sharp(image)
    .flatten({ background: '#ffffff' })
    .resize({ width: Math.max(16, Math.round(width * share)) })
    .blur(random.between(0.3, 1.6))
    .jpeg({ quality: Math.round(random.between(10, 60)) })
    .toBuffer();
  return sharp(small).resize({ width, height, fit: 'fill' }).jpeg().toBuffer();
}
