import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { Image } from '../enrolment/index.js';
import { GalleryRecord, type RecordKind } from './record.entity.js';

/** The record of the caller's own prefecture that holds an image which came with these bytes; its id, the oldest first. */
export async function recordWithUpload(
  manager: EntityManager,
  { actor }: RequestContext,
  kind: RecordKind,
  uploadSha256: string,
): Promise<string | null> {
  const found = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .innerJoin(Image, 'image', 'image.recordId = record.id')
    .where('image.uploadSha256 = :uploadSha256', { uploadSha256 })
    .andWhere({ kind, prefectureId: actor.prefecture.id })
    .orderBy('record.seq', 'ASC')
    .getOne();
  return found?.id ?? null;
}
