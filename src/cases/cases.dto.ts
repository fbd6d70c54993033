import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import {
  DistrictCode,
  IsCalendarDate,
  NamedActor,
  Omittable,
  OneOf,
  PageQuery,
  TextLine,
} from '../common/index.js';
import { personBy, PersonView } from '../users/index.js';
import { type Case, CASE_STATUSES, type CaseStatus } from './case.entity.js';
import { saidCircumstances } from './circumstances/changed-circumstances.js';
import { CaseCircumstances } from './circumstances/circumstances.js';
import { type Offence, OFFENCE_CODES, OFFENCES } from './offences.js';

const OFFENCE = { enum: OFFENCE_CODES, example: 'robbery' as Offence };

/** See `referenceKey`. */
const ALIKE =
  'Capitals, and what stands between its parts (spaces, dashes, slashes, dots, low lines), make no difference.';

export class NewCase extends CaseCircumstances {
  @ApiProperty({
    example: 'GESTARR-2026-1187',
    description: `Unique in your prefecture. ${ALIKE}`,
  })
  @TextLine({ max: 60 })
  reference: string;

  @ApiProperty(OFFENCE)
  @OneOf(OFFENCES)
  offence: Offence;

  @ApiProperty({ example: '2026-03-14', description: 'First day of the offence.' })
  @IsCalendarDate()
  occurredFrom: string;

  @ApiPropertyOptional({ example: '2026-03-14', description: 'Last day; the first if absent.' })
  @Omittable()
  @IsCalendarDate()
  occurredTo?: string;
}

export class CaseChange extends CaseCircumstances {
  @ApiProperty({ example: 1, description: 'The version you read.' })
  @IsInt()
  version: number;

  @ApiPropertyOptional({
    example: 'GESTARR-2026-1178',
    description: `Corrected; unique in your prefecture. ${ALIKE}`,
  })
  @Omittable()
  @TextLine({ max: 60 })
  reference?: string;

  @ApiPropertyOptional(OFFENCE)
  @Omittable()
  @OneOf(OFFENCES)
  offence?: Offence;

  @ApiPropertyOptional({ example: '2026-03-14' })
  @Omittable()
  @IsCalendarDate()
  occurredFrom?: string;

  @ApiPropertyOptional({ example: '2026-03-15' })
  @Omittable()
  @IsCalendarDate()
  occurredTo?: string;

  @ApiPropertyOptional({
    enum: CASE_STATUSES,
    description: 'One that ends in acquittal or dismissal: POST /cases/{id}/expungement closes it.',
  })
  @Omittable()
  @IsIn(CASE_STATUSES)
  status?: CaseStatus;

  @ApiPropertyOptional({
    example: 'ANFA',
    type: String,
    nullable: true,
    description: 'Gives it, and its records, to a district of its prefecture; null takes it back.',
  })
  @IsOptional()
  @DistrictCode()
  district?: string | null;
}

export class CaseQuery extends PageQuery {
  @ApiPropertyOptional({
    example: '2026 1187',
    description: `A reference or a part of it. ${ALIKE}`,
  })
  @Omittable()
  @TextLine({ max: 60 })
  reference?: string;

  @ApiPropertyOptional({ enum: CASE_STATUSES })
  @Omittable()
  @IsIn(CASE_STATUSES)
  status?: CaseStatus;

  @ApiPropertyOptional(OFFENCE)
  @Omittable()
  @OneOf(OFFENCES)
  offence?: Offence;

  @ApiPropertyOptional({
    example: 'me',
    description: 'Who answers for it: `me`, `user:<id>` or `api_key:<id>`.',
  })
  @Omittable()
  @NamedActor()
  holder?: string;
}

export class CaseView extends CaseCircumstances {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({
    example: 'ANFA',
    type: String,
    nullable: true,
    description: 'Of whoever opened it, or that it was given to.',
  })
  district: string | null;

  @ApiProperty({ example: 'GESTARR-2026-1187' })
  reference: string;

  @ApiProperty(OFFENCE)
  offence: Offence;

  @ApiProperty({ example: '2026-03-14' })
  occurredFrom: string;

  @ApiProperty({ example: '2026-03-14' })
  occurredTo: string;

  @ApiProperty({ type: PersonView, description: 'Who opened it, and answers for it.' })
  holder: PersonView;

  @ApiProperty({ enum: CASE_STATUSES })
  status: CaseStatus;

  @ApiProperty({ example: '2029-03-14', description: 'When to look whether it is still needed.' })
  reviewOn: string;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When its records and probes were erased: see /tombstones.',
  })
  expungedAt: Date | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ example: 1 })
  version: number;
}

export class CasePage {
  @ApiProperty({ type: [CaseView] })
  items: readonly CaseView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function caseView(file: Case): CaseView {
  const { id, reference, offence, occurredFrom, occurredTo, status, createdAt, version } = file;
  const { reviewOn, expungedAt } = file;
  const prefecture = file.prefecture.code;
  return {
    id,
    prefecture,
    district: file.district?.code ?? null,
    reference,
    offence,
    occurredFrom,
    occurredTo,
    holder: personBy(file.createdBy),
    status,
    reviewOn,
    expungedAt,
    createdAt,
    version,
    ...saidCircumstances(file),
  };
}
