import { intake, thumbnail } from '../../storage/index.js';
import type { ImageSource } from '../protocol/image-source.js';
import { nullIfRejected } from '../matchers/null-if-rejected.js';

const SIDE = 128;

/** A thumbnail as a data URI; null for what is no image the service takes. */
export async function inlinePicture(image: ImageSource): Promise<string | null> {
  const vetted = await nullIfRejected(intake(await image.read()));
  if (!vetted) return null;
  return `data:image/jpeg;base64,${(await thumbnail(vetted.bytes, SIDE)).toString('base64')}`;
}
