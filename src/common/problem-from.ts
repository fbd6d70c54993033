import { HttpException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import type { Request } from 'express';
import multer from 'multer';
import { httpProblems } from './http.problems.js';
import { Problem } from './problem.js';

/** Turns whatever was thrown (ours, Nest's, multer's, body-parser's, a driver's) into a problem. */
export function problemFrom(failure: unknown, request: Request): Problem {
  if (failure instanceof Problem) return failure;
  if (failure instanceof multer.MulterError) return fromMulter(failure);
  if (failure instanceof HttpException) return fromHttpException(failure, request);
  if (isHttpError(failure)) return fromBodyParser(failure);
  if (isConnectionLoss(failure)) {
    return httpProblems['database-unavailable']({
      headers: { 'Retry-After': '5' },
      cause: failure,
    });
  }
  return httpProblems['internal-error']({ cause: failure });
}

function fromMulter(error: multer.MulterError): Problem {
  const reason = error.field === undefined ? error.message : `${error.message} (${error.field})`;
  return error.code === 'LIMIT_UNEXPECTED_FILE' || error.code === 'LIMIT_PART_COUNT'
    ? httpProblems['malformed-multipart']({ params: { reason } })
    : httpProblems['body-too-large']({ params: { limit: reason } });
}

function fromHttpException(failure: HttpException, request: Request): Problem {
  // Nest wraps multer's and body-parser's errors; the original tells more than its message.
  const reason = failure.message;
  if (failure instanceof NotFoundException) {
    return httpProblems['route-not-found']({
      params: { method: request.method, path: request.path },
    });
  }
  if (failure instanceof PayloadTooLargeException) {
    return httpProblems['body-too-large']({ params: { limit: reason } });
  }
  if (failure.getStatus() >= 500) return httpProblems['internal-error']({ cause: failure });
  if (request.is('multipart/form-data')) {
    return httpProblems['malformed-multipart']({ params: { reason } });
  }
  return reason.includes('JSON')
    ? httpProblems['malformed-json']({ params: { part: 'body', reason } })
    : httpProblems['malformed-request']({ params: { reason } });
}

interface HttpError {
  readonly status: number;
  readonly type?: string;
  readonly message: string;
}

function isHttpError(failure: unknown): failure is HttpError {
  const status = (failure as Partial<HttpError> | undefined)?.status;
  return failure instanceof Error && typeof status === 'number' && status >= 400 && status < 500;
}

function fromBodyParser(error: HttpError): Problem {
  switch (error.type) {
    case 'entity.parse.failed':
      return httpProblems['malformed-json']({ params: { part: 'body', reason: error.message } });
    case 'entity.too.large':
    case 'parameters.too.many':
      return httpProblems['body-too-large']({ params: { limit: error.message } });
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return httpProblems['unsupported-media-type']({ params: { expected: 'UTF-8 JSON' } });
    case 'request.aborted':
      return httpProblems['request-aborted']();
    default:
      return httpProblems['malformed-request']({ params: { reason: error.message } });
  }
}

function isConnectionLoss(failure: unknown): boolean {
  const { code, driverError } = (failure ?? {}) as { code?: string; driverError?: unknown };
  const lost = /^(08\w{3}|57P0\d|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;
  return (
    (code !== undefined && lost.test(code)) ||
    (driverError !== undefined && isConnectionLoss(driverError)) ||
    (failure instanceof Error &&
      /Connection terminated|timeout exceeded when trying to connect/.test(failure.message))
  );
}
