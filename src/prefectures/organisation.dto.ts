import { ApiProperty } from '@nestjs/swagger';
import { type UnitKind, UNIT_KINDS } from './prefecture.entity.js';
import { type UnitBefore, type UnitOperation, UNIT_OPERATIONS } from './unit-change.entity.js';

/** A unit is to come, works, or is closed. */
export const UNIT_STATES = ['to_come', 'open', 'closed'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export class UnitBeforeView implements UnitBefore {
  @ApiProperty({ required: false })
  nameFr?: string;

  @ApiProperty({ required: false })
  nameAr?: string;

  @ApiProperty({ required: false })
  nameEn?: string;

  @ApiProperty({ required: false, enum: UNIT_KINDS })
  kind?: UnitKind;

  @ApiProperty({ required: false, description: 'Code of what it was below.' })
  parent?: string;
}

export class UnitChangeView {
  @ApiProperty({ enum: UNIT_OPERATIONS })
  operation: UnitOperation;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of what it is below since (`moved`), or of what took over (`merged`).',
  })
  other: string | null;

  @ApiProperty({
    enum: UNIT_KINDS,
    nullable: true,
    description: 'Of which kind it is since (`reclassified`).',
  })
  kind: UnitKind | null;

  @ApiProperty({ type: UnitBeforeView, description: 'What it was before.' })
  was: UnitBeforeView;

  @ApiProperty({ type: String, nullable: true, description: 'As who decided it gave it.' })
  reason: string | null;

  @ApiProperty({ example: '2026-12-01', description: 'From when it holds.' })
  effectiveOn: string;
}

export class UnitView {
  @ApiProperty({
    example: 'CAS',
    description: 'Never changed: three capital letters; of a district four to eight.',
  })
  code: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind: UnitKind;

  @ApiProperty({ example: 'Préfecture de police de Casablanca' })
  nameFr: string;

  @ApiProperty({ example: 'ولاية أمن الدار البيضاء' })
  nameAr: string;

  @ApiProperty({ example: 'Casablanca police prefecture' })
  nameEn: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'NAT',
    description: 'Code of what it is below; null of the national level.',
  })
  parent: string | null;

  @ApiProperty({
    example: 'CAS',
    description:
      'Code of the unit whose records its people see as their own: itself; of a district, what it is below.',
  })
  scope: string;

  @ApiProperty({
    enum: UNIT_STATES,
    description:
      '`to_come` is listed and has neither users nor records; `closed` is kept for its numbers.',
  })
  state: UnitState;

  @ApiProperty({
    type: String,
    example: '2026-12-01',
    nullable: true,
    description: 'Since when it works with the service.',
  })
  activeFrom: string | null;

  @ApiProperty({ type: String, example: '2027-12-01', nullable: true })
  activeUntil: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of what took over what a closed one had.',
  })
  successor: string | null;

  @ApiProperty({ type: [UnitChangeView], description: 'What became of it, oldest first.' })
  history: UnitChangeView[];
}
