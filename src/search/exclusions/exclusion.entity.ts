import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Whose word an exclusion rests on. */
export interface ExcludedBy {
  /** `user:<id>` */
  readonly actor: string;
  readonly name: string;
  readonly reason: string;
}

/** A record that examiners excluded for a case: it takes no place in the case's searches. */
@Entity('exclusions')
export class Exclusion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  recordId: string;

  /** The search whose candidate was examined. */
  @Column('uuid')
  searchId: string;

  @Column('jsonb')
  by: readonly ExcludedBy[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  /** Null while it stands. */
  @Column({ type: 'timestamptz', nullable: true })
  liftedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  liftedBy: string | null;
}
