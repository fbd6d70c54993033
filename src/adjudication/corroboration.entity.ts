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

/** What a witness was shown of the candidate after the search, and before they recognised them. */
export const SHOWN_TO_WITNESS = ['nothing', 'photograph', 'line_up', 'person'] as const;
export type ShownToWitness = (typeof SHOWN_TO_WITNESS)[number];

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

  /** Of a witness; null of one from before it was asked. */
  @Column({ type: 'text', nullable: true })
  shownToWitness: ShownToWitness | null;

  @Column('text')
  evidence: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}

/**
 * Whether an identification may rest on it. A witness whom the candidate was shown to, or of whom it is not
 * known, recognises what they were shown. `founds_identification` holds the same.
 */
export function isIndependent({
  kind,
  shownToWitness,
}: Pick<Corroboration, 'kind' | 'shownToWitness'>): boolean {
  return kind !== 'witness' || shownToWitness === 'nothing';
}
