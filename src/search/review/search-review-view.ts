import { ApiProperty } from '@nestjs/swagger';
import { PersonView } from '../../users/index.js';
import { ReasonText } from '../../common/index.js';
import { CONSPICUITIES, type Conspicuity } from './what-stands-out.js';

export class SearchReview {
  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty()
  remark: string;
}

export class CaseAlterationView {
  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ type: [String], example: ['offence'], description: 'Fields that were set.' })
  fields: readonly string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { offence: 'robbery' },
    description: 'Of those the log may tell, what they were.',
  })
  before: object;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { offence: 'insult' } })
  after: object;
}

/** A search to be looked at by a supervisor, with what was altered since. It shows no candidate. */
export class SearchToReview {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({
    enum: CONSPICUITIES,
    isArray: true,
    description:
      '`offence_changed`: since the search. `case_closed_soon_after`, `case_changed_soon_after`: ' +
      'within a week. `modality_doubtful`: the probe does not look like what it is said to be.',
  })
  standsOut: Conspicuity[];

  @ApiProperty({ type: [CaseAlterationView], description: 'Of its case, since the search.' })
  alterations: CaseAlterationView[];

  @ApiProperty({ type: [SearchReview], description: 'What supervisors said of it.' })
  reviews: SearchReview[];
}

export class SearchesToReview {
  @ApiProperty({
    type: [SearchToReview],
    description: 'What stands out first, the rest by lot, the same all day; none of one’s own.',
  })
  items: SearchToReview[];
}

export class NewSearchReview {
  @ApiProperty({ example: 'The offence was corrected after the complaint; nothing unusual.' })
  @ReasonText(1000)
  remark: string;
}
