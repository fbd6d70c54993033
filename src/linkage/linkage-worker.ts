import { Injectable, Logger } from '@nestjs/common';
import { RecurringWorker } from '../common/index.js';
import { LinkageService } from './linkage.service.js';

/** For what another process has left, such as one that was killed, and for what failed. */
const SWEEP_MS = 60_000;

/**
 * Works off what waits to be linked, one record after the other: at start, after each commit that
 * adds to it, and now and then. What waits is in the database, so that nothing is lost with the
 * process.
 */
@Injectable()
export class LinkageWorker extends RecurringWorker {
  private readonly logger = new Logger('Linkage');

  constructor(private readonly linkage: LinkageService) {
    super(SWEEP_MS);
  }

  protected async pass(): Promise<void> {
    const failed: string[] = [];
    try {
      while (!this.stopped && (await this.linkage.linkNext(failed)));
    } catch (error) {
      this.logger.error('Linkage is interrupted', (error as Error).stack);
    }
  }
}
