import { HttpException, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import multer from 'multer';
import { httpProblems } from './http.problems.js';
import { allowedMethods } from './allowed-methods.js';
import { multipartFault, unreadableMultipart } from './multipart-faults.js';
import { bodyTooLarge } from './parse-json.js';
import { pathOf } from './path-of.js';
import { Problem } from './problem.js';
import { isEndedForOthers, isOfChangedUnit } from './query-errors.js';

/** Turns whatever was thrown (ours, Nest's, multer's, body-parser's, a driver's) into a problem. */
export function toProblem(failure: unknown, request: Request): Problem {
  if (failure instanceof Problem) return failure;
  if (failure instanceof multer.MulterError) return multipartFault(failure);
  if (failure instanceof HttpException) {
    // Nest wraps multer's and body-parser's errors; the original tells more than its message.
    const { cause } = failure;
    const wrapped = cause instanceof multer.MulterError || isHttpError(cause);
    return wrapped ? toProblem(cause, request) : fromHttpException(failure, request);
  }
  if (isHttpError(failure)) return fromBodyParser(failure);
  return fromDatabase(failure) ?? httpProblems['internal-error']({ cause: failure });
}

function fromDatabase(cause: unknown): Problem | null {
  const after = (seconds: number) => ({ headers: { 'Retry-After': String(seconds) }, cause });
  if (isConnectionLoss(cause)) return httpProblems['database-unavailable'](after(5));
  if (isEndedForOthers(cause)) return httpProblems['changed-meanwhile'](after(1));
  if (isOfChangedUnit(cause)) return httpProblems['unit-changed']({ cause });
  const refusal = REFUSALS_OF_DATABASE[sqlStateOf(cause) ?? ''];
  if (refusal) return httpProblems[refusal](after(30));
  return isUnstorable(cause) ? httpProblems['unstorable-value']({ cause }) : null;
}

function fromHttpException(failure: HttpException, request: Request): Problem {
  if (failure instanceof NotFoundException) {
    const allowed = allowedMethods(request);
    if (allowed.length > 0) {
      const methods = allowed.join(', ');
      return httpProblems['method-not-allowed']({
        params: { method: request.method, methods },
        headers: { Allow: methods },
      });
    }
    return httpProblems['route-not-found']({
      params: { method: request.method, path: pathOf(request) },
    });
  }
  if (failure.getStatus() >= 500) return httpProblems['internal-error']({ cause: failure });
  if (request.is('multipart/form-data')) return unreadableMultipart();
  return httpProblems['malformed-request']({ cause: failure });
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

/** What a body may be compressed by. */
const ENCODINGS = 'Content-Encoding: gzip, deflate, br';

function fromBodyParser(error: HttpError): Problem {
  switch (error.type) {
    case 'entity.too.large':
    case 'parameters.too.many':
      return bodyTooLarge('body');
    case 'encoding.unsupported':
      return httpProblems['unsupported-media-type']({ params: { expected: ENCODINGS } });
    case 'request.aborted':
      return httpProblems['request-aborted']();
    default:
      return httpProblems['malformed-request']({ cause: error });
  }
}

/**
 * What PostgreSQL cannot read as a value: no text of its encoding (22021), no character in jsonb (22P05),
 * no id, number or jsonb (22P02). Validation refuses these; what it should ever miss is no fault of ours.
 */
const UNSTORABLE = new Set(['22021', '22P02', '22P05']);

function isUnstorable(failure: unknown): boolean {
  return UNSTORABLE.has(sqlStateOf(failure) ?? '');
}

/** What a database that is well connected cannot do now, by SQLSTATE. */
const REFUSALS_OF_DATABASE: Readonly<Record<string, keyof typeof httpProblems>> = {
  // query_canceled: by its statement_timeout.
  '57014': 'statement-timeout',
  // disk_full
  '53100': 'database-full',
  // read_only_sql_transaction
  '25006': 'database-read-only',
};

function sqlStateOf(failure: unknown): string | undefined {
  return ((failure ?? {}) as { driverError?: { code?: string } }).driverError?.code;
}

/** SQLSTATEs of a lost or refused connection, and what the system says of its socket. */
const CONNECTION_LOST = /^(08\w{3}|57P0\d|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/;

interface DriverFailure {
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
  readonly driverError?: unknown;
}

function isConnectionLoss(failure: unknown): boolean {
  const { code = '', syscall, message = '', driverError } = (failure ?? {}) as DriverFailure;
  return (
    CONNECTION_LOST.test(code) ||
    // The embedded database's socket is gone; a missing file of another kind is no such thing.
    (code === 'ENOENT' && syscall === 'connect') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message) ||
    (driverError !== undefined && isConnectionLoss(driverError))
  );
}
