import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Who a sketch turned out to show, for which case. Append-only, and founded by a trigger, too. */
@Entity('identifications')
export class Identification {
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

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
