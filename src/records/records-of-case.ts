import type { EntityManager } from 'typeorm';
import { callerParameters } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { minorityIn } from './minority.js';
import { IN_SCOPE } from './record-scope.js';
import { GalleryRecord } from './record.entity.js';

type CaseRecordRow = Pick<
  GalleryRecord,
  'id' | 'kind' | 'number' | 'status' | 'datedOn' | 'createdAt' | 'createdBy'
> &
  ReturnType<typeof minorityIn>;

/** Records of a case that the caller may find, newest first, with what tells them apart. */
export async function recordsOfCase(
  manager: EntityManager,
  ctx: RequestContext,
  caseId: string,
  most: number,
): Promise<CaseRecordRow[]> {
  const rows = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .where('record.case_id = :caseId', { caseId })
    .andWhere(IN_SCOPE, callerParameters(ctx))
    .orderBy('record.seq', 'DESC')
    .limit(most)
    .getMany();
  return rows.map(({ id, kind, number, status, datedOn, createdAt, createdBy, minority }) => {
    const told = { id, kind, number, status, datedOn, createdAt, createdBy };
    return { ...told, ...minorityIn(minority, ctx.language) };
  });
}
