import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { LinkageService } from './linkage.service.js';

/** For what another process has left, such as one that was killed, and for what failed. */
const SWEEP_MS = 60_000;

/**
 * Works off what waits to be linked, one sketch after the other: at start, after each commit that
 * adds to it, and now and then. What waits is in the database, so that nothing is lost with the
 * process.
 */
@Injectable()
export class LinkageWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Linkage');
  private pass: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private sweep: NodeJS.Timeout | undefined;

  constructor(private readonly linkage: LinkageService) {}

  onApplicationBootstrap(): void {
    this.sweep = setInterval(() => {
      this.wake();
    }, SWEEP_MS).unref();
    this.wake();
  }

  /** Before the database is closed, which waits for nobody. */
  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** There may be something to link. Returns at once. */
  wake(): void {
    this.again = true;
    if (!this.stopped) this.pass ??= this.work();
  }

  /** Resolves when everything that waited by now is linked. */
  async idle(): Promise<void> {
    await this.pass;
  }

  /** Finishes the sketch it is at; the others wait for the next start. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweep);
    await this.pass;
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.linkWaiting();
    }
    // At once with the check above: a call of `wake` finds a pass that sees it, or none.
    this.pass = null;
  }

  private async linkWaiting(): Promise<void> {
    const failed: string[] = [];
    try {
      while (!this.stopped && (await this.linkage.linkNext(failed)));
    } catch (error) {
      this.logger.error('Linkage is interrupted', (error as Error).stack);
    }
  }
}
