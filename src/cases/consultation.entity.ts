import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Why somebody looks at images for a while: for which case, and to what end. Append-only. */
@Entity('consultations')
export class Consultation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  prefectureId: string;

  /** Whose it is; nobody else can use it. */
  @Column('text')
  actor: string;

  @Column('uuid')
  caseId: string;

  @Column('text')
  purpose: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  /** Eight hours on, by the database. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  expiresAt: Date;
}
