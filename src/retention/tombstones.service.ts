import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { BY_PARAMETERS, callerParameters, inPrefecture } from '../access/index.js';
import { audit } from '../audit/index.js';
import {
  cursorSeq,
  type Page,
  type PageQuery,
  pageOf,
  type RequestContext,
} from '../common/index.js';
import { retentionProblems } from './retention.problems.js';
import { type TombstoneView, tombstoneView } from './tombstone-view.js';
import { Tombstone } from './tombstone.entity.js';

/** Tombstones, as those may read them who could find what they stand for. */
@Injectable()
export class TombstonesService {
  constructor(private readonly db: DataSource) {}

  async list(ctx: RequestContext, { limit, cursor }: PageQuery): Promise<Page<TombstoneView>> {
    const seq = cursorSeq(cursor);
    return this.db.transaction(async (manager) => {
      const rows = inScope(manager, ctx);
      if (seq !== undefined) rows.andWhere('tombstone.seq < :seq', { seq });
      const found = await rows
        .orderBy('tombstone.seq', 'DESC')
        .limit(limit + 1)
        .getMany();
      await audit(manager, ctx, 'tombstone.list', 'tombstone', { listed: found.length });
      return pageOf(found, limit, (tombstone) => tombstoneView(ctx, tombstone));
    });
  }

  async read(ctx: RequestContext, id: string): Promise<TombstoneView> {
    return this.db.transaction(async (manager) => {
      const found = await inScope(manager, ctx).andWhere('tombstone.id = :id', { id }).getOne();
      if (!found) throw retentionProblems['tombstone-not-found']();
      await audit(manager, ctx, 'tombstone.read', id);
      return tombstoneView(ctx, found);
    });
  }
}

/** Tombstones with their prefectures: cases first, each kind by number. */
export function tombstonesBy(
  manager: EntityManager,
  where: FindOptionsWhere<Tombstone>[],
): Promise<Tombstone[]> {
  return manager.find(Tombstone, {
    where,
    relations: { prefecture: true },
    order: { kind: 'ASC', number: 'ASC' },
  });
}

function inScope(manager: EntityManager, ctx: RequestContext) {
  return manager
    .createQueryBuilder(Tombstone, 'tombstone')
    .innerJoinAndSelect('tombstone.prefecture', 'prefecture')
    .where(
      `(${inPrefecture('tombstone.prefecture_id', BY_PARAMETERS)} OR tombstone.sharing = 'national')`,
      callerParameters(ctx),
    );
}
