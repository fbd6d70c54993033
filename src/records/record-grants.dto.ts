import { ApiProperty } from '@nestjs/swagger';
import { IsTime, PrefectureCode, ReasonText } from '../common/index.js';
import { personBy, PersonView } from '../users/index.js';
import type { RecordGrant } from './record-grant.entity.js';

/** The longest that a restricted record is open to another prefecture. */
export const MOST_DAYS = 90;

export class NewOpening {
  @ApiProperty({
    example: 'AGA',
    description: 'Code of the prefecture that is to find the record.',
  })
  @PrefectureCode()
  prefecture: string;

  @ApiProperty({
    format: 'date-time',
    example: '2026-12-31T18:00:00Z',
    description: `When it is closed again: at most ${MOST_DAYS} days from now.`,
  })
  @IsTime()
  until: string;

  @ApiProperty({ example: 'Joint inquiry with Agadir.', description: 'Kept, and in the log.' })
  @ReasonText(500)
  reason: string;
}

export class OpeningView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;

  @ApiProperty({ format: 'date-time', description: 'When it ends, or ended.' })
  until: Date;

  @ApiProperty({ example: 'Joint inquiry with Agadir.' })
  reason: string;

  @ApiProperty({ type: PersonView })
  openedBy: PersonView;

  @ApiProperty({
    type: PersonView,
    nullable: true,
    description: 'Who ended it before its time; null otherwise.',
  })
  endedBy: PersonView | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;
}

export class OpeningList {
  @ApiProperty({ type: [OpeningView], description: 'Newest first; also those that have ended.' })
  items: OpeningView[];
}

export function openingView(opening: RecordGrant): OpeningView {
  const { id, endsAt: until, reason, createdAt } = opening;
  return {
    id,
    prefecture: opening.prefecture.code,
    until,
    reason,
    openedBy: personBy(opening.openedBy),
    endedBy: personBy(opening.endedBy),
    createdAt,
  };
}
