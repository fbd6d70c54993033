import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RankedCandidate } from '../candidates/candidate-view.js';

/** A candidate as it was shown, in no language yet; of an erased record, its id and rank alone. */
@Entity('search_candidates')
export class SearchCandidate {
  @PrimaryColumn('uuid')
  searchId: string;

  @PrimaryColumn('integer')
  rank: number;

  @Column('uuid')
  recordId: string;

  @Column('jsonb')
  candidate: RankedCandidate;
}
