import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import type { Outcome } from './adjudication.js';
import type { Checklist } from './checklist.js';

/** What one examiner said of a candidate. Append-only. */
@Entity('opinions')
export class ExaminerOpinion {
  @PrimaryColumn('uuid')
  searchId: string;

  /** Of the candidate, in its search. */
  @PrimaryColumn('integer')
  rank: number;

  /** 1 or 2, in the order they came. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  examinerId: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'examiner_id' })
  examiner: User;

  @Column('boolean')
  blind: boolean;

  @Column('text')
  outcome: Outcome;

  @Column('jsonb')
  checklist: Checklist;

  @Column('text')
  remarks: string;

  /** The answer to what stands against the candidate; null where none was given. */
  @Column({ type: 'text', nullable: true })
  againstIt: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
