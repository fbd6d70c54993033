import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { User } from '../users/index.js';

/** What evidence may be, beside the face. */
export const EVIDENCE_KINDS = [
  'fingerprints',
  'dna',
  'witness',
  'communications',
  'video',
  'object',
  'statement',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Evidence beside the face that speaks for a candidate. Append-only. */
@Entity('corroborations')
export class Corroboration {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq: string;

  @Column('uuid')
  searchId: string;

  @Column('integer')
  rank: number;

  @Column('uuid')
  recordedById: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'recorded_by_id' })
  recordedBy: User;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  evidence: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
