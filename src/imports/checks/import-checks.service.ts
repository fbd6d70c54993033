import { Injectable } from '@nestjs/common';
import { CasesService } from '../../cases/index.js';
import { JsonParts, type RequestContext } from '../../common/index.js';
import { type RecordKind, RecordsService } from '../../records/index.js';
import { openImages } from '../images/open-images.js';
import { IMPORTED_KINDS } from '../imported-kinds.js';
import { ImportColumns, type UnreadColumn } from '../mapping/import-columns.js';
import type { ImportProfile } from '../mapping/import-profile.js';
import { readSheet } from '../sheets/read-sheet.js';
import type { Encoding } from '../sheets/text-encoding.js';
import { type CheckedRow, RowChecker } from './row-checker.js';
import { corrected, type RowCorrections } from './row-corrections.js';

/** What is to be imported, and how it is to be read. */
export interface ImportSource {
  readonly kind: RecordKind;
  /** Path of the sheet. */
  readonly sheet: string;
  /** Path of a folder or a ZIP. */
  readonly images: string | null;
  /** Path of a folder with those that were sent one by one; they come first. */
  readonly sentImages?: string | null;
  readonly profile: ImportProfile;
  /** Of rows that name no case. */
  readonly caseId: string | null;
  readonly encoding?: Encoding;
  readonly corrections?: RowCorrections;
}

/** What became of the columns of a sheet. */
export interface ColumnsRead {
  readonly taken: Readonly<Record<string, string | null>>;
  readonly unread: readonly UnreadColumn[];
}

/** Looks through what is to be imported; nothing is written. */
@Injectable()
export class ImportChecksService {
  constructor(
    private readonly parts: JsonParts,
    private readonly records: RecordsService,
    private readonly cases: CasesService,
  ) {}

  /**
   * Checks each row in turn.
   *
   * @returns what became of the columns, once all rows are read
   * @throws Problem `sheet-unreadable`, `sheet-names`, `archive-unreadable`, `transaction-unreadable`
   */
  async *rows(ctx: RequestContext, source: ImportSource): AsyncGenerator<CheckedRow, ColumnsRead> {
    const { kind, sheet: path, profile, caseId, encoding, corrections = {} } = source;
    const images = await openImages([source.sentImages ?? null, source.images], path);
    try {
      const sheet = await readSheet(path, encoding);
      const columns = new ImportColumns(kind, profile, sheet.headings);
      const { parts, records, cases } = this;
      const of = { kind: IMPORTED_KINDS[kind], columns, images, caseId };
      const checker = new RowChecker(of, { parts, records, cases });
      for await (const row of sheet.rows) {
        const { leftOut = false, ...correction } = corrections[row.line] ?? {};
        const mended = corrected(row, correction);
        yield leftOut ? checker.leaveOut(mended) : await checker.check(ctx, mended);
      }
      return { taken: columns.taken, unread: columns.unread };
    } finally {
      await images.close();
    }
  }
}
