import { ChildEntity, Column } from 'typeorm';
import { GalleryRecord, type RegisteredAs } from '../records/index.js';
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

  /** Null of who was entered before it was asked, or by a program that does not say it. */
  @Column({ type: 'text', nullable: true })
  registeredAs: RegisteredAs | null;

  /** In a table of its own, read with it; null of whoever has none that the reader may see. */
  papers?: Papers | null;
}
