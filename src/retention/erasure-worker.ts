import { Injectable, Logger } from '@nestjs/common';
import { RecurringWorker, systemContext } from '../common/index.js';
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
export class ErasureWorker extends RecurringWorker {
  private readonly logger = new Logger('Retention');

  constructor(
    private readonly files: LeftoverFilesService,
    private readonly scrubbing: ScrubService,
    private readonly database: Database,
  ) {
    super(SWEEP_MS);
  }

  /** Tables are written anew by who owns them alone. */
  protected pass(): Promise<void> {
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
