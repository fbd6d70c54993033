import {
  ApiProperty,
  ApiPropertyOptional,
  IntersectionType,
  OmitType,
  PartialType,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, Omittable, TextLine } from '../common/index.js';
import { Cnie, Passport } from './paper-numbers.js';
import {
  NewRecord,
  PhotoTakingInput,
  REGISTERED_AS,
  RecordPatch,
  RecordQuery,
  RecordView,
  type RegisteredAs,
  SAID_ONCE,
} from '../records/index.js';
import { SaidRegisteredAs } from './said-registered-as.js';

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

  @SaidRegisteredAs()
  registeredAs?: RegisteredAs | null;

  @Cnie()
  cnie?: string | null;

  @Passport()
  passport?: string | null;

  @ApiPropertyOptional({
    type: PhotoTakingInput,
    description: 'How the photograph that is sent with it was taken.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => PhotoTakingInput)
  photo?: PhotoTakingInput;
}

/** A JSON Merge Patch: fields left out stay as they are; null clears those that may be empty. */
export class SubjectChange extends IntersectionType(
  RecordPatch,
  PartialType(OmitType(NewSubject, [...SAID_ONCE, 'photo']), { skipNullProperties: false }),
) {}

export class SubjectQuery extends RecordQuery {
  @ApiPropertyOptional({
    example: 'Mohammed Alaoui',
    description:
      'A name or alias in Arabic or Latin letters, however it is spelled; subjects of your ' +
      'prefecture. The `limit` most alike come first, and no page after them.',
  })
  @IsOptional()
  @TextLine({ max: 200 })
  name?: string;

  @ApiPropertyOptional({
    example: 'AB12345',
    description: 'The number of an identity card or passport, whole; subjects of your prefecture.',
  })
  @IsOptional()
  @TextLine({ max: 30 })
  paper?: string;
}

export class SubjectView extends RecordView {
  @ApiPropertyOptional({ example: 'Idriss Fictif', description: 'Own prefecture only.' })
  fullName?: string;

  @ApiPropertyOptional({ ...ALIASES, nullable: true, description: 'Own prefecture only.' })
  aliases?: string[] | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  birthDate?: string | null;

  @ApiPropertyOptional({
    enum: REGISTERED_AS,
    nullable: true,
    type: String,
    description: 'Own prefecture only: as what they are registered. Null: it was not said.',
  })
  registeredAs?: RegisteredAs | null;

  @ApiPropertyOptional({
    example: 'AB12345',
    nullable: true,
    type: String,
    description: 'Own prefecture only: number of the national identity card.',
  })
  cnie?: string | null;

  @ApiPropertyOptional({
    example: 'AB1234567',
    nullable: true,
    type: String,
    description: 'Own prefecture only: number of a passport.',
  })
  passport?: string | null;
}

export class SubjectPage {
  @ApiProperty({ type: [SubjectView] })
  items: readonly SubjectView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
