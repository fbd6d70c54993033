import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NOTICE } from '../search/index.js';

/** A search with candidates on whom two examiners disagree. */
export class DisagreedSearch {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({
    example: 1,
    description:
      'Candidates to decide on. Their ranks are told with what was said of them, to who is then no blind examiner.',
  })
  count: number;
}

export class DisagreedPage {
  @ApiProperty({ type: [DisagreedSearch] })
  items: readonly DisagreedSearch[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;
}
