import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FilterExplanation } from './filter-view.js';

/** One search as it was run: by whom, for which case, why, with what, over how many. */
@Entity('searches')
export class Search {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  prefectureId: string;

  @Column('text')
  actor: string;

  @Column('uuid')
  caseId: string;

  @Column('text')
  purpose: string;

  /** The query as validated. */
  @Column('jsonb')
  query: object;

  /** What was searched with: hash and face of the image, the record it came from, its traits. */
  @Column('jsonb')
  probe: object;

  /** What each filter did, as it was shown. */
  @Column('jsonb')
  filterExplanation: FilterExplanation;

  @Column('text')
  mode: 'exact' | 'approximate';

  @Column('integer')
  gallerySize: number;

  @Column('text')
  modelVersion: string;

  /** How many templates of each modality the centring was learnt from. */
  @Column('jsonb')
  centring: object;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
