import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { whereReached } from '../access/index.js';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import {
  actorRef,
  findByUnique,
  findPage,
  type Page,
  type PageQuery,
  type RequestContext,
} from '../common/index.js';
import { callerScope, withinScope } from '../database/index.js';
import type { ImportSource } from './checks/import-checks.service.js';
import { importProblems } from './imports.problems.js';
import { type ImportView, importView } from './import-view.js';
import { BulkImport } from './jobs/bulk-import.entity.js';
import { countOutcomes } from './jobs/count-outcomes.js';
import { markEnded, removeFiles } from './jobs/end-import.js';
import { ImportWorker } from './jobs/import-worker.js';
import { rowsAfter } from './jobs/rows-after.js';
import { UTF8_MARK } from './report/csv-line.js';
import { reportHead, reportLines, unreadColumnLine } from './report/report-lines.js';

/** What is to be imported, and what it is called. */
export interface NewImport extends ImportSource {
  readonly name: string;
  /** The files were sent here, and go with the end of the import. */
  readonly filesAreOurs: boolean;
}

/** Rows of a report that are read at once. */
const BATCH = 500;

/** Imports of the caller's prefecture: sent, looked through, started, told. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly worker: ImportWorker,
  ) {}

  /**
   * Takes a sheet to be looked through; logged.
   * @throws Problem `case-unusable`
   */
  async create(ctx: RequestContext, order: NewImport): Promise<ImportView> {
    const { kind, name, sheet, images, profile, caseId, encoding = null, filesAreOurs } = order;
    if (caseId !== null) await this.cases.usable(this.db.manager, ctx, caseId, 'look');
    const { columns = {}, defaults = {} } = profile;
    const { id } = await this.db.transaction(async (manager) => {
      const made = await manager.save(
        manager.create(BulkImport, {
          ...{ kind, name, encoding, caseId, filesAreOurs, state: 'checking' },
          ...{ sheetPath: sheet, imagesPath: images, profile: { columns, defaults } },
          ...{ columns: {}, unread: [], prefectureId: ctx.actor.prefecture.id },
          ...{ actor: actorRef(ctx.actor), language: ctx.language },
        }),
      );
      await audit(manager, ctx, 'import.create', made.id, { kind, caseId });
      return made;
    });
    this.worker.wake();
    return this.read(ctx, id);
  }

  /** @throws Problem `import-not-found` */
  async read(ctx: RequestContext, id: string): Promise<ImportView> {
    const { manager } = this.db;
    const job = await this.load(manager, ctx, id);
    return importView(job, ctx.language, await countOutcomes(manager, [id]));
  }

  /** Newest first. */
  async list(ctx: RequestContext, query: PageQuery): Promise<Page<ImportView>> {
    const { manager } = this.db;
    const where = whereReached(ctx, 'records.create');
    const page = await findPage(manager, BulkImport, where, query, (job) => job);
    const ids = page.items.map(({ id }) => id);
    const counts = await countOutcomes(manager, ids);
    return { ...page, items: page.items.map((job) => importView(job, ctx.language, counts)) };
  }

  /**
   * Makes records of the rows in which nothing is wrong; logged.
   * @throws Problem `import-not-found`, `import-not-checked`, `import-columns-unread`
   */
  async start(ctx: RequestContext, id: string): Promise<ImportView> {
    await this.db.transaction(async (manager) => {
      const job = await this.load(manager, ctx, id);
      const columns = job.unread.map(({ heading }) => heading).join(', ');
      if (columns !== '') throw importProblems['import-columns-unread']({ params: { columns } });
      const change = { state: 'running' as const };
      const { affected } = await manager.update(BulkImport, { id, state: 'checked' }, change);
      if (affected !== 1) throw importProblems['import-not-checked']();
      await audit(manager, ctx, 'import.start', id);
    });
    this.worker.wake();
    return this.read(ctx, id);
  }

  /**
   * Ends an import; what was made of it stays. Logged.
   * @throws Problem `import-not-found`, `import-ended`
   */
  async cancel(ctx: RequestContext, id: string): Promise<ImportView> {
    const files = await this.db.transaction(async (manager) => {
      await this.load(manager, ctx, id);
      const ended = await markEnded(manager, id, 'cancelled');
      if (!ended) throw importProblems['import-ended']();
      await audit(manager, ctx, 'import.cancel', id);
      return ended.files;
    });
    await removeFiles(files);
    return this.read(ctx, id);
  }

  /**
   * What became of each row, as a table in the caller's language; logged.
   * @throws Problem `import-not-found`
   */
  async report(ctx: RequestContext, id: string): Promise<AsyncIterable<string>> {
    const { manager } = this.db;
    const job = await this.load(manager, ctx, id);
    await audit(manager, ctx, 'import.report', id);
    return this.lines(ctx, job);
  }

  private async *lines(
    { language, actor }: RequestContext,
    { id, unread }: BulkImport,
  ): AsyncGenerator<string> {
    yield UTF8_MARK + reportHead(language);
    for (const column of unread) yield unreadColumnLine(column, language);
    for (let after = 0; ;) {
      // Whoever sends it on reads it after the request has had its answer.
      const rows = await withinScope(callerScope(actor), () =>
        rowsAfter(this.db.manager, id, { after, limit: BATCH }),
      );
      yield rows.map((row) => reportLines(row, language)).join('');
      const last = rows.at(-1);
      if (!last) return;
      after = last.line;
    }
  }

  /** Those of some imports that the caller may read. */
  async seen(
    manager: EntityManager,
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const where = { id: In(ids), ...whereReached(ctx, 'records.create') };
    const found = await manager.find(BulkImport, { where, select: { id: true } });
    return new Set(found.map(({ id }) => id));
  }

  /** @throws Problem `import-not-found` */
  async load(manager: EntityManager, ctx: RequestContext, id: string): Promise<BulkImport> {
    const where = { id, ...whereReached(ctx, 'records.create') };
    const found = await findByUnique(manager, BulkImport, where);
    if (!found) throw importProblems['import-not-found']();
    return found;
  }
}
