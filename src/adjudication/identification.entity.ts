import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/**
 * Who a sketch turned out to show, for which case. Founded by a trigger, too; it changes once at most,
 * when a supervisor takes it back.
 */
@Entity('identifications')
export class SketchIdentification {
  @PrimaryColumn('uuid')
  searchId: string;

  @PrimaryColumn('integer')
  rank: number;

  @Column('uuid')
  sketchId: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  identifiedById: string;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'identified_by_id' })
  identifiedBy: User;

  @Column({ type: 'text', nullable: true })
  againstIt: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  revokedById: string | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'revoked_by_id' })
  revokedBy: User | null;

  @Column({ type: 'text', nullable: true })
  revocationReason: string | null;
}
