import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type CommuneCode,
  COMMUNES,
  MODI_OPERANDI,
  type ModusOperandiCode,
  type Offence,
  OFFENCES,
  PLACE_KINDS,
  type PlaceKind,
} from '../../cases/index.js';
import {
  CheckedBy,
  IsCalendarDate,
  NotBefore,
  Omittable,
  OneOf,
  PrefectureCode,
  ReasonText,
} from '../../common/index.js';
import { type ImageAlteration, ALTERATION_CODES, ALTERATIONS } from '../../enrolment/index.js';
import { MODALITIES, type Modality, type RegionWeights } from '../../faces/index.js';
import { FaceBoxInput, TRAITS_EXAMPLE } from '../../records/index.js';
import {
  parseTraitFilters,
  parseTraits,
  TRAIT_CODES,
  type TraitFilters,
  type TraitSet,
} from '../../traits/index.js';
import {
  type GalleryFilters,
  LEAST_WEIGHT,
  type ListQuery,
  type ListWeights,
  type NamedImage,
  type NamedProbe,
  type ProbeQuery,
  type Target,
  TARGETS,
} from '../../matching/index.js';
import { CodesFilter } from './codes-filter.js';
import { IsWeight } from './is-weight.js';

const TRAITS = { type: 'object', additionalProperties: true, example: TRAITS_EXAMPLE } as const;

export const MOST_MEMBERS = 6;

/** One sketch or photograph: a stored one, or an uploaded image. */
export class ProbeMemberInput implements NamedImage {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A stored sketch or subject: its first image in which a face was found.',
  })
  @Omittable()
  @IsUUID()
  recordId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One image of a stored sketch or subject.' })
  @Omittable()
  @IsUUID()
  imageId?: string;

  @ApiPropertyOptional({
    enum: MODALITIES,
    description:
      'What the uploaded image is. If absent, what it looks like; `probe.modality` answers it.',
  })
  @Omittable()
  @IsIn(MODALITIES)
  modality?: Modality;

  @ApiPropertyOptional({
    type: FaceBoxInput,
    description: 'Where the face is in the uploaded image, when detection does not see it.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => FaceBoxInput)
  box?: FaceBoxInput;

  @ApiPropertyOptional({
    enum: ALTERATION_CODES,
    isArray: true,
    example: ['cropped', 'drawn_over'],
    description:
      'What was done to the uploaded image. The image as it was before then comes with it, as the next part ' +
      '`original`, and is kept with the search.',
  })
  @Omittable()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(ALTERATION_CODES.length)
  @ArrayUnique()
  @OneOf(ALTERATIONS, true)
  alterations?: ImageAlteration[];
}

export class Probe extends ProbeMemberInput implements NamedProbe {
  @ApiPropertyOptional({ ...TRAITS, description: 'Traits alone, when there is no image.' })
  @Omittable()
  @CheckedBy('probeTraits', (value, path) => parseTraits(value, path).errors, TRAIT_CODES)
  traits?: TraitSet;

  @ApiPropertyOptional({
    type: [ProbeMemberInput],
    minItems: 2,
    maxItems: MOST_MEMBERS,
    description:
      'Instead: sketches by several witnesses, or photographs, of one person, searched with as ' +
      'one. A member without an id is the next part `image`; where `members` is absent, so are all.',
  })
  @Omittable()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_MEMBERS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProbeMemberInput)
  members?: ProbeMemberInput[];
}

export class SearchFilters implements GalleryFilters {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { sex: { values: ['male'] }, age: { min: 20, max: 40 } },
    description:
      'Hard: leaves out records that contradict. One where the trait is unknown stays, unless ' +
      '`requireKnown` is true. A mark named here (`{"kind", "place"}`) must be recorded.',
  })
  @Omittable()
  @CheckedBy('traitFilters', (value, path) => parseTraitFilters(value, path).errors, TRAIT_CODES)
  traits?: TraitFilters;

  @ApiPropertyOptional({
    default: false,
    description: 'Of every condition on a trait that does not say it itself.',
  })
  @Omittable()
  @IsBoolean()
  requireKnown?: boolean;

  @ApiPropertyOptional({ type: 'string', isArray: true, example: ['CAS', 'AGA'] })
  @Omittable()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @PrefectureCode(true)
  prefectures?: string[];

  @CodesFilter(
    OFFENCES,
    ['robbery', 'armed_robbery'],
    "Offences of the record's case; a record without a case is left out.",
  )
  offences?: Offence[];

  @CodesFilter(
    COMMUNES,
    ['casablanca'],
    "Where the offence of the record's case was, or, of a city, in one of its arrondissements; a record whose case " +
      'does not say it is left out.',
  )
  communes?: CommuneCode[];

  @CodesFilter(PLACE_KINDS, ['street', 'market'], 'In what kind of place it was; the same.')
  placeKinds?: PlaceKind[];

  @CodesFilter(
    MODI_OPERANDI,
    ['motorcycle', 'snatching'],
    'How it was done, in one of these ways at least; the same.',
  )
  modusOperandi?: ModusOperandiCode[];

  @ApiPropertyOptional({ example: '2024-01-01', description: 'Records dated on or after.' })
  @Omittable()
  @IsCalendarDate()
  datedFrom?: string;

  @ApiPropertyOptional({ example: '2026-12-31', description: 'Records dated on or before.' })
  @Omittable()
  @NotBefore('datedFrom')
  @IsCalendarDate()
  datedTo?: string;
}

const WEIGHT = { default: 1, minimum: 0, maximum: 2 } as const;

export class RegionWeightsInput implements RegionWeights {
  @ApiPropertyOptional({ ...WEIGHT, description: 'Eyes, brows and forehead.' })
  @Omittable()
  @IsWeight()
  eyes: number = 1;

  @ApiPropertyOptional(WEIGHT)
  @Omittable()
  @IsWeight()
  nose: number = 1;

  @ApiPropertyOptional({ ...WEIGHT, description: 'Mouth and chin.' })
  @Omittable()
  @IsWeight()
  mouth: number = 1;

  @ApiPropertyOptional({ ...WEIGHT, description: 'Hair, ears, cheeks and jaw.' })
  @Omittable()
  @IsWeight()
  outline: number = 1;
}

export class SearchWeights implements ListWeights {
  @ApiPropertyOptional({
    ...WEIGHT,
    description: `0 leaves the face out; less than ${LEAST_WEIGHT} is refused otherwise, as of every weight.`,
  })
  @Omittable()
  @IsWeight()
  face: number = 1;

  @ApiPropertyOptional(WEIGHT)
  @Omittable()
  @IsWeight()
  traits: number = 1;

  @ApiPropertyOptional({
    type: RegionWeightsInput,
    description:
      'What the witness was sure of: 0 leaves a region out, 1 takes it for what it was found to ' +
      'be worth. What is left out makes the face count for less.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => RegionWeightsInput)
  regions?: RegionWeightsInput;
}

/** Which records a search goes through. */
export class GalleryQuery {
  @ApiPropertyOptional({
    type: Probe,
    example: { recordId: '6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35' },
    description: 'Not needed with an uploaded image.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => Probe)
  probe?: Probe;

  @ApiPropertyOptional({ enum: TARGETS, default: 'both' })
  @Omittable()
  @IsIn(TARGETS)
  target: Target = 'both';

  @ApiPropertyOptional({ type: SearchFilters })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => SearchFilters)
  filters: SearchFilters = new SearchFilters();

  @ApiProperty({ format: 'uuid', description: 'The open case the search serves.' })
  @IsUUID()
  caseId: string;
}

export class SearchQuery extends GalleryQuery implements ProbeQuery, ListQuery {
  @ApiPropertyOptional({
    ...TRAITS,
    description:
      'Soft evidence that shifts the score. If absent, a stored probe speaks with its own traits, and ' +
      'several members with what they say together.',
  })
  @Omittable()
  @CheckedBy('evidenceTraits', (value, path) => parseTraits(value, path).errors, TRAIT_CODES)
  traits?: TraitSet;

  @ApiPropertyOptional({ type: SearchWeights })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => SearchWeights)
  weights: SearchWeights = new SearchWeights();

  @ApiProperty({ example: 'Identify the author of the robbery of 14 March.' })
  @ReasonText(500)
  purpose: string;

  @ApiPropertyOptional({ default: 20, minimum: 1, maximum: 50 })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 20;

  @ApiPropertyOptional({
    default: false,
    description:
      'Compare every face, however long it takes. Only a supervisor may demand it; small galleries ' +
      'are always compared whole.',
  })
  @Omittable()
  @IsBoolean()
  exact: boolean = false;
}
