import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One line of the append-only log: who did what to what, and when. */
@Entity('audit_entries')
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: string;

  @CreateDateColumn({ type: 'timestamptz' })
  at: Date;

  @Column('text')
  requestId: string;

  /** `user:<id>` or `api_key:<id>`. */
  @Column('text')
  actor: string;

  @Column('text')
  actorName: string;

  @Column('text')
  role: string;

  @Column('uuid')
  prefectureId: string;

  /** What was done, such as `sketch.create` or `image.read`. */
  @Column('text')
  action: string;

  /** What it was done to: an id, or a number. */
  @Column('text')
  target: string;

  /** Circumstances; never an image, a vector, a name or a secret. */
  @Column('jsonb')
  details: object;
}
