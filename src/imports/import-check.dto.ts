import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CheckedBy, type FieldError, normalText, Omittable, textFaults } from '../common/index.js';
import { ImportProfile } from './mapping/import-profile.js';

/** A sheet of a million rows is the longest that a spreadsheet holds. */
const LAST_LINE = 1_048_576;

const LONGEST_CELL = 1000;

export class RowCorrectionInput {
  @ApiProperty({ example: 7, description: 'Number of the row.' })
  @IsInt()
  @Min(1)
  @Max(LAST_LINE)
  line: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { Yeux: 'verts' },
    description: 'By heading, what is written there instead; empty: nothing. Other cells stay.',
  })
  @Omittable()
  @CheckedBy('corrected-cells', cellFaults)
  cells?: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ example: false, description: 'Whether nothing is to be made of the row.' })
  @Omittable()
  @IsBoolean()
  leftOut?: boolean;
}

/** What is said of an import before it is looked through anew; what is absent stays as it is. */
export class ImportCheckInput {
  @ApiPropertyOptional({
    type: ImportProfile,
    description: 'In place of the one before: what the columns say, and all rows.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => ImportProfile)
  profile?: ImportProfile;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'The open case of rows that name none; null: of no case.',
  })
  @IsOptional()
  @IsUUID()
  caseId?: string | null;

  @ApiPropertyOptional({
    type: [RowCorrectionInput],
    example: [{ line: 7, cells: { Yeux: 'verts' } }],
    description: 'Rows that are corrected; what was corrected before stays.',
  })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => RowCorrectionInput)
  rows?: readonly RowCorrectionInput[];
}

const NO_CELLS = {
  en: 'must say by heading what is written there',
  fr: 'doit indiquer, par en-tête, ce qui y est écrit',
  ar: 'يجب أن يذكر لكل عنوان عمود ما كُتب فيه',
};

const NO_CELL = {
  en: 'is no text of a cell',
  fr: 'n’est pas un texte de cellule',
  ar: 'ليس نص خلية',
};

/** Of a hostile body no more is told. */
const MOST_FAULTS = 50;

function cellFaults(value: unknown, at: string): FieldError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ field: at, code: 'not-by-name', message: NO_CELLS }];
  }
  return Object.entries(value)
    .filter(([heading, cell]) => !isShown(heading) || !isShown(cell))
    .slice(0, MOST_FAULTS)
    .map(([heading]) => ({
      field: `${at}.${heading.slice(0, 40)}`,
      code: 'unknown-import-field',
      message: NO_CELL,
    }));
}

const isShown = (text: unknown) =>
  typeof text === 'string' &&
  text.length <= LONGEST_CELL &&
  textFaults(normalText(text), '', { letters: 0 }, true).length === 0;
