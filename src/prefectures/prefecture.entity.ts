import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PrefectureScope } from '../common/index.js';

/** A unit of the organisation: whose users and records see each other, or a district below it. */
@Entity('prefectures')
export class Prefecture {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Three capital letters, the first part of record numbers; of a district four to eight. */
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

  /** It works with the service: neither to come nor closed. By the database. */
  @Column({ type: 'boolean', insert: false, update: false })
  open: boolean;

  // What the tree is made of is asked by who shows or changes it; rows that join their prefecture need none of it.
  @Column({ type: 'text', select: false })
  kind: UnitKind;

  /** What it is below: not a district. Null of the national level. */
  @Column({ type: 'uuid', select: false, nullable: true })
  parentId: string | null;

  /** Since when it works with the service; null while it is to come. `YYYY-MM-DD`, as the next. */
  @Column({ type: 'date', select: false, nullable: true })
  activeFrom: string | null;

  @Column({ type: 'date', select: false, nullable: true })
  activeUntil: string | null;

  /** Which took over what a closed one had. */
  @Column({ type: 'uuid', select: false, nullable: true })
  successorId: string | null;
}

/** What a unit of the organisation is; all but districts hold records of their own. */
export const UNIT_KINDS = [
  'national',
  'police_prefecture',
  'regional_security',
  'provincial_security',
  'district',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A prefecture as the scope of who acts. */
export function prefectureScope({ id, code, national }: Prefecture): PrefectureScope {
  return { id, code, national };
}
