import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { ConsultationId } from '../cases/index.js';
import { CheckedBy, MultilineText, Omittable, ReasonText } from '../common/index.js';
import { parseTraits, TRAIT_CODES, traitPatchFaults, type TraitSet } from '../traits/index.js';
import { type Sharing, SHARINGS } from './record.entity.js';

/** The most that a record holds. */
export const MOST_IMAGES = 20;

export const TRAITS_EXAMPLE = {
  sex: { values: ['male'], certainty: 'certain' },
  age: { min: 25, max: 35, certainty: 'probable' },
  hair_color: { values: ['black'], certainty: 'probable' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }],
};

const TRAITS = {
  type: 'object',
  additionalProperties: true,
  example: TRAITS_EXAMPLE,
  description: 'By trait code of GET /vocabulary/traits; what was not observed is left out.',
} as const;

const SHARING = {
  enum: SHARINGS,
  description: '`national`: every prefecture finds it; `prefecture`: only yours.',
};

export class FaceBoxInput {
  @ApiProperty({ example: 40 })
  @IsNumber()
  @Min(0)
  x: number;

  @ApiProperty({ example: 60 })
  @IsNumber()
  @Min(0)
  y: number;

  @ApiProperty({ example: 180 })
  @IsNumber()
  @Min(1)
  width: number;

  @ApiProperty({ example: 220 })
  @IsNumber()
  @Min(1)
  height: number;
}

/** What is said of a new record, whichever its kind. */
export abstract class NewRecord {
  @ApiPropertyOptional(TRAITS)
  @Omittable()
  @CheckedBy('traits', (value, path) => parseTraits(value, path).errors, TRAIT_CODES)
  traits?: TraitSet;

  @ApiPropertyOptional({
    ...SHARING,
    description:
      `${SHARING.description} If absent: \`national\`; of a subject who was a minor at the offence, or may have ` +
      'been, `prefecture`, and then a supervisor shares it, with POST …/national-sharing.',
  })
  @Omittable()
  @IsIn(SHARINGS)
  sharing?: Sharing;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'The open case it serves.',
  })
  @IsOptional()
  @IsUUID()
  caseId?: string | null;

  @ApiPropertyOptional({
    example: 'Wore a blue work jacket and left on a scooter.',
    nullable: true,
    type: String,
    description: 'Seen by your prefecture only. Nothing of health, origin or belief.',
  })
  @IsOptional()
  @MultilineText({ max: 4000 })
  description?: string | null;

  @ApiPropertyOptional({
    type: FaceBoxInput,
    description:
      'Where the face is, in pixels of the image as POST /face-previews has it; it is looked for if absent.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => FaceBoxInput)
  faceBox?: FaceBoxInput;
}

/** What of a new record is changed by another route, or in another way. */
export const SAID_ONCE = ['traits', 'sharing', 'faceBox'] as const;

/** What a change of a record says beside the fields of its kind. */
export class RecordPatch {
  @ApiProperty({ example: 1, description: 'The version you read.' })
  @IsInt()
  version: number;

  @ApiPropertyOptional({
    ...TRAITS,
    example: { eye_color: { values: ['brown'], certainty: 'certain' }, marks: null },
    description:
      'Merged into the traits of the record: one that is not named stays, null removes one. Of a trait, ' +
      'too, what is not named stays; lists (`values`, `marks`) are replaced whole.',
  })
  @Omittable()
  @CheckedBy('traits', traitPatchFaults, TRAIT_CODES)
  traits?: object;

  @ApiPropertyOptional({
    enum: SHARINGS,
    description:
      '`prefecture` restricts it to yours. What is restricted is not shared so: see ' +
      'POST …/national-sharing.',
  })
  @Omittable()
  @IsIn(SHARINGS)
  sharing?: Sharing;
}

export class Withdrawal {
  @ApiProperty({ example: 'Drawn from a retracted statement.' })
  @ReasonText(500)
  reason: string;
}

export class Restoration {
  @ApiProperty({ example: 'Withdrawn by mistake: the statement stands.' })
  @ReasonText(500)
  reason: string;
}

export class NationalSharing {
  @ApiProperty({ example: 'The inquiry is known; other prefectures may help.' })
  @ReasonText(500)
  reason: string;
}

export class ImageRemoval {
  @ApiProperty({ example: 'The photograph of another person.' })
  @ReasonText(500)
  reason: string;
}

export class ImageReplacement {
  @ApiProperty({ example: 'Scanned anew: the first scan was cut off at the chin.' })
  @ReasonText(500)
  reason: string;
}

export class ImageOrder {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    example: ['1f0c2b1e-7a52-4b8e-9f57-1f9d1a3c7b10'],
    description:
      'These come first, in this order; the others follow as they stood. One makes it the main one.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_IMAGES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  images: string[];
}

export class FaceBoxChange {
  @ApiProperty({ type: FaceBoxInput, description: 'In pixels of the full image.' })
  @IsObject()
  @ValidateNested()
  @Type(() => FaceBoxInput)
  box: FaceBoxInput;

  @ApiPropertyOptional({ format: 'uuid', description: "The record's first image if absent." })
  @Omittable()
  @IsUUID()
  imageId?: string;
}

export class FaceBoxQuery {
  @ApiPropertyOptional({ format: 'uuid', description: "The record's first image if absent." })
  @Omittable()
  @IsUUID()
  imageId?: string;
}

export const IMAGE_SIZES = ['thumb', 'full', 'aligned'] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];

export class ImageQuery {
  @ConsultationId()
  consultation: string;

  @ApiPropertyOptional({ enum: IMAGE_SIZES, default: 'full' })
  @IsOptional()
  @IsIn(IMAGE_SIZES)
  size: ImageSize = 'full';

  @ApiPropertyOptional({ format: 'uuid', description: "The record's first image if absent." })
  @Omittable()
  @IsUUID()
  imageId?: string;
}
