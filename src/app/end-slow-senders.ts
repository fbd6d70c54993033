import type { Server } from 'node:http';

export interface SendingTimes {
  readonly headersMs: number;
  /** Headers and body. */
  readonly requestMs: number;
  /** How often connections are looked at. */
  readonly checkMs: number;
}

/** A body of ten megabytes over a poor line, and no more: slow senders must not hold sockets. */
const TIMES: SendingTimes = { headersMs: 20_000, requestMs: 120_000, checkMs: 5_000 };

/** Answers 408 to whoever takes longer, and closes. To be set before the server listens. */
export function endSlowSenders(server: Server, times = TIMES): void {
  server.headersTimeout = times.headersMs;
  server.requestTimeout = times.requestMs;
  // Node reads it when it begins to listen, and has no method for it.
  Object.assign(server, { connectionsCheckingInterval: times.checkMs });
}
