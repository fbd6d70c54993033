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

  @ApiProperty({ type: [Number], example: [2], description: 'Of the candidates to decide on.' })
  ranks: number[];
}

export class DisagreedPage {
  @ApiProperty({ type: [DisagreedSearch] })
  items: readonly DisagreedSearch[];

  @ApiPropertyOptional()
  nextCursor?: string;

  @ApiProperty({ example: NOTICE.en })
  notice: string;
}
