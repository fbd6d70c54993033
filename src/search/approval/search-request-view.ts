import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { personBy, PersonView } from '../../users/index.js';
import { ReasonText } from '../../common/index.js';
import { REQUEST_STATES, type SearchRequest } from './search-request.entity.js';
import { type Target, TARGETS } from '../../matching/index.js';

const STATES = [...REQUEST_STATES, 'expired'] as const;

export class SearchRequestView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    enum: STATES,
    description: '`approved`: who asked may run it, once, with POST /search-requests/{id}/search.',
  })
  state: (typeof STATES)[number];

  @ApiProperty({ type: PersonView, description: 'Who asks, and alone may run it.' })
  askedBy: PersonView;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ enum: TARGETS })
  target: Target;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { kind: 'image', sha256: 'ab…', modality: 'photo', looksLike: 'unclear' },
    description:
      'Where the probe came from, what it is said to be, and what it looks like to a classifier, ' +
      'which intent deceives; of several, a list.',
  })
  probe: object;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ format: 'date-time', description: 'Until when it can be approved and run.' })
  expiresAt: Date;

  @ApiProperty({ type: PersonView, nullable: true })
  decidedBy: PersonView | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of the supervisor.' })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The search run.' })
  searchId: string | null;
}

export class SearchRequestPage {
  @ApiProperty({ type: [SearchRequestView] })
  items: readonly SearchRequestView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export class RequestDecision {
  @ApiProperty({ example: true })
  @IsBoolean()
  approve: boolean;

  @ApiProperty({ example: 'Grave offence, no other lead.' })
  @ReasonText(500)
  reason: string;
}

/** @param now by the database's clock */
export function searchRequestView(request: SearchRequest, now: Date): SearchRequestView {
  const { id, state, actor, caseId, purpose, query, probe } = request;
  const { createdAt, expiresAt, decidedBy, reason, searchId } = request;
  const open = state === 'awaiting_approval' || state === 'approved';
  return {
    id,
    state: open && expiresAt <= now ? 'expired' : state,
    askedBy: personBy(actor),
    caseId,
    purpose,
    target: query.target,
    probe,
    createdAt,
    expiresAt,
    decidedBy: personBy(decidedBy),
    reason,
    searchId,
  };
}
