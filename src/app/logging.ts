import type { LoggerService } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import { pinoHttp } from 'pino-http';
import { actorRef } from '../common/index.js';
import type { LogLevel } from '../config/index.js';

/** JSON lines on stdout. Bodies, query strings and headers are never logged: they name people. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, timestamp: stdTimeFunctions.isoTime, base: null });
}

/** One line a request: who did what, with which outcome, in how many milliseconds. */
export function requestLog(log: Logger) {
  return pinoHttp<Request, Response>({
    logger: log,
    quietReqLogger: true,
    genReqId: (req) => req.requestId,
    autoLogging: { ignore: (req) => req.path.startsWith('/health/') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customProps: (req) => (req.context ? { actor: actorRef(req.context.actor) } : {}),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: ({ type }: { type: string }) => ({ type }),
    },
  });
}

/** Lets Nest and the rooms log through pino. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  /** Nest calls `error(message, stack?, context?)`. */
  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.length > 0 ? String(rest.at(-1)) : undefined;
    const stack = rest.length > 1 ? String(rest[0]) : undefined;
    this.pino.error({ context, stack }, String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  private write(
    level: 'info' | 'warn' | 'debug' | 'trace',
    message: unknown,
    rest: unknown[],
  ): void {
    // Start-up chatter of the framework is of use to those who debug it only.
    const context = rest.length > 0 ? String(rest.at(-1)) : undefined;
    const chatter = level === 'info' && /^(Nest|Instance|Routes|Router)/.test(context ?? '');
    this.pino[chatter ? 'debug' : level]({ context }, String(message));
  }
}
