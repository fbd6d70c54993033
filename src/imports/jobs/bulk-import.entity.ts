import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language, Text, TextParams } from '../../common/index.js';
import type { RecordKind } from '../../records/index.js';
import type { UnreadColumn } from '../mapping/import-columns.js';
import type { RowCorrections } from '../checks/row-corrections.js';
import type { ImportProfile } from '../mapping/import-profile.js';
import type { Encoding } from '../sheets/text-encoding.js';

export const IMPORT_STATES = [
  ...(['checking', 'checked', 'running', 'done', 'cancelled', 'failed'] as const),
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why an import could not go on, in every language. */
export interface ImportFailure {
  readonly code: string;
  readonly message: Text;
  readonly params?: TextParams;
}

/** A sheet and its images that become records. */
@Entity('imports')
export class BulkImport {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  prefectureId: string;

  @Column('text')
  kind: RecordKind;

  @Column('text')
  state: ImportState;

  /** Whose records they become: `user:<id>`, `api_key:<id>`, or the operator's on the machine. */
  @Column('text')
  actor: string;

  @Column('text')
  language: Language;

  /** What the sheet was called by who sent it. */
  @Column('text')
  name: string;

  /** On the machine, or the file system that the workers share; null once it is not needed any more. */
  @Column({ type: 'text', nullable: true })
  sheetPath: string | null;

  @Column({ type: 'text', nullable: true })
  imagesPath: string | null;

  /** They were sent here, and go with the end of the import. */
  @Column('boolean')
  filesAreOurs: boolean;

  @Column({ type: 'text', nullable: true })
  encoding: Encoding | null;

  @Column('jsonb')
  profile: Pick<ImportProfile, 'columns' | 'defaults'>;

  /** What was corrected in its rows since it was sent, by line; not read with lists of imports. */
  @Column({ type: 'jsonb', default: {}, select: false })
  corrections: RowCorrections;

  /** How often it was looked through. */
  @Column({ type: 'integer', default: 1 })
  checks: number;

  /** Of rows that name no case. */
  @Column({ type: 'uuid', nullable: true })
  caseId: string | null;

  /** What the columns were taken for, by heading. */
  @Column('jsonb')
  columns: Readonly<Record<string, string | null>>;

  @Column('jsonb')
  unread: readonly UnreadColumn[];

  @Column({ type: 'jsonb', nullable: true })
  failure: ImportFailure | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
