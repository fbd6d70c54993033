import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { UnitKind } from './prefecture.entity.js';

/** What can become of a unit. */
export const UNIT_OPERATIONS = [
  'added',
  'opened',
  'renamed',
  'reclassified',
  'moved',
  'merged',
  'closed',
] as const;
export type UnitOperation = (typeof UNIT_OPERATIONS)[number];

/** What a unit was before: its names, its kind, or the code of what it was below. */
export interface UnitBefore {
  readonly nameFr?: string;
  readonly nameAr?: string;
  readonly nameEn?: string;
  readonly kind?: UnitKind;
  readonly parent?: string;
}

/** One change of the organisation. Append-only. */
@Entity('unit_changes')
export class UnitChange {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  operation: UnitOperation;

  /** What it is below since, or what took over what it had. */
  @Column({ type: 'uuid', nullable: true })
  otherId: string | null;

  /** Of which kind it is since. */
  @Column({ type: 'text', nullable: true })
  kind: UnitKind | null;

  @Column('jsonb')
  was: UnitBefore;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** From which day it holds, `YYYY-MM-DD`. */
  @Column('date')
  effectiveOn: string;

  @Column('text')
  actor: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
