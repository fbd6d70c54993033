import {
  ApiProperty,
  ApiPropertyOptional,
  IntersectionType,
  OmitType,
  PartialType,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import {
  COMMUNE_CODES,
  type CommuneCode,
  COMMUNES,
  MODI_OPERANDI,
  type ModusOperandiCode,
  PLACE_KINDS,
  type PlaceKind,
} from '../cases/index.js';
import { IsCalendarDate, Omittable, OneOf, TextLine } from '../common/index.js';
import { NewRecord, RecordPatch, RecordQuery, RecordView, SAID_ONCE } from '../records/index.js';
import { SketchMaking, SketchMakingView } from './making/making.js';
import { type Confidence, CONFIDENCES, type Origin, ORIGINS } from './sketch.entity.js';

const NULLABLE = { nullable: true, type: String } as const;
const SOFTWARE = {
  example: 'EvoFIT 1.6',
  description:
    'Required of a software composite; of a sketch that was drawn by hand there is none.',
};
const CONFIDENCE = { enum: CONFIDENCES, description: 'How sure the witness was of the likeness.' };

export class NewSketch extends NewRecord {
  @ApiProperty({ enum: ORIGINS, example: 'evolved' })
  @IsIn(ORIGINS)
  origin: Origin;

  @ApiPropertyOptional({ ...NULLABLE, ...SOFTWARE })
  @IsOptional()
  @TextLine({ max: 100 })
  software?: string | null;

  @ApiPropertyOptional({ ...NULLABLE, example: 'Insp. S. Bennani' })
  @IsOptional()
  @TextLine({ max: 100 })
  author?: string | null;

  @ApiPropertyOptional({
    example: '2026-03-15',
    description:
      'Today if absent; no day to come, and none before the interview, the sighting or the offence of its case.',
  })
  @Omittable()
  @IsCalendarDate()
  drawnOn?: string;

  @ApiPropertyOptional({ ...CONFIDENCE, nullable: true })
  @IsOptional()
  @IsIn(CONFIDENCES)
  witnessConfidence?: Confidence | null;

  @ApiPropertyOptional({
    type: SketchMaking,
    nullable: true,
    description:
      'How it was made: whose memory, how they saw the person, how they were asked, what was made. All of it is ' +
      'optional; its codes are those of GET /vocabulary/making.',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SketchMaking)
  making?: SketchMaking | null;
}

/** A JSON Merge Patch: fields left out stay as they are; null clears those that may be empty. */
export class SketchChange extends IntersectionType(
  RecordPatch,
  PartialType(OmitType(NewSketch, SAID_ONCE), { skipNullProperties: false }),
) {}

export class SketchQuery extends RecordQuery {
  @ApiPropertyOptional({
    example: 'Bennani',
    description: 'Who drew it, or a part of their name, in any spelling; of your prefecture.',
  })
  @IsOptional()
  @TextLine({ max: 100 })
  author?: string;

  @ApiPropertyOptional({ enum: ORIGINS })
  @IsOptional()
  @IsIn(ORIGINS)
  origin?: Origin;

  @ApiPropertyOptional({
    enum: COMMUNE_CODES,
    description: 'Where the offence of its case was; of a city, also in its arrondissements.',
  })
  @IsOptional()
  @OneOf(COMMUNES)
  commune?: CommuneCode;

  @ApiPropertyOptional({ enum: Object.keys(PLACE_KINDS), description: 'In what kind of place.' })
  @IsOptional()
  @OneOf(PLACE_KINDS)
  placeKind?: PlaceKind;

  @ApiPropertyOptional({ enum: Object.keys(MODI_OPERANDI), description: 'How it was done.' })
  @IsOptional()
  @OneOf(MODI_OPERANDI)
  modusOperandi?: ModusOperandiCode;
}

export class SketchView extends RecordView {
  @ApiProperty({ enum: ORIGINS })
  origin: Origin;

  @ApiPropertyOptional({ nullable: true, type: String })
  software?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  author?: string | null;

  @ApiPropertyOptional({ ...CONFIDENCE, nullable: true })
  witnessConfidence?: Confidence | null;

  @ApiPropertyOptional({
    type: SketchMakingView,
    nullable: true,
    description:
      'How it was made, and how long after the witness saw the person. Other prefectures are not told the code of ' +
      'the witness, days and times, and the delay by its band.',
  })
  making?: SketchMakingView | null;

  @ApiPropertyOptional({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'Own prefecture only: since when examiners and corroboration identify it.',
  })
  identifiedAt?: Date | null;
}

export class SketchPage {
  @ApiProperty({ type: [SketchView] })
  items: readonly SketchView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
