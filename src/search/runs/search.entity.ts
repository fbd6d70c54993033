import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Modality } from '../../faces/index.js';
import type { TraitCounts } from '../../traits/index.js';
import type { RankedExcluded } from '../exclusions/excluded-view.js';
import type { RunExplanation } from '../filters/filter-view.js';
import type { RunQuery } from '../../matching/index.js';

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
  query: RunQuery;

  /** What was searched with: hash and face of the image, the record it came from, its traits. */
  @Column('jsonb')
  probe: object;

  /** What was taken off the templates of photographs; null of a run from before it was kept. */
  @Column({ type: 'real', array: true, nullable: true, select: false })
  photoMean: number[] | null;

  /** What was taken off the templates of sketches; null together with `photoMean`. */
  @Column({ type: 'real', array: true, nullable: true, select: false })
  sketchMean: number[] | null;

  /** What rarity was learnt from; null of a run from before it was kept. Stands in no answer. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  traitCounts: TraitCounts | null;

  /** What each filter did, and where the rest of the gallery went, as it was shown. */
  @Column('jsonb')
  filterExplanation: RunExplanation;

  /** Whom examiners had excluded for the case, as it was shown. */
  @Column('jsonb')
  excluded: readonly RankedExcluded[];

  @Column('text')
  mode: 'exact' | 'approximate';

  /** Estimated share of the true list that was found; null of a run from before it was kept. */
  @Column({ type: 'real', nullable: true })
  recall: number | null;

  @Column('integer')
  gallerySize: number;

  @Column('text')
  modelVersion: string;

  /** How many templates of each modality the centring was learnt from. */
  @Column('jsonb')
  centring: Record<Modality, number>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
