import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RecurringWork } from '../common/index.js';
import { LinkageService } from './linkage.service.js';

/** For what another process has left, such as one that was killed, and for what failed. */
const SWEEP_MS = 60_000;

/**
 * Works off what waits to be linked, one record after the other: at start, after each commit that
 * adds to it, and now and then. What waits is in the database, so that nothing is lost with the
 * process.
 */
@Injectable()
export class LinkageWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Linkage');
  private readonly work = new RecurringWork(() => this.linkWaiting(), SWEEP_MS);

  constructor(private readonly linkage: LinkageService) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  /** Before the database is closed, which waits for nobody. */
  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** There may be something to link. Returns at once. */
  wake(): void {
    this.work.wake();
  }

  /** Resolves when everything that waited by now is linked. */
  idle(): Promise<void> {
    return this.work.idle();
  }

  /** Finishes the record it is at; the others wait for the next start. */
  stop(): Promise<void> {
    return this.work.stop();
  }

  private async linkWaiting(): Promise<void> {
    const failed: string[] = [];
    try {
      while (!this.work.stopped && (await this.linkage.linkNext(failed)));
    } catch (error) {
      this.logger.error('Linkage is interrupted', (error as Error).stack);
    }
  }
}
