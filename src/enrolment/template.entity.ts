import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import {
  type DetectionMethod,
  type FaceBox,
  type ApparentModality,
  type Modality,
  type Point,
  TEMPLATE_DIMENSIONS,
} from '../faces/index.js';
import { Image } from './image.entity.js';

/** What a face image was turned into, by one version of the model. */
@Entity('templates')
export class Template {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  imageId: string;

  @ManyToOne(() => Image, (image) => image.templates)
  image: Relation<Image>;

  @Column('uuid')
  recordId: string;

  @Column('text')
  modelVersion: string;

  @Column('text')
  modality: Modality;

  @Column('text')
  method: DetectionMethod;

  @Column('jsonb')
  box: FaceBox;

  @Column('jsonb')
  landmarks: Point[];

  @Column({ type: 'real', nullable: true })
  detectorScore: number | null;

  /** 0–1; how far the template can be relied on. */
  @Column('real')
  quality: number;

  /** Null of a template that was made before it was looked for. */
  @Column({ type: 'text', nullable: true })
  looksLike: ApparentModality | null;

  @Column('text')
  alignedSha256: string;

  /** Projected features, not centred: a comparison takes off the modality's mean as it then is. */
  @Column({ type: 'halfvec', length: TEMPLATE_DIMENSIONS, select: false })
  embedding: number[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
