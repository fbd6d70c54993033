import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import {
  IsCalendarDate,
  MultilineText,
  Omittable,
  OneOf,
  TextLine,
  withoutMark,
} from '../../common/index.js';
import {
  COURT_DECISIONS,
  COURT_OUTCOME_LABELS,
  type CourtDecision,
} from './court-outcome.entity.js';

/** What is entered in one transaction, and read by one person before it is confirmed. */
export const MOST_OUTCOMES = 500;
export const MOST_CSV = 60_000;

const SUBJECT_NAMED =
  'Number or id of the subject; or else `case`, where the case has one subject.';

export class NewCourtOutcome {
  @ApiPropertyOptional({ example: 'CAS-SUB-2026-000042', description: SUBJECT_NAMED })
  @Omittable()
  @TextLine({ max: 100 })
  subject?: string;

  @ApiPropertyOptional({ example: 'GESTARR-2026-1187', description: 'Reference of a case.' })
  @Omittable()
  @TextLine({ max: 100 })
  case?: string;

  @ApiProperty({ enum: COURT_DECISIONS })
  @OneOf(COURT_OUTCOME_LABELS)
  outcome: CourtDecision;

  @ApiProperty({ example: '2026-03-14', description: 'The day of the decision.' })
  @IsCalendarDate()
  decidedOn: string;

  @ApiProperty({
    example: 'TPI Casablanca 2026/118',
    description: 'The decision, as its court numbers it. It stays: name nobody.',
  })
  @TextLine({ max: 200 })
  decision: string;
}

export class CourtOutcomesOrder {
  @ApiPropertyOptional({
    type: [NewCourtOutcome],
    example: [
      {
        subject: 'CAS-SUB-2026-000042',
        outcome: 'conviction',
        decidedOn: '2026-03-14',
        decision: 'TPI Casablanca 2026/118',
      },
    ],
    description: 'Or else `csv`.',
  })
  @Omittable()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_OUTCOMES)
  @ValidateNested({ each: true })
  @Type(() => NewCourtOutcome)
  outcomes?: NewCourtOutcome[];

  @ApiPropertyOptional({
    description:
      'The same as a table, with a first line that names its columns (`subject,case,outcome,date,decision`): comma, semicolon or tab between them, days as ' +
      '2026-03-14 or 14/03/2026, names of columns and outcomes also in French or Arabic. ' +
      'Its second row, below the names of the columns, is `outcomes[0]`, and empty rows count. A mark of byte order before it is skipped.',
  })
  @Omittable()
  @MultilineText({ max: MOST_CSV })
  // Nearest to the property, it runs first.
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? withoutMark(value) : value,
  )
  csv?: string;

  @ApiPropertyOptional({
    example: true,
    description: 'Answers what would become of whom, and changes nothing.',
  })
  @Omittable()
  @IsBoolean()
  dryRun?: boolean;
}

export const OUTCOME_EFFECTS = ['erased', 'convicted', 'already'] as const;
export type OutcomeEffect = (typeof OUTCOME_EFFECTS)[number];

export class CourtOutcomeView {
  @ApiProperty({
    example: 1,
    description: 'The row that told so, from 1; of a table, as a spreadsheet shows it.',
  })
  row: number;

  @ApiProperty({ format: 'uuid', description: 'Of the subject, or of its tombstone.' })
  subjectId: string;

  @ApiProperty({ example: 'CAS-SUB-2026-000042' })
  number: string;

  @ApiProperty({
    example: 'Rachid El Alami',
    nullable: true,
    type: String,
    description: 'Of the subject; null once they are erased.',
  })
  fullName: string | null;

  @ApiProperty({ enum: COURT_DECISIONS })
  outcome: CourtDecision;

  @ApiProperty({
    enum: OUTCOME_EFFECTS,
    description:
      '`erased`: for good, with every copy, on this ground; `convicted`: registered so, and reviewed by another day; ' +
      '`already`: it was entered before, or is erased, and nothing changes.',
  })
  effect: OutcomeEffect;

  @ApiProperty({
    example: '2031-03-14',
    nullable: true,
    type: String,
    description: 'Of a conviction.',
  })
  reviewOn: string | null;
}

export class CourtOutcomesView {
  @ApiProperty({ description: 'Whether everything is as it was.' })
  dryRun: boolean;

  @ApiProperty({ type: [CourtOutcomeView], description: 'Row by row.' })
  outcomes: readonly CourtOutcomeView[];
}
