import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { ImageBytes } from './record-images.service.js';

/**
 * Answers an image so that no cache keeps it and no browser takes it for anything else: who looks
 * at a face is logged, so every look must reach the service.
 */
export function imageAnswer(response: Response, image: ImageBytes): StreamableFile {
  response.removeHeader('Content-Language');
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  return new StreamableFile(image.bytes, { type: image.mediaType, length: image.bytes.length });
}
