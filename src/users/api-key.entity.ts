import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '../common/index.js';
import { Prefecture } from '../prefectures/index.js';

/** Access of a REST client. Only the hash of the key is kept. */
@Entity('api_keys')
export class ApiKey {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @Column('text')
  name: string;

  /** SHA-256 of the key; the key has 256 random bits, so no slow hash is needed. */
  @Column({ type: 'bytea', select: false })
  keyHash: Buffer;

  /** Of the key before the last rotation, which opens until `previousExpiresAt`. */
  @Column({ type: 'bytea', select: false, nullable: true })
  previousKeyHash: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  previousExpiresAt: Date | null;

  @Column('text')
  role: Role;

  @Column('uuid')
  prefectureId: string;

  @ManyToOne(() => Prefecture, { eager: true })
  prefecture: Prefecture;

  @Column('text')
  createdBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
