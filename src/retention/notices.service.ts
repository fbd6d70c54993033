import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { audit } from '../audit/index.js';
import {
  actorRef,
  cursorSeq,
  type Page,
  type PageQuery,
  pageOf,
  type RequestContext,
} from '../common/index.js';
import { type NoticeView, noticeView } from './notice-view.js';
import { Notice } from './notice.entity.js';
import { retentionProblems } from './retention.problems.js';

/** What somebody is told of their searches; nobody reads another's. */
@Injectable()
export class NoticesService {
  constructor(private readonly db: DataSource) {}

  async list(ctx: RequestContext, { limit, cursor }: PageQuery): Promise<Page<NoticeView>> {
    const seq = cursorSeq(cursor);
    const rows = this.db.manager
      .createQueryBuilder(Notice, 'notice')
      .innerJoinAndSelect('notice.tombstone', 'tombstone')
      .where('notice.recipient = :actor', { actor: actorRef(ctx.actor) });
    if (seq !== undefined) rows.andWhere('notice.seq < :seq', { seq });
    const found = await rows
      .orderBy('notice.seq', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(found, limit, noticeView);
  }

  async read(ctx: RequestContext, id: string): Promise<NoticeView> {
    const own = { id, recipient: actorRef(ctx.actor) };
    return this.db.transaction(async (manager) => {
      const found = await load(manager, own);
      if (found.readAt === null) {
        await manager.update(Notice, own, { readAt: () => 'now()' });
        await audit(manager, ctx, 'notice.read', id, { tombstone: found.tombstoneId });
      }
      // Its search may have gone over to another prefecture meanwhile, and the notice with it.
      return noticeView(await load(manager, own));
    });
  }
}

/** @throws Problem `notice-not-found` */
async function load(manager: EntityManager, where: FindOptionsWhere<Notice>): Promise<Notice> {
  const found = await manager.findOne(Notice, { where, relations: { tombstone: true } });
  if (!found) throw retentionProblems['notice-not-found']();
  return found;
}
