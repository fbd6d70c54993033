import type { Response } from 'express';
import { httpProblems } from './http.problems.js';

/** Aborted where the connection ends, or has ended by now, before the answer to its request. */
export function closedSignal(response: Response): AbortSignal {
  const closed = new AbortController();
  const abort = () => {
    if (!response.writableFinished) closed.abort(httpProblems['request-aborted']());
  };
  if (response.closed) abort();
  else response.once('close', abort);
  return closed.signal;
}
