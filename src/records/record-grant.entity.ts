import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Prefecture } from '../prefectures/index.js';

/** A restricted record, opened by its holder to another prefecture for a time. */
@Entity('record_openings')
export class RecordGrant {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('uuid')
  recordId: string;

  /** The prefecture whose record it is. */
  @Column('uuid')
  holderId: string;

  /** The one that it is opened to. */
  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  @Column('text')
  reason: string;

  /** `user:<id>` or `api_key:<id>`. */
  @Column('text')
  openedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Who ended it before its time. */
  @Column({ type: 'text', nullable: true })
  endedBy: string | null;
}
