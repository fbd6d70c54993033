import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { Omittable, PageQuery, ReasonText } from '../common/index.js';
import { PAIR_DECISIONS, PAIR_STATES, type PairDecision, type PairState } from './pair-state.js';

export class DuplicateQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PAIR_STATES })
  @Omittable()
  @IsIn(PAIR_STATES)
  state?: PairState;

  @ApiPropertyOptional({ format: 'uuid', description: 'That this import has led to.' })
  @Omittable()
  @IsUUID()
  importId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'With this record.' })
  @Omittable()
  @IsUUID()
  recordId?: string;
}

export class NewDuplicateDecision {
  @ApiProperty({
    enum: PAIR_DECISIONS,
    example: 'same',
    description:
      '`same`: both records are of one person, and say so; `different`: of two; `later`: it cannot be said now.',
  })
  @IsIn(PAIR_DECISIONS)
  outcome: PairDecision;

  @ApiProperty({ example: 'Same photograph, and the papers have the same number.' })
  @ReasonText(2000)
  reason: string;
}

export class UndoneDuplicateDecision {
  @ApiProperty({
    format: 'uuid',
    description: 'The decision that stands: `decision.id` of the pair.',
  })
  @IsUUID()
  decisionId: string;

  @ApiProperty({ example: 'The tattoo is on the other arm.' })
  @ReasonText(2000)
  reason: string;
}
