import { Column, CreateDateColumn, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import type { FaceStatus, Modality } from '../faces/index.js';
import type { Template } from './template.entity.js';

/** One image of a record. The bytes are in the image store, under their SHA-256. */
@Entity('images')
export class Image {
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

  @Column('text')
  createdBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  // By name: the two entities refer to each other.
  @OneToMany('Template', 'image')
  templates: Template[];
}
