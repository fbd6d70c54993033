import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { ExchangeFile } from './exchange-files.service.js';

/** Answers a file so that no cache keeps it: each that leaves is logged. */
export function exchangeAnswer(response: Response, { name, bytes }: ExchangeFile): StreamableFile {
  response.removeHeader('Content-Language');
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  const type = 'application/octet-stream';
  const disposition = `attachment; filename="${name}"`;
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
