import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type RequestContext, referenceKey } from '../../common/index.js';
import type { CheckedRow } from '../checks/row-checker.js';
import { type ColumnsRead, ImportChecksService } from '../checks/import-checks.service.js';
import { BulkImport } from './bulk-import.entity.js';
import { renewClaim } from './import-claims.js';
import { ImportRow } from './import-row.entity.js';

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
   * @throws Problem `sheet-unreadable`, `sheet-names`, `archive-unreadable`
   */
  async check(ctx: RequestContext, job: BulkImport): Promise<void> {
    const { manager } = this.db;
    const { id, kind, sheetPath, imagesPath, profile, caseId, encoding } = job;
    await manager.delete(ImportRow, { importId: id });
    const source = { kind, sheet: sheetPath ?? '', images: imagesPath, profile, caseId };
    const rows = this.checks.rows(ctx, { ...source, ...(encoding !== null && { encoding }) });
    const waiting: CheckedRow[] = [];
    for (;;) {
      const next = await rows.next();
      if (!next.done) waiting.push(next.value);
      if (waiting.length < BATCH && !next.done) continue;
      if (!(await this.keep(job, waiting.splice(0)))) {
        await rows.return({ taken: {}, unread: [] });
        return;
      }
      if (next.done) {
        await this.checked(id, next.value);
        return;
      }
    }
  }

  private async checked(id: string, { taken: columns, unread }: ColumnsRead): Promise<void> {
    await this.db.manager.update(
      BulkImport,
      { id, state: 'checking' },
      // TypeORM's type of a partial does not know what is read only.
      { state: 'checked', columns: { ...columns }, unread: unread.map((one) => ({ ...one })) },
    );
  }

  /** @returns false where the import was ended meanwhile */
  private async keep(job: BulkImport, rows: readonly CheckedRow[]): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      if (!(await renewClaim(manager, job.id))) return false;
      if (rows.length === 0) return true;
      const kept = rows.map((row) => importRow(job, row));
      // Another worker, which took this one for dead, may have written them.
      await manager.createQueryBuilder().insert().into(ImportRow).values(kept).orIgnore().execute();
      return true;
    });
  }
}

function importRow(
  { id: importId, prefectureId, kind }: BulkImport,
  { line, reference, image, record, faults }: CheckedRow,
) {
  const isGood = faults.length === 0;
  return {
    ...{ importId, line, prefectureId, kind, reference, image },
    outcome: isGood ? ('waiting' as const) : ('refused' as const),
    referenceKey: reference === null ? null : referenceKey(reference),
    uploadSha256: null,
    record: isGood ? record : null,
    faults: [...faults],
    recordId: null,
  };
}
