import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RecurringWork, systemContext } from '../common/index.js';
import { asOwner, Database } from '../database/index.js';
import { LeftoverFilesService } from './leftover-files.service.js';
import { ScrubService } from './scrub.service.js';

/** For files of faces that were enrolled anew, and for what failed. */
const SWEEP_MS = 60_000;

/**
 * What an erasure leaves to be done once it is committed: files, and the bytes of the embedded
 * database, which has no operator. Done at once, and at start what a killed process left.
 */
@Injectable()
export class ErasureWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Retention');
  private readonly work = new RecurringWork(() => this.clearAway(), SWEEP_MS);

  constructor(
    private readonly files: LeftoverFilesService,
    private readonly scrubbing: ScrubService,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  /** Before the database is closed, which waits for nobody. */
  beforeApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** There may be something to do. Returns at once. */
  wake(): void {
    this.work.wake();
  }

  /** Resolves when everything that waited by now is done. */
  idle(): Promise<void> {
    return this.work.idle();
  }

  /** Tables are written anew by who owns them alone. */
  private clearAway(): Promise<void> {
    return asOwner('what an erasure leaves', () => this.clear());
  }

  private async clear(): Promise<void> {
    const ctx = systemContext('retention');
    try {
      await this.files.unlink();
      if (this.database.kind === 'server' || (await this.scrubbing.awaiting()).length === 0) return;
      await this.scrubbing.scrub(ctx);
    } catch (error) {
      this.logger.error('What was erased is not cleared away yet', (error as Error).stack);
    }
  }
}
