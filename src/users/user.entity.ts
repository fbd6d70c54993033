import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '../common/index.js';
import { Prefecture } from '../prefectures/index.js';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  /** Lower case, unique in the country. */
  @Column('text')
  username: string;

  @Column('text')
  displayName: string;

  /** Argon2id, in PHC string format. */
  @Column({ type: 'text', select: false })
  passwordHash: string;

  @Column('text')
  role: Role;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  @Column('boolean')
  active: boolean;

  /** Carried by tokens: raising it ends every session of the user. */
  @Column('integer')
  tokenVersion: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
