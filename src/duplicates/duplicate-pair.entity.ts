import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { LinkEvidence } from '../linkage/index.js';
import type { PairState } from './pair-state.js';

/** Two records of one kind that may be of one person. The pair is unordered and proposed once. */
@Entity('duplicate_pairs')
export class DuplicatePair {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  /** The record that was imported. */
  @Column('uuid')
  firstId: string;

  /** The one that it was found to resemble. */
  @Column('uuid')
  secondId: string;

  @Column('uuid')
  importId: string;

  /** Both hold the same image: by what it is stored as, or as it was sent. */
  @Column('boolean')
  sameImage: boolean;

  /** How alike their faces are, and what their traits say; null where the image alone speaks. */
  @Column({ type: 'jsonb', nullable: true })
  explanation: LinkEvidence | null;

  /** Records with a face that this was judged among. */
  @Column({ type: 'integer', nullable: true })
  gallerySize: number | null;

  /** The least strength that was then worth a proposal. */
  @Column('real')
  threshold: number;

  @Column('text')
  modelVersion: string;

  /** Follows from the decisions, see `pairState`; kept for lists. */
  @Column('text')
  state: PairState;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
