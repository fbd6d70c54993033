import type { EntityManager } from 'typeorm';
import { isHolder } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { RecordGrant } from './record-grant.entity.js';
import type { GalleryRecord } from './record.entity.js';

/** When a restricted record of another prefecture closes again to the caller's; undefined of all others. */
export async function openedUntil(
  manager: EntityManager,
  ctx: RequestContext,
  record: Pick<GalleryRecord, 'id' | 'sharing' | 'prefectureId'>,
): Promise<Date | undefined> {
  if (record.sharing === 'national' || isHolder(ctx, record)) return undefined;
  const opening = await manager.findOne(RecordGrant, {
    where: { recordId: record.id, prefectureId: ctx.actor.prefecture.id },
    order: { endsAt: 'DESC' },
  });
  return opening?.endsAt;
}
