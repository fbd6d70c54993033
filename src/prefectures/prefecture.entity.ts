import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PrefectureScope } from '../common/index.js';

@Entity('prefectures')
export class Prefecture {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Three capital letters, the first part of record numbers. */
  @Column('text')
  code: string;

  @Column('text')
  nameFr: string;

  @Column('text')
  nameAr: string;

  @Column('text')
  nameEn: string;

  /** An office and its telephone, for other prefectures. */
  @Column({ type: 'text', nullable: true })
  contact: string | null;

  /** The national level, of which there is one, sees every prefecture. */
  @Column('boolean')
  national: boolean;
}

/** A prefecture as the scope of who acts. */
export function prefectureScope({ id, code, national }: Prefecture): PrefectureScope {
  return { id, code, national };
}
