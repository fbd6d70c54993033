import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';
import { Prefecture } from '../prefectures/index.js';
import { CaseCircumstances } from './circumstances/circumstances.js';
import type { Offence } from './offences.js';

export const CASE_STATUSES = ['open', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** A case file: what a record or a search serves. */
@Entity('cases')
export class Case extends CaseCircumstances {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  /** Below its prefecture; null of none. Its records go with it. */
  @Column({ type: 'uuid', nullable: true })
  districtId: string | null;

  @ManyToOne(() => Prefecture, { eager: true })
  district: Prefecture | null;

  /** GESTARR reference, unique in its prefecture. */
  @Column('text')
  reference: string;

  /** The same for every way of writing the reference: what it is unique by, and found by. */
  @Column('text')
  referenceKey: string;

  /** Tells cases apart that had spellings of one reference before it was unique; 0 of any other. */
  @Column('integer')
  referenceTwin: number;

  @Column('text')
  offence: Offence;

  @Column('date')
  occurredFrom: string;

  @Column('date')
  occurredTo: string;

  @Column('text')
  status: CaseStatus;

  /** When somebody is to look whether it is still needed. */
  @Column({ type: 'date', update: false })
  reviewOn: string;

  /** When its records and probes were erased; set by its tombstone. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  expungedAt: Date | null;

  @Column('text')
  createdBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}

/** When the offence was: from the first day to the last, `YYYY-MM-DD`. */
export type Occurred = Pick<Case, 'occurredFrom' | 'occurredTo'>;
