import type { Response } from 'express';
import { httpProblems } from './http.problems.js';

/** Aborted where the connection ends before the answer to its request. */
export function closedSignal(response: Response): AbortSignal {
  const closed = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) closed.abort(httpProblems['request-aborted']());
  });
  return closed.signal;
}
