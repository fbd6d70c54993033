import type { EntityManager } from 'typeorm';
import { GalleryRecord } from '../../records/index.js';
import type { ImportOutcome } from '../report/import-outcomes.js';
import { ImportRow } from './import-row.entity.js';

interface Asked {
  /** The number of the last row that was read. */
  readonly after: number;
  readonly limit: number;
  /** Of all outcomes where it is absent. */
  readonly outcome?: ImportOutcome | undefined;
}

/** Rows of an import in their order, with the number of the record that each became or is a duplicate of. */
export async function rowsAfter(
  manager: EntityManager,
  importId: string,
  { after, limit, outcome }: Asked,
): Promise<readonly (ImportRow & { readonly number: string | null })[]> {
  const asked = manager
    .createQueryBuilder(ImportRow, 'row')
    .leftJoinAndMapOne('row.made', GalleryRecord, 'made', 'made.id = row.recordId')
    .where('row.importId = :importId AND row.line > :after', { importId, after })
    .orderBy('row.line', 'ASC')
    .limit(limit);
  if (outcome !== undefined) asked.andWhere('row.outcome = :outcome', { outcome });
  const found = await asked.getMany();
  return (found as (ImportRow & { made?: GalleryRecord | null })[]).map((row) => ({
    ...row,
    number: row.made?.number ?? null,
  }));
}
