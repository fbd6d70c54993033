import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { erase } from './erase.js';
import { ErasureWorker } from './erasure-worker.js';
import type { ExpungementOrder, ExpungementView } from './expungement.dto.js';
import { TakenBack } from './taken-back.js';
import { tellTimeZone } from './tell-time-zone.js';
import type { Expungeable } from './tombstone.entity.js';

/** Erases records and cases, on the order of a supervisor of their prefecture or the national level. */
@Injectable()
export class ExpungementsService {
  constructor(
    private readonly db: DataSource,
    private readonly aftermath: ErasureWorker,
    private readonly config: Config,
  ) {}

  /** A dry run erases, looks, and takes it back: what it tells is what goes. */
  async order(
    ctx: RequestContext,
    kind: Expungeable,
    id: string,
    order: ExpungementOrder,
  ): Promise<ExpungementView> {
    try {
      const view = await this.db.transaction(async (manager) => {
        await tellTimeZone(manager, this.config.timeZone);
        return erase(manager, ctx, kind, id, order);
      });
      this.aftermath.wake();
      return view;
    } catch (failure) {
      if (!(failure instanceof TakenBack)) throw failure;
      await audit(this.db.manager, ctx, `${kind}.expunge-preview`, id, { ground: order.ground });
      return failure.view as ExpungementView;
    }
  }
}
