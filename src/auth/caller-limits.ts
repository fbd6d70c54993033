import { Injectable } from '@nestjs/common';
import type { Counted } from '../access/index.js';
import { actorRef, type Actor } from '../common/index.js';
import { Config } from '../config/index.js';
import { authProblems } from './auth.problems.js';
import type { RequestOrigin } from './request-origin.js';
import { RateLimits } from './rate-limits.js';
import { RefusalLog } from './refusal-log.js';

/** How much one account or key may ask of the service in a minute. */
@Injectable()
export class CallerLimits {
  constructor(
    private readonly config: Config,
    private readonly counters: RateLimits,
    private readonly refusals: RefusalLog,
  ) {}

  /** @throws too-many-requests */
  async admit(kind: 'requests' | Counted, actor: Actor, origin: RequestOrigin): Promise<void> {
    const { requestsPerMinute, searchesPerMinute } = this.config;
    const times = kind === 'requests' ? requestsPerMinute : searchesPerMinute;
    if (times === 0) return;
    const limit = { name: kind, times, seconds: 60 };
    const { over, count, retryAfter } = await this.counters.consume(limit, actorRef(actor));
    if (!over) return;
    const details = { limit: kind, count: count - times };
    await this.refusals.logSampled(origin, 'limit.exceeded', actor.id, details);
    throw authProblems['too-many-requests']({
      params: { times, seconds: retryAfter },
      headers: { 'Retry-After': String(retryAfter) },
    });
  }
}
