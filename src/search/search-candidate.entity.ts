import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Candidate } from './candidate-view.js';

/** A candidate as it was shown. */
@Entity('search_candidates')
export class SearchCandidate {
  @PrimaryColumn('uuid')
  searchId: string;

  @PrimaryColumn('integer')
  rank: number;

  @Column('uuid')
  recordId: string;

  @Column('jsonb')
  candidate: Candidate;
}
