import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ConsultationId } from '../cases/index.js';
import { Omittable, ReasonText } from '../common/index.js';
import { MOST_MEMBERS } from '../search/index.js';
import { type Outcome, OUTCOMES } from './adjudication.js';
import { Checklist } from './checklist.js';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  SHOWN_TO_WITNESS,
  type ShownToWitness,
} from './corroboration.entity.js';

/** A candidate as its search lists it. */
export class CandidatePath {
  @ApiProperty({ format: 'uuid', description: 'Of the search.' })
  @IsUUID()
  id: string;

  @ApiProperty({ example: 1, minimum: 1, maximum: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  rank: number;
}

/** A candidate as the blind view lists it. */
export class BlindCandidatePath {
  @ApiProperty({ format: 'uuid', description: 'Of the search.' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', description: 'Of the candidate.' })
  @IsUUID()
  recordId: string;
}

export class ProbeImageQuery {
  @ConsultationId()
  consultation: string;

  @ApiPropertyOptional({
    example: 1,
    minimum: 1,
    maximum: MOST_MEMBERS,
    default: 1,
    description: 'Its place in the query; from 1.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_MEMBERS)
  member: number = 1;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Of one that was altered: the image as it was before.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  original: 'true' | 'false' = 'false';
}

const AnswerToEvidenceAgainst = (needed: string) =>
  applyDecorators(
    ApiPropertyOptional({
      example: 'The scar is on the side that the witness could not see.',
      description:
        'Why what stands against the candidate does not rule them out, where the search lists ' +
        `\`evidence.against\` or the face is \`unremarkable\`. ${needed}`,
    }),
    IsOptional(),
    ReasonText(2000),
  ) as PropertyDecorator;

export class NewOpinion {
  @ApiProperty({
    enum: OUTCOMES,
    description:
      '`potential`: worth investigating; `no_candidate`: another person; `inconclusive`: it ' +
      'cannot be told.',
  })
  @IsIn(OUTCOMES)
  outcome: Outcome;

  @ApiProperty({ type: Checklist, description: 'Every component, by FISWG and ASTM E3149.' })
  @IsObject()
  @ValidateNested()
  @Type(() => Checklist)
  checklist: Checklist;

  @ApiProperty({ example: 'Same scar on the left cheek; the ears are hidden by the hair.' })
  @ReasonText(2000)
  remarks: string;

  @AnswerToEvidenceAgainst('Needed for `potential`; never asked of a blind examiner.')
  againstIt?: string;
}

export class OpinionWithdrawal {
  @ApiProperty({
    example: 'I had looked at the wrong drawing.',
    description: 'Kept with the opinion.',
  })
  @ReasonText(2000)
  reason: string;
}

export class NewDecision {
  @ApiProperty({
    enum: OUTCOMES,
    description: 'Against an exclusion: `potential` or `inconclusive` brings the candidate back.',
  })
  @IsIn(OUTCOMES)
  outcome: Outcome;

  @ApiProperty({ example: 'The difference in the nose is within what the witness could see.' })
  @ReasonText(2000)
  reason: string;

  @AnswerToEvidenceAgainst('Needed for `potential`.')
  againstIt?: string;
}

export class NewIdentification {
  @AnswerToEvidenceAgainst('Needed where neither opinion has such an answer: both were blind.')
  againstIt?: string;
}

export class NewRevocation {
  @ApiProperty({ example: 'The fingerprint was found to be of an employee.' })
  @ReasonText(2000)
  reason: string;
}

export class NewCorroboration {
  @ApiProperty({ enum: EVIDENCE_KINDS })
  @IsIn(EVIDENCE_KINDS)
  kind: EvidenceKind;

  @ApiPropertyOptional({
    enum: SHOWN_TO_WITNESS,
    description:
      'Of a witness, a statement or something else that may rest on what somebody recalls, and of no ' +
      'other evidence: what that person was shown of the candidate after the search. Whatever it was, an ' +
      'identification cannot rest on what they say; it is recorded all the same.',
  })
  @Omittable()
  @IsIn(SHOWN_TO_WITNESS)
  shownToWitness?: ShownToWitness;

  @ApiProperty({ example: 'Fingerprint on the counter, laboratory report 2026/118.' })
  @ReasonText(2000)
  evidence: string;
}
