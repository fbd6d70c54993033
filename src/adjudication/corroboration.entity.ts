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

/** Those that rest on what somebody recalls: of them it is asked what that person was shown. */
export const RECALLED: ReadonlySet<EvidenceKind> = new Set(['witness', 'statement', 'other']);

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

  /** Of what somebody recalls; null of what is from before it was asked. */
  @Column({ type: 'text', nullable: true })
  shownToWitness: ShownToWitness | null;

  @Column('text')
  evidence: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}

/**
 * Whether an identification may rest on it. Whoever the candidate was shown to recognises what they were
 * shown, and so may a witness of whom it is not known. `founds_identification` holds the same.
 */
export function isIndependent({
  kind,
  shownToWitness,
}: Pick<Corroboration, 'kind' | 'shownToWitness'>): boolean {
  if (shownToWitness === null) return kind !== 'witness';
  return shownToWitness === 'nothing';
}
