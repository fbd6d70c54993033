import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Action, audit, type AuditContext } from '../audit/index.js';
import { type Actor, actorRef, systemContext } from '../common/index.js';
import type { RequestOrigin } from './request-origin.js';
import { isSampled, RateLimits } from './rate-limits.js';

/** Counted to log some of them: who is refused may repeat it at will. */
const FORBIDDEN = { name: 'forbidden', times: 0, seconds: 900 };

/** Writes into the log who was not let in. */
@Injectable()
export class RefusalLog {
  constructor(
    private readonly db: DataSource,
    private readonly counters: RateLimits,
  ) {}

  /** @param target the account or key, if there is one; what was sent instead is never written */
  async log(origin: RequestOrigin, action: Action, target: string, details: object): Promise<void> {
    const { actor } = systemContext('not logged in');
    await this.write(origin, { ...actor, role: 'none' }, action, target, details);
  }

  /** The same for what a caller repeats at will: the 1st, 10th, 100th … time, with the count. */
  async logSampled(
    origin: RequestOrigin,
    action: Action,
    target: string,
    details: Counted,
  ): Promise<void> {
    if (isSampled(details.count)) await this.log(origin, action, target, details);
  }

  /** Some of what somebody asked for whose role does not allow it. */
  async logForbidden(
    origin: RequestOrigin,
    actor: Actor,
    { route, permission }: { readonly route: string; readonly permission: string },
  ): Promise<void> {
    const { count } = await this.counters.consume(FORBIDDEN, `${actorRef(actor)} ${route}`);
    if (!isSampled(count)) return;
    await this.write(origin, actor, 'access.refused', route, { permission, count });
  }

  private async write(
    { requestId, address }: RequestOrigin,
    actor: AuditContext['actor'],
    action: Action,
    target: string,
    details: object,
  ): Promise<void> {
    await this.db.transaction((manager) =>
      audit(manager, { requestId, actor }, action, target, { address, ...details }),
    );
  }
}

interface Counted {
  /** How often within the window that is counted. */
  readonly count: number;
  readonly [detail: string]: unknown;
}
