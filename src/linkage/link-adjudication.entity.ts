import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Prefecture } from '../prefectures/index.js';
import type { PairOutcome } from './alert-state.js';

/** What one reviewer said of an alert; never changed, only followed by another. */
@Entity('link_adjudications')
export class LinkAdjudication {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  alertId: string;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  @Column('text')
  actor: string;

  @Column('text')
  actorName: string;

  @Column('text')
  outcome: PairOutcome;

  @Column('text')
  reason: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
