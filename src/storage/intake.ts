import { createHash } from 'node:crypto';
import { decode } from './decode.js';
import type { RgbPixels } from './decode.js';
import { encode } from './encode.js';
import type { StoredMediaType } from './encode.js';
import { imageProcessing } from './concurrency-limiter.js';
import { readHeader } from './image-header.js';
import { isAccepted, mediaTypeOf } from './image-type.js';
import type { ImageMediaType } from './image-type.js';
import { IMAGE_LIMITS } from './limits.js';
import type { ImageLimits } from './limits.js';
import { storageProblems } from './storage.problems.js';

/** An image the service made itself from the pixels of an upload; safe to keep and to serve. */
export interface VettedImage {
  readonly bytes: Buffer;
  readonly mediaType: StoredMediaType;
  readonly width: number;
  readonly height: number;
  /** Hash of `bytes`, the key in the image store. All hashes are SHA-256 in lower-case hex. */
  readonly sha256: string;
  /** Hash of the upload as it came, for the chain of custody. */
  readonly uploadSha256: string;
  /** Hash of size and pixels: equal for one picture sent as PNG and as lossless WebP. */
  readonly pixelsSha256: string;
}

/**
 * Checks an uploaded image and makes it anew: JPEG becomes JPEG, PNG and WebP become PNG. The same
 * upload always gives the same bytes, and so does the same picture with other metadata.
 * @throws Problem `image-empty`, `image-too-large`, `image-type-unsupported`, `image-animated`,
 * `image-too-many-pixels`, `image-too-small`, `image-corrupt`, `image-processing-timeout`,
 * `image-intake-busy`
 */
export async function intake(
  bytes: Buffer,
  limits: ImageLimits = IMAGE_LIMITS,
): Promise<VettedImage> {
  const uploadType = await checkUpload(bytes, limits);
  const mediaType = uploadType === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  return imageProcessing.run(async () => {
    const pixels = await decode(bytes, limits);
    const encoded = await encode(pixels, mediaType, limits);
    return {
      bytes: encoded,
      mediaType,
      width: pixels.width,
      height: pixels.height,
      sha256: sha256(encoded),
      uploadSha256: sha256(bytes),
      pixelsSha256: hashPixels(pixels),
    };
  });
}

/**
 * What an image says of itself before it is decoded: that it is one, of a type and size that are taken.
 * @throws Problem as `intake`, but for what only decoding shows
 */
export async function checkUpload(
  bytes: Buffer,
  limits: ImageLimits = IMAGE_LIMITS,
): Promise<ImageMediaType> {
  const uploadType = checkType(bytes, limits);
  await checkHeader(bytes, uploadType, limits);
  return uploadType;
}

function checkType(bytes: Buffer, { maxBytes }: ImageLimits): ImageMediaType {
  if (bytes.length === 0) throw storageProblems['image-empty']();
  if (bytes.length > maxBytes)
    throw storageProblems['image-too-large']({
      params: { megabytes: Math.floor(maxBytes / 1024 / 1024) },
      extensions: { maxBytes },
    });
  const found = mediaTypeOf(bytes);
  if (!isAccepted(found))
    throw storageProblems['image-type-unsupported']({ params: { found }, extensions: { found } });
  return found;
}

async function checkHeader(bytes: Buffer, mediaType: ImageMediaType, limits: ImageLimits) {
  const { width, height, animated } = await readHeader(bytes, mediaType);
  const { maxPixels, minSide, maxSide } = limits;
  if (width * height > maxPixels)
    throw storageProblems['image-too-many-pixels']({
      params: { width, height, megapixels: Math.floor(maxPixels / 1_000_000) },
      extensions: { width, height, maxPixels },
    });
  if (animated) throw storageProblems['image-animated']();
  // Measured on what would be stored: scaling a long strip down makes its short side shorter yet.
  const scale = Math.min(1, maxSide / Math.max(width, height));
  if (Math.round(Math.min(width, height) * scale) < minSide)
    throw storageProblems['image-too-small']({
      params: { width, height, minSide },
      extensions: { width, height, minSide },
    });
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hashPixels({ data, width, height }: RgbPixels): string {
  return createHash('sha256').update(`${width}x${height};`).update(data).digest('hex');
}
