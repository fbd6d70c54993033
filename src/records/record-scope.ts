import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import {
  BY_CALLER_ROW,
  BY_PARAMETERS,
  callerParameters,
  inPrefecture,
  opened,
} from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord, RecordKind } from './record.entity.js';

/**
 * The records a caller may find, as a condition on the table alias `record`: those of the own
 * prefecture, and what the others share nationally, or have opened to it, and have not withdrawn.
 * The national level finds all. Nobody finds what was erased.
 */
const scopeOf = (caller: typeof BY_PARAMETERS) => `(record.status <> 'expunged'
  AND (${inPrefecture('record.prefecture_id', caller)} OR (record.status = 'active'
    AND (record.sharing = 'national' OR record.id IN (${opened(caller)})))))`;

export const IN_SCOPE = scopeOf(BY_PARAMETERS);

/** The same in a statement with a row `caller`. */
export const IN_SCOPE_OF_CALLER = scopeOf(BY_CALLER_ROW);

/**
 * The same of records in use, as a condition on the table alias `part` (`gallery_parts`); without
 * what was opened, which is few and no whole part: see `openedRecords`.
 */
export const PARTS_IN_SCOPE = `(${inPrefecture('part.prefecture_id', BY_PARAMETERS)}
  OR part.sharing = 'national')`;

/** A restricted record of another prefecture that is open to the caller's. */
export interface OpenedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** The model of its faces; null of one without. */
  readonly faceModel: string | null;
}

/** What the scope has beside its parts of the gallery. */
export async function openedRecords(
  manager: EntityManager,
  { actor: { prefecture } }: RequestContext,
): Promise<readonly OpenedRecord[]> {
  // The national level finds them by their parts.
  if (prefecture.national) return [];
  return manager.query<OpenedRecord[]>(
    `SELECT record.id, record.kind, record.face_model AS "faceModel" FROM records record
     WHERE record.status = 'active' AND record.sharing = 'prefecture'
       AND record.prefecture_id <> $1 AND record.id IN (${opened({ own: '$1' })})`,
    [prefecture.id],
  );
}

/** Whether the caller may find a record that was loaded; the same rule as `IN_SCOPE`. */
export function inScope<R extends GalleryRecord>(
  query: SelectQueryBuilder<R>,
  ctx: RequestContext,
): SelectQueryBuilder<R> {
  return query.andWhere(IN_SCOPE, callerParameters(ctx));
}

/** Records of one kind that the caller may find, with their prefecture. */
export function recordsInScope<R extends GalleryRecord>(
  manager: EntityManager,
  ctx: RequestContext,
  { entity, joined }: RecordKindOf<R>,
): SelectQueryBuilder<R> {
  const query = manager
    .createQueryBuilder(entity, 'record')
    .innerJoinAndSelect('record.prefecture', 'prefecture');
  return inScope(joined?.(query) ?? query, ctx);
}
