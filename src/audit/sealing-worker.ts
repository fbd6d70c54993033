import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AuditSealer } from './audit-sealer.js';

/** How long an entry may wait, and be changed by who owns the database without a trace. */
const PERIOD_MS = 1000;

/** Seals each second, and once more before the service ends; what is left, the next start seals. */
@Injectable()
export class SealingWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private pass: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sealer: AuditSealer) {}

  onApplicationBootstrap(): void {
    const wake = () => {
      this.pass ??= this.work();
    };
    this.timer = setInterval(wake, PERIOD_MS).unref();
    wake();
  }

  /** Before the database is closed, which waits for nobody. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
    await this.work();
  }

  /** Nothing is sealed from now on but at the end, or when asked for. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pass;
  }

  private async work(): Promise<void> {
    try {
      await this.sealer.seal();
    } catch (error) {
      this.logger.error('The log is not sealed', (error as Error).stack);
    } finally {
      this.pass = null;
    }
  }
}
