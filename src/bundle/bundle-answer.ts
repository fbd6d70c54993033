import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Bundle } from './bundles.service.js';

/** Streams a bundle so that no cache keeps it: each that leaves is logged. */
export function bundleAnswer(response: Response, { name, archive }: Bundle): StreamableFile {
  response.removeHeader('Content-Language');
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  const disposition = `attachment; filename="${name}"`;
  return new StreamableFile(archive, { type: 'application/zip', disposition });
}
