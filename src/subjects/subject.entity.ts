import { ChildEntity, Column } from 'typeorm';
import { GalleryRecord } from '../records/index.js';
import type { Papers } from './subject-papers.entity.js';

/** A known person with one or more reference photographs. */
@ChildEntity('subject')
export class Subject extends GalleryRecord {
  @Column('text')
  fullName: string;

  @Column('text', { array: true, nullable: true })
  aliases: string[] | null;

  @Column({ type: 'date', nullable: true })
  birthDate: string | null;

  /** In a table of its own, read with it; null of whoever has none that the reader may see. */
  papers?: Papers | null;
}
