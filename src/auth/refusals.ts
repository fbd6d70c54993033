import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { type RequestContext, systemContext } from '../common/index.js';
import type { Origin } from './client-address.js';

/** Writes into the log who was not let in. */
@Injectable()
export class Refusals {
  constructor(private readonly db: DataSource) {}

  /** @param target the account or key, if there is one; what was sent instead is never written */
  async log(origin: Origin, action: string, target: string, details: object): Promise<void> {
    const { requestId, address } = origin;
    const ctx: RequestContext = { ...systemContext('not logged in'), requestId };
    await this.db.transaction((manager) =>
      audit(manager, ctx, action, target, { address, ...details }),
    );
  }

  /** The same for what a caller repeats at will: the 1st, 10th, 100th … time, with the count. */
  async logSome(origin: Origin, action: string, target: string, details: Counted): Promise<void> {
    if (/^10*$/.test(String(details.count))) await this.log(origin, action, target, details);
  }
}

interface Counted {
  /** How often within the window that is counted. */
  readonly count: number;
  readonly [detail: string]: unknown;
}
