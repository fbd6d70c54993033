import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  PrimaryGeneratedColumn,
  TableInheritance,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';
import { Case } from '../cases/index.js';
import { Prefecture } from '../prefectures/index.js';
import type { TraitSet } from '../traits/index.js';
import type { Minority } from './minority.js';

export const RECORD_KINDS = ['sketch', 'subject'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** `national`: every prefecture finds it; `prefecture`: only its own and the national level. */
export const SHARINGS = ['national', 'prefecture'] as const;
export type Sharing = (typeof SHARINGS)[number];

export const RECORD_STATUSES = ['active', 'withdrawn'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What sketches and subjects share. One table for both: a search ranks them together. */
@Entity('records')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
export abstract class GalleryRecord {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column({ type: 'text', update: false })
  kind: RecordKind;

  @Column('text')
  number: string;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture)
  prefecture: Prefecture;

  /** Of its case, or of who entered it; null of none. Read by nobody but a move of the district. */
  @Column({ type: 'uuid', nullable: true, select: false, update: false })
  districtId: string | null;

  @Column({ type: 'uuid', nullable: true })
  caseId: string | null;

  @ManyToOne(() => Case)
  case: Case | null;

  @Column('text')
  sharing: Sharing;

  @Column('jsonb')
  traits: TraitSet;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  /** The day the record speaks of: the sketch's drawing, the subject's entry. */
  @Column('date')
  datedOn: string;

  /** How old its person was at the offence, in full years; this and what follows, by a trigger. */
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  offenceAgeMin: number | null;

  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  offenceAgeMax: number | null;

  @Column({ type: 'text', insert: false, update: false })
  minority: Minority;

  /** Or `expunged`: of such a shell nothing is read but what `expunged.ts` reads. */
  @Column('text')
  status: RecordStatus;

  /** When it was erased; set by its tombstone. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  expungedAt: Date | null;

  /** When somebody is to look whether it is still needed. */
  @Column('date')
  reviewOn: string;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'text', nullable: true })
  withdrawnBy: string | null;

  @Column({ type: 'text', nullable: true })
  withdrawalReason: string | null;

  @Column('text')
  createdBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
