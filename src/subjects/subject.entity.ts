import { ChildEntity, Column } from 'typeorm';
import { GalleryRecord } from '../records/index.js';

/** A known person with one or more reference photographs. */
@ChildEntity('subject')
export class Subject extends GalleryRecord {
  @Column('text')
  fullName: string;

  @Column('text', { array: true, nullable: true })
  aliases: string[] | null;

  @Column({ type: 'date', nullable: true })
  birthDate: string | null;
}
