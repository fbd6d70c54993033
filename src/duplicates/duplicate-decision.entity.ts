import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Prefecture } from '../prefectures/index.js';
import type { PairOutcomeOfPerson } from './pair-state.js';

/** What somebody said of a pair, or that they took back what stood; never changed, only followed by another. */
@Entity('duplicate_decisions')
export class DuplicateDecision {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  pairId: string;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  @Column('text')
  actor: string;

  @Column('text')
  actorName: string;

  @Column('text')
  outcome: PairOutcomeOfPerson;

  @Column('text')
  reason: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
