import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import {
  cursorSeq,
  type Page,
  pageOf,
  type RequestContext,
  unknownCursor,
} from '../common/index.js';
import { withCorrections } from './checks/row-corrections.js';
import type { ImportCheckInput } from './import-check.dto.js';
import { importRowView, type ImportRowsQuery, type ImportRowView } from './import-rows.dto.js';
import type { ImportView } from './import-view.js';
import { importProblems } from './imports.problems.js';
import { ImportsService } from './imports.service.js';
import { BulkImport } from './jobs/bulk-import.entity.js';
import { freeClaim } from './jobs/import-claims.js';
import { ImportWorker } from './jobs/import-worker.js';
import { rowsAfter } from './jobs/rows-after.js';

/** The last line that a row may have. */
const MOST_LINES = 2 ** 31 - 1;

/** What is wrong in an import, row by row, and how it is mended before it is started. */
@Injectable()
export class ImportMendingService {
  constructor(
    private readonly db: DataSource,
    private readonly imports: ImportsService,
    private readonly cases: CasesService,
    private readonly worker: ImportWorker,
  ) {}

  /**
   * Rows in their order; logged.
   * @throws Problem `import-not-found`
   */
  async rows(
    ctx: RequestContext,
    id: string,
    { limit, cursor, outcome }: ImportRowsQuery,
  ): Promise<Page<ImportRowView>> {
    const { manager } = this.db;
    await this.imports.load(manager, ctx, id);
    const after = Number(cursorSeq(cursor) ?? 0);
    if (after > MOST_LINES) throw unknownCursor();
    await audit(manager, ctx, 'import.rows', id, { after, ...(outcome && { outcome }) });
    const rows = await rowsAfter(manager, id, { after, limit: limit + 1, outcome });
    const inOrder = rows.map((row) => ({ ...row, seq: String(row.line) }));
    return pageOf(inOrder, limit, (row) => importRowView(row, ctx.language));
  }

  /**
   * Lets an import be looked through anew, with what was corrected and the images that were sent since; logged.
   * @throws Problem `import-not-found`, `import-not-checked`, `case-unusable`
   */
  async check(ctx: RequestContext, id: string, said: ImportCheckInput): Promise<ImportView> {
    const { profile, caseId, rows = [] } = said;
    await this.db.transaction(async (manager) => {
      await this.imports.load(manager, ctx, id);
      if (typeof caseId === 'string') await this.cases.usable(manager, ctx, caseId, 'look');
      const job = await manager
        .createQueryBuilder(BulkImport, 'import')
        .addSelect('import.corrections')
        .where({ id, state: 'checked' })
        .setLock('pessimistic_write')
        .getOne();
      if (!job) throw importProblems['import-not-checked']();
      const { columns = {}, defaults = {} } = profile ?? job.profile;
      job.profile = { columns, defaults };
      if (caseId !== undefined) job.caseId = caseId;
      job.corrections = withCorrections(job.corrections, rows);
      job.state = 'checking';
      job.checks += 1;
      await manager.save(job);
      await freeClaim(manager, id);
      await audit(manager, ctx, 'import.check', id, { corrected: rows.length });
    });
    this.worker.wake();
    return this.imports.read(ctx, id);
  }
}
