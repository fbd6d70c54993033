import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Band } from '../../matching/index.js';
import { BAND_TEXTS } from '../candidates/band-texts.js';
import { Candidate } from '../candidates/candidate-view.js';
import { ExcludedCandidate } from '../exclusions/excluded-view.js';
import { NOTICE } from '../notice.js';
import {
  ENTERED_REASONS,
  type EnteredReason,
  LEFT_REASONS,
  type LeftReason,
  REASON_TEXTS,
  type RepeatReason,
  RESCORED_REASONS,
  type RescoredReason,
} from './repeat-reasons.js';

export class ThenAndNow {
  @ApiProperty({ example: 120 })
  then: number;

  @ApiProperty({ example: 121 })
  now: number;
}

export class TemplateCounts {
  @ApiProperty({ example: 80 })
  photo: number;

  @ApiProperty({ example: 40 })
  sketch: number;
}

export class CentringThenAndNow {
  @ApiProperty({ type: TemplateCounts })
  then: TemplateCounts;

  @ApiProperty({ type: TemplateCounts })
  now: TemplateCounts;
}

export class EnteredCandidate {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 1 })
  rank: number;

  @ApiProperty({ enum: ENTERED_REASONS })
  why: EnteredReason;
}

export class LeftCandidate {
  @ApiPropertyOptional({ format: 'uuid', description: 'Absent where the record is withheld.' })
  id?: string;

  @ApiPropertyOptional({ example: 'AGA-2026-000017' })
  number?: string;

  @ApiProperty({ example: 1, description: 'In the list of then.' })
  rank: number;

  @ApiProperty({ enum: LEFT_REASONS })
  why: LeftReason;
}

export class RescoredCandidate {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ type: ThenAndNow })
  rank: ThenAndNow;

  @ApiProperty({ type: ThenAndNow })
  score: ThenAndNow;

  @ApiProperty({ enum: RESCORED_REASONS })
  why: RescoredReason;
}

export class RepeatChanges {
  @ApiPropertyOptional({
    type: CentringThenAndNow,
    description:
      'Templates the centring is learnt from, when it has changed (also by a face that took the ' +
      'place of another). The repeat used that of then; a new search would not.',
  })
  centring?: CentringThenAndNow;

  @ApiPropertyOptional({ type: ThenAndNow, description: 'Percentiles and bands go by it.' })
  gallerySize?: ThenAndNow;

  @ApiProperty({ type: [EnteredCandidate] })
  entered: readonly EnteredCandidate[];

  @ApiProperty({ type: [LeftCandidate] })
  left: readonly LeftCandidate[];

  @ApiProperty({ type: [RescoredCandidate] })
  rescored: readonly RescoredCandidate[];
}

export class RepeatView {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { notable: BAND_TEXTS.notable.en },
    description: "What each `face.band` means, in the caller's language.",
  })
  bands: Record<Band, string>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { moved_up: REASON_TEXTS.moved_up.en },
    description: "What each `why` means, in the caller's language.",
  })
  reasons: Record<RepeatReason, string>;

  @ApiProperty({ description: 'The same records in the same order with the same scores.' })
  same: boolean;

  @ApiProperty({ type: RepeatChanges })
  changes: RepeatChanges;

  @ApiProperty({ type: [Candidate] })
  candidates: readonly Candidate[];

  @ApiProperty({ type: [ExcludedCandidate], description: 'Whom examiners exclude now.' })
  excluded: readonly ExcludedCandidate[];
}
