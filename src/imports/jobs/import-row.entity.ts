import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordKind } from '../../records/index.js';
import type { RowFault } from '../checks/row-faults.js';
import type { ImportOutcome } from '../report/import-outcomes.js';

/** What is written in a cell, as somebody reads it. */
export interface WrittenCell {
  readonly heading: string;
  readonly text: string;
}

/** A row of an imported sheet, and what became of it. */
@Entity('import_rows')
export class ImportRow {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('integer')
  line: number;

  @Column('uuid')
  prefectureId: string;

  @Column('text')
  kind: RecordKind;

  @Column('text')
  outcome: ImportOutcome;

  @Column({ type: 'text', nullable: true })
  reference: string | null;

  /** The same for every way of writing it: what makes one record of however many rows. */
  @Column({ type: 'text', nullable: true })
  referenceKey: string | null;

  /** What the row calls its image. */
  @Column({ type: 'text', nullable: true })
  image: string | null;

  @Column({ type: 'text', nullable: true })
  uploadSha256: string | null;

  /** The body of the record to be; null once it is made or refused. */
  @Column({ type: 'jsonb', nullable: true })
  record: object | null;

  /** What is written in it; null once it is made, or the import has ended. */
  @Column({ type: 'jsonb', nullable: true })
  cells: readonly WrittenCell[] | null;

  @Column('jsonb')
  faults: readonly RowFault[];

  /** What was made of it, or what it is a duplicate of. */
  @Column({ type: 'uuid', nullable: true })
  recordId: string | null;

  /** How often a worker has begun with it. */
  @Column({ type: 'integer', insert: false, update: false })
  tries: number;
}
