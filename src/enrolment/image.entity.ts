import {
  Column,
  CreateDateColumn,
  Entity,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import type { LegalGround, PhotoSource, PhotoTaking, Pose } from './photo.vocabulary.js';
import {
  type FaceStatus,
  type DetectionMethod,
  type FaceBox,
  type ApparentModality,
  type Modality,
  type Point,
  type SeenFace,
  TEMPLATE_DIMENSIONS,
} from '../faces/index.js';

/** One image of a record. The bytes are in the image store, under their SHA-256. */
@Entity('images')
export class Image implements PhotoTaking {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  recordId: string;

  /** From 1; the first image is the one a record is shown with. */
  @Column('integer')
  position: number;

  @Column('text')
  modality: Modality;

  @Column('text')
  sha256: string;

  /** Hash of the upload as it came, for the chain of custody. */
  @Column('text')
  uploadSha256: string;

  @Column('text')
  thumbnailSha256: string;

  @Column('text')
  mediaType: string;

  @Column('integer')
  width: number;

  @Column('integer')
  height: number;

  @Column('text')
  faceStatus: FaceStatus;

  /** Each face that was seen, the one that was taken first; none of what was enrolled before they were counted. */
  @Column('jsonb')
  faces: SeenFace[];

  /** This and what follows: of a photograph, where it was said. */
  @Column({ type: 'date', nullable: true })
  takenOn: string | null;

  @Column({ type: 'text', nullable: true })
  pose: Pose | null;

  @Column({ type: 'text', nullable: true })
  source: PhotoSource | null;

  @Column({ type: 'text', nullable: true })
  legalGround: LegalGround | null;

  @Column('text')
  createdBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  // By name: the class stands below.
  @OneToMany('Template', 'image')
  templates: Template[];
}

/** An image that was taken out of its record, kept for the record's history. Written by a trigger. */
@Entity('removed_images')
export class RemovedImage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  sha256: string;

  @Column('text')
  thumbnailSha256: string;

  @Column('text')
  mediaType: string;
}

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

  /** For `evaluate`, and in no answer: it was found to foretell nothing (docs/adr/0030). */
  @Column('real')
  quality: number;

  /** As in `FaceMeasures`; null of a template that was made before it was kept. */
  @Column({ type: 'real', nullable: true })
  sharpness: number | null;

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
