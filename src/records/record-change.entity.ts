import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FieldChange } from './field-changes.js';

/** What is kept in a record's history, by the name of its action in the log. */
export const RECORD_ACTS = [
  ...(['change', 'withdraw', 'restore', 'share'] as const),
  ...(['add-image', 'replace-image', 'remove-image', 'order-images', 'describe-image'] as const),
  ...(['face-box', 'face-box-end', 'court-outcome'] as const),
] as const;
export type RecordAct = (typeof RECORD_ACTS)[number];

/** What somebody changed of a record. Append-only, and erased with the record. */
@Entity('record_changes')
export class RecordChange {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  act: RecordAct;

  /** `user:<id>` or `api_key:<id>`. */
  @Column('text')
  actor: string;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column('jsonb')
  changes: readonly FieldChange[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
