import { Injectable } from '@nestjs/common';
import { UsersService } from '../users/index.js';
import type { RequestOrigin } from './request-origin.js';
import { authProblems } from './auth.problems.js';
import { KnownAddresses } from './known-addresses.js';
import {
  type Consumption,
  type RateLimit,
  RateLimits,
  type LimitedSubject,
} from './rate-limits.js';
import { RefusalLog } from './refusal-log.js';

const FIFTEEN_MINUTES = 900;

/** Of all accounts from one address: one password tried on everybody. */
const ADDRESS: RateLimit = { name: 'login-address', times: 100, seconds: FIFTEEN_MINUTES };
/** Of one account from one address: a stranger's guesses do not shut out its owner elsewhere. */
const ACCOUNT_FROM_ADDRESS: RateLimit = { name: 'login', times: 10, seconds: FIFTEEN_MINUTES };
/** Of one account from everywhere. NIST SP 800-63B §3.2.2 allows 100 in all. */
const ACCOUNT: RateLimit = { name: 'login-account', times: 100, seconds: 3600 };

/** An attempt that was let through, and what it was counted for. */
export interface Attempt {
  readonly username: string;
  readonly origin: RequestOrigin;
  readonly counted: readonly LimitedSubject[];
}

/**
 * How often a password may be guessed. Names that do not exist are counted alike, so that a lock
 * tells nothing; sessions that are open go on.
 */
@Injectable()
export class LoginLimits {
  constructor(
    private readonly counters: RateLimits,
    private readonly known: KnownAddresses,
    private readonly refusals: RefusalLog,
    private readonly users: UsersService,
  ) {}

  /**
   * Counts an attempt as failed until `succeeded` takes it back; what is over a limit already writes nothing.
   *
   * @throws too-many-attempts
   */
  async admit(typed: string, origin: RequestOrigin): Promise<Attempt> {
    const username = typed.toLowerCase();
    const counted = await this.subjects(username, origin);
    const exhausted = await this.counters.exhausted(counted);
    if (exhausted) throw tooMany(exhausted);
    for (const one of counted) {
      const spent = await this.counters.consume(...one);
      if (!spent.over) continue;
      await this.log(username, origin, one[0], spent);
      throw tooMany(spent);
    }
    return { username, origin, counted };
  }

  async succeeded({ username, origin, counted }: Attempt): Promise<void> {
    for (const one of counted) {
      if (one[0] === ACCOUNT_FROM_ADDRESS) await this.counters.reset(...one);
      else await this.counters.refund(...one);
    }
    await this.known.note(username, origin);
  }

  /** Where an account has signed in before, nobody's guesses elsewhere, or at other names, keep it out. */
  private async subjects(
    username: string,
    origin: RequestOrigin,
  ): Promise<readonly LimitedSubject[]> {
    const { address } = origin;
    const itsOwn: LimitedSubject = [ACCOUNT_FROM_ADDRESS, `${address} ${username}`];
    if (await this.known.has(username, origin)) return [itsOwn];
    return [[ADDRESS, address], itsOwn, [ACCOUNT, username]];
  }

  /** Once a window: by the attempt that is the first too many. */
  private async log(
    username: string,
    origin: RequestOrigin,
    { name, times }: RateLimit,
    { count, retryAfter }: Consumption,
  ): Promise<void> {
    if (count !== times + 1) return;
    const user = await this.users.byUsername(username);
    const details = { limit: name, seconds: retryAfter };
    await this.refusals.log(origin, 'login.locked', user?.id ?? 'unknown', details);
  }
}

function tooMany({ retryAfter }: Pick<Consumption, 'retryAfter'>) {
  return authProblems['too-many-attempts']({
    params: { seconds: retryAfter },
    headers: { 'Retry-After': String(retryAfter) },
  });
}
