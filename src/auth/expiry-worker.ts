import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RecurringWorker } from '../common/index.js';
import { asSystem } from '../database/index.js';

const SWEEP_MS = 60_000;

/** Tokens a little later than they end: clocks of instances differ. */
const EXPIRED = [
  `DELETE FROM rate_limits WHERE ends_at < clock_timestamp()`,
  `DELETE FROM known_addresses WHERE ends_at < clock_timestamp()`,
  `DELETE FROM revoked_tokens WHERE expires_at < clock_timestamp() - interval '1 hour'`,
  `DELETE FROM idempotency_keys WHERE created_at < clock_timestamp() - interval '24 hours'`,
];

/** Clears away what has ended and would be counted, known or revoked for nothing. */
@Injectable()
export class ExpiryWorker extends RecurringWorker {
  private readonly logger = new Logger('Auth');

  constructor(private readonly db: DataSource) {
    super(SWEEP_MS);
  }

  /** Clears now; resolves when that is done. */
  async sweep(): Promise<void> {
    this.wake();
    await this.idle();
  }

  protected async pass(): Promise<void> {
    try {
      for (const statement of EXPIRED) {
        await asSystem('what has expired', () => this.db.query(statement));
      }
    } catch (error) {
      this.logger.error('What has expired is not cleared away', (error as Error).stack);
    }
  }
}
