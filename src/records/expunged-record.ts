import { ApiProperty } from '@nestjs/swagger';
import { type EntityManager, In } from 'typeorm';
import { BY_PARAMETERS, callerParameters, inPrefecture } from '../access/index.js';
import { daysInWords, type Problem, type RequestContext } from '../common/index.js';
import { GalleryRecord, type RecordKind } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/** What is left of a record that was erased: its tombstone has the same id. */
export class ExpungedRecord {
  @ApiProperty({ format: 'uuid', description: 'Of the tombstone, as once of the record.' })
  id: string;

  @ApiProperty({ example: 'CAS-2026-000042' })
  number: string;

  @ApiProperty({ format: 'date-time' })
  expungedAt: Date;
}

/** Erased records that the caller could find before, as a condition on the table alias `record`. */
export const EXPUNGED_IN_SCOPE = `(record.status = 'expunged'
  AND (${inPrefecture('record.prefecture_id', BY_PARAMETERS)} OR record.sharing = 'national'))`;

/** Those of these records that were erased and that the caller could find before, by id. */
export async function expungedRecords(
  manager: EntityManager,
  ctx: RequestContext,
  ids: readonly string[],
  kind?: RecordKind,
): Promise<ReadonlyMap<string, ExpungedRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .select(['record.id AS id', 'record.number AS number', 'record.expunged_at AS "expungedAt"'])
    .where({ id: In(ids), ...(kind && { kind }) })
    .andWhere(EXPUNGED_IN_SCOPE, callerParameters(ctx))
    .getRawMany<ExpungedRecord>();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Why the caller does not find a record: there is none for them, or there is none any more. */
export async function missingRecord(
  manager: EntityManager,
  ctx: RequestContext,
  kind: RecordKind,
  id: string,
): Promise<Problem> {
  const expunged = (await expungedRecords(manager, ctx, [id], kind)).get(id);
  if (!expunged) return recordProblems['record-not-found']();
  const { number, expungedAt } = expunged;
  const params = { number, date: daysInWords(ctx.language)(expungedAt.toISOString().slice(0, 10)) };
  return recordProblems['record-expunged']({ params, extensions: { tombstone: expunged } });
}

/** Whether a record that there was is an empty shell by now. */
export async function isRecordErased(manager: EntityManager, id: string): Promise<boolean> {
  const [row] = await manager.query<{ erased: boolean }[]>(
    `SELECT status = 'expunged' AS erased FROM records WHERE id = $1`,
    [id],
  );
  return row?.erased === true;
}
