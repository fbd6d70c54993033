import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isUniqueViolation, JsonParts, Problem, type RequestContext } from '../../common/index.js';
import { type MadeRecord, recordWithUpload, RecordsService } from '../../records/index.js';
import { faultsOf, type RowFault, rowFault } from '../checks/row-faults.js';
import type { ImportImages } from '../images/import-images.js';
import { IMPORTED_KINDS } from '../imported-kinds.js';
import type { ImportOutcome } from '../report/import-outcomes.js';
import { ImportRow } from './import-row.entity.js';

/** What cannot be done now may be done later; what never ends well is refused after so many tries. */
const MOST_TRIES = 5;

/** Somebody else has done the row meanwhile, or it is cancelled: what this one has done so far is undone. */
class RowTaken extends Error {}

type Ended = Pick<ImportRow, 'outcome'> &
  Partial<Pick<ImportRow, 'recordId' | 'uploadSha256' | 'faults'>>;

/** Makes a record of a row, in the way of POST /sketches and /subjects. */
@Injectable()
export class RowWorker {
  private readonly logger = new Logger('Imports');

  constructor(
    private readonly db: DataSource,
    private readonly parts: JsonParts,
    private readonly records: RecordsService,
  ) {}

  /** Does a row that was claimed; whatever is wrong with it, it is said in the row. */
  async work(
    ctx: RequestContext,
    key: Pick<ImportRow, 'importId' | 'line'>,
    images: ImportImages,
  ): Promise<void> {
    const { importId, line } = key;
    const row = await this.db.manager.findOneBy(ImportRow, { importId, line, outcome: 'waiting' });
    if (!row) return;
    try {
      await this.enter(ctx, row, images);
    } catch (failure) {
      if (failure instanceof RowTaken) return;
      if (isUniqueViolation(failure)) {
        await this.asDuplicate(ctx, row);
        return;
      }
      if (!(failure instanceof Problem)) throw failure;
      await this.refuse(row, failure);
    }
  }

  private async enter(ctx: RequestContext, row: ImportRow, images: ImportImages): Promise<void> {
    const bytes = await images.read(row.image ?? '');
    if (typeof bytes === 'string') {
      const why = bytes === 'none' ? 'image-missing' : 'image-several';
      await this.end(row, { outcome: 'refused', faults: [rowFault('image', why)] });
      return;
    }
    row.uploadSha256 = createHash('sha256').update(bytes).digest('hex');
    if (await this.asDuplicate(ctx, row)) return;
    const { parts, records } = this;
    const within = (manager: EntityManager, made: MadeRecord) => keepMadeRecord(manager, row, made);
    const kind = IMPORTED_KINDS[row.kind];
    await kind.create(ctx, parts, records, row.record ?? {}, bytes, within);
  }

  /** Ends a row of which there is a record already, by its reference or by its image. */
  private async asDuplicate(ctx: RequestContext, row: ImportRow): Promise<boolean> {
    const { manager } = this.db;
    const of = await recordOfSame(manager, ctx, row);
    if (of !== null) await this.end(row, { outcome: 'duplicate', recordId: of });
    return of !== null;
  }

  private async refuse(row: ImportRow, problem: Problem): Promise<void> {
    // Of the service, such as a full disk: the row waits until its claim is over.
    if (problem.type.status >= 500 && row.tries < MOST_TRIES) {
      this.logger.warn(`Row ${row.line} of import ${row.importId} waits: ${problem.code}`);
      return;
    }
    const faults: readonly RowFault[] = faultsOf(problem, '');
    await this.end(row, { outcome: 'refused', faults });
  }

  private async end(row: ImportRow, ended: Ended): Promise<void> {
    await keepOutcome(this.db.manager, row, ended).catch((failure: unknown) => {
      if (!(failure instanceof RowTaken)) throw failure;
    });
  }
}

function keepMadeRecord(
  manager: EntityManager,
  row: ImportRow,
  { id: recordId, image: { face } }: MadeRecord,
): Promise<void> {
  const seen = (face.faces?.length ?? 0) > 1 ? 'several_faces' : 'accepted';
  const outcome: ImportOutcome = face.status === 'not_found' ? 'no_face' : seen;
  return keepOutcome(manager, row, { outcome, recordId, uploadSha256: row.uploadSha256 });
}

/** @throws RowTaken */
async function keepOutcome(
  manager: EntityManager,
  { importId, line }: ImportRow,
  ended: Ended,
): Promise<void> {
  const { affected } = await manager.update(
    ImportRow,
    { importId, line, outcome: 'waiting' },
    // TypeORM's type of a partial does not know a list that is read only.
    { ...(ended as Partial<ImportRow> & { faults: RowFault[] }), record: null, cells: null },
  );
  if (affected !== 1) throw new RowTaken();
}

/** What an import has made with this reference or image, or somebody has entered with this image. */
async function recordOfSame(
  manager: EntityManager,
  ctx: RequestContext,
  { prefectureId, kind, referenceKey, uploadSha256 }: ImportRow,
): Promise<string | null> {
  const made = (by: Partial<ImportRow>) =>
    manager
      .createQueryBuilder(ImportRow, 'row')
      .where({ prefectureId, kind, ...by })
      .andWhere(`row.outcome IN ('accepted', 'no_face', 'several_faces')`)
      .getOne();
  const byReference = referenceKey === null ? null : await made({ referenceKey });
  const byImage = uploadSha256 === null ? null : await made({ uploadSha256 });
  const found = byReference?.recordId ?? byImage?.recordId;
  if (found !== undefined && found !== null) return found;
  return uploadSha256 === null ? null : recordWithUpload(manager, ctx, kind, uploadSha256);
}
