import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { findPage, type PageQuery, type RequestContext } from '../common/index.js';
import { loadReachedRecord } from './load-reached-record.js';
import { RecordChange } from './record-change.entity.js';
import { recordChangeView, type RecordHistoryPage } from './record-history.dto.js';
import type { RecordKindOf } from './record-type.js';
import { SwitchedOffTraits } from './switched-off-traits.js';

/** Who changed what of a record, when, and from what: told to those who see the whole of it. */
@Injectable()
export class RecordHistoryService {
  constructor(
    private readonly db: DataSource,
    private readonly off: SwitchedOffTraits,
  ) {}

  /** Newest first; logged. */
  async of(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    page: PageQuery,
  ): Promise<RecordHistoryPage> {
    return this.db.transaction(async (manager) => {
      await loadReachedRecord(manager, ctx, type, recordId, 'records.read-whole');
      await audit(manager, ctx, `${type.kind}.history-read`, recordId);
      const view = (change: RecordChange) => recordChangeView(change, this.off.codes);
      return findPage(manager, RecordChange, { recordId }, page, view);
    });
  }
}
