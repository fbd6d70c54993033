import type { Request } from 'express';
import { QueryFailedError } from 'typeorm';
import { toProblem } from './to-problem.js';

describe('toProblem', () => {
  const request = { originalUrl: '/', method: 'GET' } as Request;
  const ofState = (code: string) =>
    new QueryFailedError('', [], Object.assign(new Error('from the driver'), { code }));

  it.each([
    ['53100', 507, 'database-full'],
    ['25006', 503, 'database-read-only'],
    ['57014', 503, 'statement-timeout'],
    ['57P01', 503, 'database-unavailable'],
    ['40001', 409, 'changed-meanwhile'],
    ['42601', 500, 'internal-error'],
  ])('tells SQLSTATE %s as %d %s', (state, status, code) => {
    const problem = toProblem(ofState(state), request);
    expect({ status: problem.type.status, code: problem.code }).toEqual({ status, code });
  });
});
