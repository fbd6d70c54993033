import { Injectable } from '@nestjs/common';
import { UsersService } from '../users/index.js';
import type { RequestOrigin } from './request-origin.js';
import { authProblems } from './auth.problems.js';
import { type RateLimit, RateLimits } from './rate-limits.js';
import { RefusalLog } from './refusal-log.js';

const FIFTEEN_MINUTES = 900;

/** Of one account from one address: a stranger's guesses do not shut out its owner elsewhere. */
const ACCOUNT_FROM_ADDRESS: RateLimit = { name: 'login', times: 10, seconds: FIFTEEN_MINUTES };
/** Of all accounts from one address: one password tried on everybody. */
const ADDRESS: RateLimit = { name: 'login-address', times: 100, seconds: FIFTEEN_MINUTES };
/** Of one account from everywhere. NIST SP 800-63B §3.2.2 allows 100 in all. */
const ACCOUNT: RateLimit = { name: 'login-account', times: 100, seconds: 3600 };

/** In this order, so that what one address is refused counts for nobody else. */
const limits = (
  username: string,
  { address }: RequestOrigin,
): readonly (readonly [RateLimit, string])[] => [
  [ACCOUNT_FROM_ADDRESS, `${address} ${username}`],
  [ADDRESS, address],
  [ACCOUNT, username],
];

/**
 * How often a password may be guessed. Names that do not exist are counted alike, so that a lock
 * tells nothing; sessions that are open go on.
 */
@Injectable()
export class LoginLimits {
  constructor(
    private readonly counters: RateLimits,
    private readonly refusals: RefusalLog,
    private readonly users: UsersService,
  ) {}

  /** Counts an attempt as failed until `succeeded` takes it back. @throws too-many-attempts */
  async admit(typed: string, origin: RequestOrigin): Promise<void> {
    for (const [limit, subject] of limits(typed.toLowerCase(), origin)) {
      const { over, count, retryAfter } = await this.counters.consume(limit, subject);
      if (!over) continue;
      const user = await this.users.byUsername(typed.toLowerCase());
      await this.refusals.logSampled(origin, 'login.locked', user?.id ?? 'unknown', {
        limit: limit.name,
        count: count - limit.times,
        seconds: retryAfter,
      });
      throw authProblems['too-many-attempts']({
        params: { seconds: retryAfter },
        headers: { 'Retry-After': String(retryAfter) },
      });
    }
  }

  async succeeded(typed: string, origin: RequestOrigin): Promise<void> {
    for (const [limit, subject] of limits(typed.toLowerCase(), origin)) {
      if (limit === ACCOUNT_FROM_ADDRESS) await this.counters.reset(limit, subject);
      else await this.counters.refund(limit, subject);
    }
  }
}
