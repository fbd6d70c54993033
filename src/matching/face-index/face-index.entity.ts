import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Modality, TEMPLATE_DIMENSIONS } from '../../faces/index.js';

/** An approximate (HNSW) index of one modality's templates, with what it was found to be worth. */
@Entity('face_indexes')
export class FaceIndex {
  @PrimaryColumn('text')
  name: string;

  @Column('text')
  modelVersion: string;

  @Column('text')
  modality: Modality;

  /** What its vectors are centred on, as it was when the index was built. */
  @Column({ type: 'halfvec', length: TEMPLATE_DIMENSIONS })
  mean: number[];

  @Column('integer')
  templates: number;

  /** Size of the list that a search of the whole gallery keeps (`hnsw.ef_search`). */
  @Column('integer')
  efWhole: number;

  /** Share of the true first 50 that it found so. */
  @Column('real')
  recallWhole: number;

  /** Size of the list where a filter leaves one record in ten. */
  @Column('integer')
  efTenth: number;

  /** Share of the true first 50 that it found so. */
  @Column('real')
  recallTenth: number;
}
