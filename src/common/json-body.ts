import type { NextFunction, Request, Response } from 'express';
import { httpProblems } from './http.problems.js';
import { notAnObject, parseJson } from './parse-json.js';

/** What is read as JSON; a patch (RFC 7396) may say that it is one. */
export const JSON_TYPES = ['application/json', 'application/merge-patch+json'];

/** Parses a JSON body whose bytes were read; a body of another type is left alone. */
export function jsonBody(request: Request, _response: Response, next: NextFunction): void {
  const bytes: unknown = request.body;
  if (Buffer.isBuffer(bytes)) {
    assertUtf8Declared(request.header('content-type') ?? '');
    request.body = bytes.length === 0 ? {} : parsed(bytes);
  }
  next();
}

/** JSON is exchanged in UTF-8 (RFC 8259 §8.1). */
function assertUtf8Declared(contentType: string): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(charset)) return;
  throw httpProblems['unsupported-media-type']({
    params: { expected: 'application/json; charset=utf-8' },
  });
}

function parsed(bytes: Buffer): object {
  const value = parseJson(bytes, 'body');
  if (typeof value === 'object' && value !== null) return value;
  throw notAnObject('body');
}
