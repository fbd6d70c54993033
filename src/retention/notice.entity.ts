import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Tombstone } from './tombstone.entity.js';

/** Tells who ran a search for an open case that something in it was erased. */
@Entity('notices')
export class Notice {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('text')
  recipient: string;

  @Column('uuid')
  tombstoneId: string;

  @ManyToOne(() => Tombstone)
  tombstone: Tombstone;

  @Column('uuid')
  searchId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;
}
