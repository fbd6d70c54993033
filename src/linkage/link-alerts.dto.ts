import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { Omittable, PageQuery, ReasonText } from '../common/index.js';
import { ALERT_STATES, type AlertState, type PairOutcome, OUTCOMES } from './alert-state.js';

export class LinkAlertQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ALERT_STATES })
  @Omittable()
  @IsIn(ALERT_STATES)
  state?: AlertState;

  @ApiPropertyOptional({ format: 'uuid', description: 'With a record of this case.' })
  @Omittable()
  @IsUUID()
  caseId?: string;
}

export class NewLinkAdjudication {
  @ApiProperty({
    enum: OUTCOMES,
    example: 'potential',
    description:
      '`potential`: may be one person, to be corroborated; `no_candidate`: two people; ' +
      '`inconclusive`: the images do not allow to say.',
  })
  @IsIn(OUTCOMES)
  outcome: PairOutcome;

  @ApiProperty({ example: 'Same scar, same jaw; the offences are a week and a street apart.' })
  @ReasonText(2000)
  reason: string;
}
