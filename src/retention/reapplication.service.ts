import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { Case } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { GalleryRecord } from '../records/index.js';
import { tellTimeZone } from './tell-time-zone.js';
import { Tombstone } from './tombstone.entity.js';

/** What is kept of a tombstone outside of the database, for the day a backup of it is restored. */
export type KeptTombstone = Pick<
  Tombstone,
  'id' | 'ground' | 'reference' | 'orderedBy' | 'erasedAt'
>;

export interface Reapplied {
  readonly erased: number;
  /** Their tombstones are there. */
  readonly known: number;
  /** Enrolled after the backup was made. */
  readonly absent: number;
}

/** A backup brings back what was erased since it was made: this erases it again. */
@Injectable()
export class ReapplicationService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Every tombstone, in the order they were laid. */
  kept(): Promise<KeptTombstone[]> {
    const select = { id: true, ground: true, reference: true, orderedBy: true, erasedAt: true };
    return this.db.manager.find(Tombstone, { select, order: { seq: 'ASC' } });
  }

  /**
   * Erases again what a restored backup brought back.
   * @returns how many were erased now, were known as erased, or are not there
   */
  async reapply(ctx: RequestContext, all: readonly KeptTombstone[]): Promise<Reapplied> {
    const counts = { erased: 0, known: 0, absent: 0 };
    for (const kept of all) counts[await this.reapplyOne(ctx, kept)] += 1;
    return counts;
  }

  private reapplyOne(ctx: RequestContext, kept: KeptTombstone): Promise<keyof Reapplied> {
    return this.db.transaction(async (manager) => {
      const { id, ground, reference, orderedBy, erasedAt } = kept;
      if (await manager.existsBy(Tombstone, { id })) return 'known';
      const stands =
        (await manager.existsBy(GalleryRecord, { id })) || (await manager.existsBy(Case, { id }));
      if (!stands) return 'absent';
      await tellTimeZone(manager, this.config.timeZone);
      await manager.insert(Tombstone, { id, ground, reference, orderedBy, erasedAt });
      const { kind } = await manager.findOneByOrFail(Tombstone, { id });
      await audit(manager, ctx, `${kind}.expunge-again`, id, { ground, reference, erasedAt });
      return 'erased';
    });
  }
}
