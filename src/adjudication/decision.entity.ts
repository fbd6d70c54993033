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

/** A supervisor's word where examiners disagreed, or against an exclusion. Append-only. */
@Entity('decisions')
export class Decision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq: string;

  @Column('uuid')
  searchId: string;

  @Column('integer')
  rank: number;

  @Column('uuid')
  supervisorId: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'supervisor_id' })
  supervisor: User;

  @Column('text')
  outcome: Outcome;

  @Column('text')
  reason: string;

  /** The answer to what stands against the candidate; null where none was given. */
  @Column({ type: 'text', nullable: true })
  againstIt: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
