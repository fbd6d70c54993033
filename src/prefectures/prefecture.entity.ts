import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

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

  /** The national level, of which there is one, sees every prefecture. */
  @Column('boolean')
  national: boolean;
}
