import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { User } from '../users/index.js';
import type { Outcome } from './adjudication.js';
import type { Checklist } from './checklist.js';

/** What one examiner said of a candidate. Append-only, but that whoever gave it may withdraw it. */
@Entity('opinions')
export class ExaminerOpinion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  searchId: string;

  /** Of the candidate, in its search. */
  @Column('integer')
  rank: number;

  /** 1 or 2, in the order they came; another takes the place of one that was withdrawn. */
  @Column('integer')
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

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'text', nullable: true })
  withdrawalReason: string | null;
}
