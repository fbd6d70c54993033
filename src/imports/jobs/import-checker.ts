import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type RequestContext, referenceKey } from '../../common/index.js';
import type { CheckedRow } from '../checks/row-checker.js';
import { type ColumnsRead, ImportChecksService } from '../checks/import-checks.service.js';
import type { Cell } from '../sheets/sheet-row.js';
import { BulkImport } from './bulk-import.entity.js';
import { freeClaim, renewClaim } from './import-claims.js';
import { ImportRow } from './import-row.entity.js';
import { existing, sentImagesPath } from './sent-images-path.js';

/** Rows that are written at once. */
const BATCH = 200;

/** Looks through an import, and keeps its rows with what is wrong with each. */
@Injectable()
export class ImportChecker {
  constructor(
    private readonly db: DataSource,
    private readonly checks: ImportChecksService,
  ) {}

  /**
   * From the beginning, whatever another worker has begun.
   *
   * @param isStopped whether this one ends: then it is left to others, at once
   * @throws Problem `sheet-unreadable`, `sheet-names`, `archive-unreadable`
   */
  async check(ctx: RequestContext, job: BulkImport, isStopped: () => boolean): Promise<void> {
    const { manager } = this.db;
    const { id, kind, sheetPath, imagesPath, profile, caseId, encoding, corrections } = job;
    const sentImages = existing(sentImagesPath(job));
    await manager.delete(ImportRow, { importId: id });
    const images = { images: imagesPath, sentImages };
    const source = { kind, sheet: sheetPath ?? '', ...images, profile, caseId, corrections };
    const rows = this.checks.rows(ctx, { ...source, ...(encoding !== null && { encoding }) });
    const waiting: CheckedRow[] = [];
    for (;;) {
      const next = await rows.next();
      if (!next.done) waiting.push(next.value);
      if (waiting.length < BATCH && !next.done) continue;
      const isOurs = await this.keep(job, waiting.splice(0));
      if (!isOurs || (isStopped() && !next.done)) {
        await rows.return({ taken: {}, unread: [] });
        if (isOurs) await freeClaim(manager, id);
        return;
      }
      if (next.done) {
        await this.checked(job, next.value);
        return;
      }
    }
  }

  private async checked(
    { id, checks }: BulkImport,
    { taken: columns, unread }: ColumnsRead,
  ): Promise<void> {
    await this.db.manager.update(
      BulkImport,
      { id, state: 'checking', checks },
      // TypeORM's type of a partial does not know what is read only.
      { state: 'checked', columns: { ...columns }, unread: unread.map((one) => ({ ...one })) },
    );
  }

  /** @returns false where the import was ended meanwhile, or is looked through anew */
  private async keep(job: BulkImport, rows: readonly CheckedRow[]): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      if (!(await renewClaim(manager, job))) return false;
      if (rows.length === 0) return true;
      const kept = rows.map((row) => importRow(job, row));
      // Another worker, which took this one for dead, may have written them.
      await manager.createQueryBuilder().insert().into(ImportRow).values(kept).orIgnore().execute();
      return true;
    });
  }
}

const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));

function importRow(
  { id: importId, prefectureId, kind }: BulkImport,
  { line, reference, image, record, faults, cells, isLeftOut }: CheckedRow,
) {
  const isGood = faults.length === 0 && !isLeftOut;
  const refused = isLeftOut ? ('left_out' as const) : ('refused' as const);
  return {
    ...{ importId, line, prefectureId, kind, reference, image },
    outcome: isGood ? ('waiting' as const) : refused,
    referenceKey: reference === null ? null : referenceKey(reference),
    uploadSha256: null,
    record: isGood ? record : null,
    cells: cells.map(([heading, cell]) => ({ heading, text: cellText(cell) })),
    faults: [...faults],
    recordId: null,
  };
}
