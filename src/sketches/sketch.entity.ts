import { ChildEntity, Column } from 'typeorm';
import { GalleryRecord } from '../records/index.js';
import type { HeldMaking } from './making/making-of.js';

export const ORIGINS = ['hand_drawn', 'software_composite', 'evolved', 'other'] as const;
export type Origin = (typeof ORIGINS)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A composite (portrait-robot) of an unknown suspect. */
@ChildEntity('sketch')
export class Sketch extends GalleryRecord {
  @Column('text')
  origin: Origin;

  /** Which program made a software composite, such as `FACES 4.0`. */
  @Column({ type: 'text', nullable: true })
  software: string | null;

  /** Who drew it. */
  @Column({ type: 'text', nullable: true })
  author: string | null;

  /** How sure the witness was of the likeness as a whole. */
  @Column({ type: 'text', nullable: true })
  witnessConfidence: Confidence | null;

  /** How it was made, where it was read: it is in a table of its own. */
  making?: HeldMaking | null;

  /** Set by the database with an identification, and by nothing else. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  identifiedAt: Date | null;
}
