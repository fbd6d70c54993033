import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional } from 'class-validator';
import { IsCalendarDate, TextLine } from '../common/index.js';
import { NewRecord, RecordQuery, RecordView } from '../records/index.js';

const ALIASES = { type: 'string', isArray: true, example: ['Driss'] } as const;

export class NewSubject extends NewRecord {
  @ApiProperty({ example: 'Idriss Fictif' })
  @TextLine({ max: 200 })
  fullName: string;

  @ApiPropertyOptional({ ...ALIASES, nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @TextLine({ max: 200, each: true })
  aliases?: string[] | null;

  @ApiPropertyOptional({ example: '1996-05-02', nullable: true, type: String })
  @IsOptional()
  @IsCalendarDate()
  birthDate?: string | null;
}

/** Fields left out stay as they are; null clears those that may be empty. */
export class SubjectChange extends PartialType(NewSubject, { skipNullProperties: false }) {
  @ApiProperty({ example: 1, description: 'The version you read.' })
  @IsInt()
  version: number;
}

export class SubjectQuery extends RecordQuery {}

export class SubjectView extends RecordView {
  @ApiPropertyOptional({ example: 'Idriss Fictif', description: 'Own prefecture only.' })
  fullName?: string;

  @ApiPropertyOptional({ ...ALIASES, nullable: true, description: 'Own prefecture only.' })
  aliases?: string[] | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  birthDate?: string | null;
}

export class SubjectPage {
  @ApiProperty({ type: [SubjectView] })
  items: readonly SubjectView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
