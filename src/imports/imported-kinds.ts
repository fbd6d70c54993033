import type { EntityManager } from 'typeorm';
import type { JsonParts, RequestContext } from '../common/index.js';
import type { MadeRecord, RecordKind, RecordsService } from '../records/index.js';
import { NewSketch, SKETCH, sketchColumns } from '../sketches/index.js';
import { NewSubject, SUBJECT, subjectColumns } from '../subjects/index.js';

/** A kind of record that is imported: its rows become what POST /sketches or /subjects makes. */
export interface ImportedKind {
  readonly kind: RecordKind;
  /** Fields that a row has to say, or the import for all of them, though the API asks for none. */
  readonly needed: readonly string[];
  /** @throws Problem for what would be refused of a record */
  check(
    ctx: RequestContext,
    parts: JsonParts,
    records: RecordsService,
    body: object,
  ): Promise<void>;
  /**
   * Makes the record, as POST would.
   * @param within what else is kept in the transaction that makes it
   */
  create(
    ctx: RequestContext,
    parts: JsonParts,
    records: RecordsService,
    body: object,
    upload: Buffer,
    within: (manager: EntityManager, made: MadeRecord) => Promise<void>,
  ): Promise<void>;
}

export const IMPORTED_KINDS: Readonly<Record<RecordKind, ImportedKind>> = {
  sketch: {
    kind: 'sketch',
    needed: ['drawnOn'],
    async check(ctx, parts, records, body) {
      const input = await parts.check(NewSketch, body);
      await records.check(ctx, SKETCH, input, sketchColumns(input));
    },
    async create(ctx, parts, records, body, upload, within) {
      const input = await parts.check(NewSketch, body);
      await records.create(ctx, SKETCH, input, sketchColumns(input), upload, within);
    },
  },
  subject: {
    kind: 'subject',
    needed: [],
    async check(ctx, parts, records, body) {
      const input = await parts.check(NewSubject, body);
      await records.check(ctx, SUBJECT, input, subjectColumns(input));
    },
    async create(ctx, parts, records, body, upload, within) {
      const input = await parts.check(NewSubject, body);
      await records.create(ctx, SUBJECT, input, subjectColumns(input), upload, within);
    },
  },
};
