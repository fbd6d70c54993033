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

  it.each(['of_open_unit', 'in_open_district', 'users_district', 'cases_district'])(
    'tells that a unit was changed meanwhile, by %s',
    (constraint) => {
      const error = Object.assign(new Error('from the driver'), { code: 'P0001', constraint });
      expect(toProblem(new QueryFailedError('', [], error), request).code).toBe('unit-changed');
    },
  );
});
