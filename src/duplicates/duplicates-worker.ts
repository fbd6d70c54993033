import { Injectable, Logger } from '@nestjs/common';
import { RecurringWorker } from '../common/index.js';
import { DuplicateComparisonService } from './duplicate-comparison.service.js';

/** For what an import has entered meanwhile, here or in another process. */
const SWEEP_MS = 5_000;

/**
 * Compares what was imported, one record after the other, in every process of the service. What waits is in the database,
 * so that nothing is lost with a process, and several share it.
 */
@Injectable()
export class DuplicatesWorker extends RecurringWorker {
  private readonly logger = new Logger('Duplicates');

  constructor(private readonly comparison: DuplicateComparisonService) {
    super(SWEEP_MS);
  }

  protected async pass(): Promise<void> {
    const failed: string[] = [];
    try {
      while (!this.stopped && (await this.comparison.compareNext(failed)));
    } catch (error) {
      this.logger.error('The search for likely duplicates is interrupted', (error as Error).stack);
    }
  }
}
