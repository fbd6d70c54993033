import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NextFunction, Request, Response } from 'express';
import { Counter, Histogram } from 'prom-client';
import { PROCESS_METRICS } from './process-metrics.js';
import { tracer } from './tracer.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];

const requests = new Counter({
  name: 'mirsam_http_requests_total',
  help: 'Requests by template of their route and status; `aborted` where nobody waited for the answer.',
  labelNames: ['method', 'route', 'status'],
  registers: [PROCESS_METRICS],
});

const seconds = new Histogram({
  name: 'mirsam_http_request_seconds',
  help: 'How long requests take until they are answered, but for streams of events.',
  labelNames: ['method', 'route'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers: [PROCESS_METRICS],
});

/** What is kept of a request: nothing that whoever sends it can choose freely. */
interface AnsweredRequest {
  readonly method: string;
  /** The template of the route; undefined of an address that there is not. */
  readonly route: string | undefined;
  /** Undefined where the connection ended before. */
  readonly status: number | undefined;
  readonly ms: number;
  /** A stream of events lasts as long as somebody listens. */
  readonly isStream: boolean;
}

function countHttp({ method, route = 'none', status, ms, isStream }: AnsweredRequest): void {
  const labels = { method, route };
  requests.inc({ ...labels, status: status === undefined ? 'aborted' : String(status) });
  if (!isStream) seconds.observe(labels, ms / 1000);
}

function endSpan(span: Span, { method, route = 'none', status }: AnsweredRequest): void {
  span.updateName(`${method} ${route}`).setAttributes({
    'http.request.method': method,
    'http.route': route,
    ...(status !== undefined && { 'http.response.status_code': status }),
  });
  if (status === undefined || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Keeps of each request that it was answered, and when; where traces are switched on, what is done for it is its span's. */
export function observeHttp(request: Request, response: Response, next: NextFunction): void {
  const began = performance.now();
  const span = tracer().startSpan('request', { kind: SpanKind.SERVER });
  response.once('close', () => {
    // Set by the router as soon as it has found one; what answers where there is none begins with a star.
    const { path } = (request as { route?: { path: unknown } }).route ?? {};
    const answered: AnsweredRequest = {
      method: METHODS.includes(request.method) ? request.method : 'other',
      route: typeof path === 'string' && path.startsWith('/') ? path : undefined,
      status: response.writableFinished ? response.statusCode : undefined,
      ms: performance.now() - began,
      isStream: String(response.getHeader('content-type')).startsWith('text/event-stream'),
    };
    countHttp(answered);
    endSpan(span, answered);
  });
  context.with(trace.setSpan(context.active(), span), next);
}
