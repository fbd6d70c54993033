import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { MadeSheet } from './sheets.service.js';

const TYPES = { pdf: 'application/pdf', png: 'image/png' } as const;

/** Answers a sheet so that no cache keeps it: each that leaves is logged. */
export function sheetAnswer(
  response: Response,
  { name, format, bytes }: MadeSheet,
): StreamableFile {
  response.removeHeader('Content-Language');
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  const disposition = `attachment; filename="${name}"`;
  return new StreamableFile(bytes, { type: TYPES[format], disposition, length: bytes.length });
}
