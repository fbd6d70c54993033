import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntitySubscriberInterface,
  type InsertEvent,
  type TransactionCommitEvent,
  type UpdateEvent,
} from 'typeorm';
import { LinkageWorker } from './linkage-worker.js';

/** Tables whose triggers may add to what waits to be linked. */
const CAUSES = new Set(['templates', 'records', 'cases']);

const MAY_LINK = 'mayLink';

/** Wakes the worker after a commit that may have given it work; those who write know nothing of it. */
@Injectable()
export class LinkageWake implements EntitySubscriberInterface {
  constructor(
    db: DataSource,
    private readonly worker: LinkageWorker,
  ) {
    db.subscribers.push(this);
  }

  afterInsert(event: InsertEvent<unknown>): void {
    note(event);
  }

  afterUpdate(event: UpdateEvent<unknown>): void {
    note(event);
  }

  /** Does not wait for the worker: neither would who commits. */
  afterTransactionCommit({ queryRunner }: TransactionCommitEvent): void {
    if (queryRunner.isTransactionActive || queryRunner.data[MAY_LINK] !== true) return;
    queryRunner.data[MAY_LINK] = false;
    this.worker.wake();
  }
}

function note({ metadata, queryRunner }: Pick<InsertEvent<unknown>, 'metadata' | 'queryRunner'>) {
  if (CAUSES.has(metadata.tableName)) queryRunner.data[MAY_LINK] = true;
}
