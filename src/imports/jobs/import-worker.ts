import { existsSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem, RecurringWorker, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { asSystem, callerScope, withinScope } from '../../database/index.js';
import type { ImportImages } from '../images/import-images.js';
import { openImages } from '../images/open-images.js';
import { BulkImport } from './bulk-import.entity.js';
import { importContext } from './import-actor.js';
import { ImportChecker } from './import-checker.js';
import { claimImportToCheck, claimRow, forgotten, worked } from './import-claims.js';
import { clearOldRows, endImport } from './end-import.js';
import { RowWorker } from './row-worker.js';
import { existing, sentImagesPath } from './sent-images-path.js';

/** For what another process has left, such as one that was killed, and for what another one has begun. */
const SWEEP_MS = 5_000;

function importWithCorrections(manager: EntityManager, id: string): Promise<BulkImport> {
  return manager
    .createQueryBuilder(BulkImport, 'import')
    .addSelect('import.corrections')
    .where({ id })
    .getOneOrFail();
}

/** An import that is worked on, as its author. */
interface Opened {
  readonly job: BulkImport;
  readonly ctx: RequestContext;
  readonly images: ImportImages;
}

/**
 * Works on imports: looks through those that were sent, and makes records of the rows of those that were started, as
 * many at once as there are threads for faces, and one more. Any number of processes share them: the service, `worker`
 * and `import`, which start it. Other commands have the parts of the service, and do what they were asked for alone.
 */
@Injectable()
export class ImportWorker extends RecurringWorker {
  private readonly logger = new Logger('Imports');
  private readonly opened = new Map<string, Promise<Opened | null>>();
  /** Whose files are on another machine, or cannot be read. */
  private readonly passedOver = new Set<string>();

  constructor(
    private readonly db: DataSource,
    private readonly checker: ImportChecker,
    private readonly rows: RowWorker,
    private readonly config: Config,
  ) {
    super(SWEEP_MS);
  }

  /** Waits to be started. */
  override onApplicationBootstrap(): void {
    // Nothing.
  }

  protected async pass(): Promise<void> {
    try {
      while (!this.stopped && (await this.checkNext()));
      const atOnce = Array.from({ length: this.config.faceWorkers + 1 }, (_, nth) =>
        this.workOff(nth === 0),
      );
      await Promise.all(atOnce);
      for (const id of await worked(this.db)) await endImport(this.db, id, 'done');
      for (const id of await forgotten(this.db)) await endImport(this.db, id, 'cancelled');
      await clearOldRows(this.db);
    } catch (error) {
      this.logger.error('Imports are interrupted', (error as Error).stack);
    } finally {
      await this.closeAll();
    }
  }

  /** @param looksForLists nobody waits for hours to be told what is wrong with theirs while another is entered */
  private async workOff(looksForLists: boolean): Promise<void> {
    while (!this.stopped) {
      if (looksForLists && (await this.checkNext())) continue;
      const row = await claimRow(this.db, [...this.passedOver]);
      if (!row) return;
      await this.as(row.importId, ({ ctx, images }) => this.rows.work(ctx, row, images));
    }
  }

  /** @returns false when none waits */
  private async checkNext(): Promise<boolean> {
    const claimed = await claimImportToCheck(this.db, [...this.passedOver]);
    if (!claimed) return false;
    await this.as(claimed.id, ({ ctx, job }) => this.checker.check(ctx, job, () => this.stopped));
    // Mended, it is looked through anew, and started with other images.
    await this.close(claimed.id);
    return true;
  }

  /** Acts as the author of an import; what cannot go on at all ends it. */
  private async as(id: string, act: (opened: Opened) => Promise<void>): Promise<void> {
    const opening = this.opened.get(id) ?? this.open(id);
    this.opened.set(id, opening);
    try {
      const opened = await opening;
      if (opened) await withinScope(callerScope(opened.ctx.actor), () => act(opened));
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.type.status >= 500) throw failure;
      await endImport(this.db, id, 'failed', failure);
    }
  }

  /** @returns null of an import whose files are on another machine */
  private async open(id: string): Promise<Opened | null> {
    const { job, ctx } = await asSystem('whose import it is', async () => {
      const { manager } = this.db;
      const found = await importWithCorrections(manager, id);
      return { job: found, ctx: await importContext(manager, found) };
    });
    for (const path of [job.sheetPath, job.imagesPath]) {
      if (path === null || existsSync(path)) continue;
      this.passedOver.add(id);
      this.logger.warn(`Import ${id} is left to others: there is no ${path} here`);
      return null;
    }
    const images = [existing(sentImagesPath(job)), job.imagesPath];
    return { job, ctx, images: await openImages(images, job.sheetPath) };
  }

  private async closeAll(): Promise<void> {
    for (const id of [...this.opened.keys()]) await this.close(id);
  }

  private async close(id: string): Promise<void> {
    const opening = this.opened.get(id);
    this.opened.delete(id);
    const opened = await opening?.catch(() => null);
    await opened?.images.close();
  }
}
