import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsCalendarDate } from '../common/index.js';
import { NewRecord, RecordQuery, RecordView } from '../records/index.js';
import { type Confidence, CONFIDENCES, type Origin, ORIGINS } from './sketch.entity.js';

const SOFTWARE = { example: 'FACES 4.0', description: 'Required of a software composite.' };
const CONFIDENCE = { enum: CONFIDENCES, description: 'How sure the witness was of the likeness.' };

export class NewSketch extends NewRecord {
  @ApiProperty({ enum: ORIGINS, example: 'hand_drawn' })
  @IsIn(ORIGINS)
  origin: Origin;

  @ApiPropertyOptional(SOFTWARE)
  @ValidateIf(
    (sketch: NewSketch) => sketch.origin === 'software_composite' || sketch.software !== undefined,
  )
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  software?: string;

  @ApiPropertyOptional({ example: 'Insp. S. Bennani' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  author?: string;

  @ApiPropertyOptional({ example: '2026-03-15', description: 'Today if absent.' })
  @IsOptional()
  @IsCalendarDate()
  drawnOn?: string;

  @ApiPropertyOptional(CONFIDENCE)
  @IsOptional()
  @IsIn(CONFIDENCES)
  witnessConfidence?: Confidence;
}

/** Fields left out stay as they are. */
export class SketchChange extends PartialType(NewSketch) {
  @ApiProperty({ example: 1, description: 'The version you read.' })
  @IsInt()
  version: number;
}

export class SketchQuery extends RecordQuery {
  @ApiPropertyOptional({ enum: ORIGINS })
  @IsOptional()
  @IsIn(ORIGINS)
  origin?: Origin;
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
}

export class SketchPage {
  @ApiProperty({ type: [SketchView] })
  items: readonly SketchView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}
