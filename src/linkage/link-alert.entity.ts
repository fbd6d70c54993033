import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ListedCandidate, ListedFace } from '../matching/index.js';
import type { AlertState } from './alert-state.js';

/** What speaks for and against a pair: the explanation of a search candidate, and how strong it is. */
export interface LinkEvidence extends Pick<ListedCandidate, 'traits' | 'circumstances'> {
  readonly face: ListedFace;
  /** The image that was compared; absent of older alerts. */
  readonly probeImageId?: string;
  /** See `linkStrength`. */
  readonly strength: number;
}

/** Two sketches, or a subject and a sketch, that may show one person. The pair is unordered and alerted once. */
@Entity('link_alerts')
export class LinkAlert {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  /** The record that was being linked. */
  @Column('uuid')
  probeId: string;

  /** Whose it is; kept by a trigger, as is that of the candidate. */
  @Column({ type: 'uuid', insert: false, update: false })
  probePrefectureId: string;

  /** The sketch that it was found to resemble. */
  @Column('uuid')
  candidateId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  candidatePrefectureId: string;

  /** As it was when the alert was raised. */
  @Column('jsonb')
  explanation: LinkEvidence;

  /** Sketches with a face that the probe was compared with. */
  @Column('integer')
  gallerySize: number;

  /** The least strength that was then worth an alert. */
  @Column('real')
  threshold: number;

  @Column('text')
  modelVersion: string;

  /** Follows from the adjudications, see `alertState`; kept for lists. */
  @Column('text')
  state: AlertState;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
