import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Notice } from './notice.entity.js';
import { type Expungeable, EXPUNGEABLES } from './tombstone.entity.js';

export class NoticeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid', description: 'Your search that what was erased was in.' })
  searchId: string;

  @ApiProperty({ format: 'uuid' })
  tombstoneId: string;

  @ApiProperty({ enum: EXPUNGEABLES })
  kind: Expungeable;

  @ApiProperty({ example: 'CAS-2026-000042' })
  number: string;

  @ApiProperty({ format: 'date-time' })
  erasedAt: Date;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  readAt: Date | null;
}

export class NoticePage {
  @ApiProperty({ type: [NoticeView] })
  items: readonly NoticeView[];

  @ApiPropertyOptional()
  nextCursor?: string;
}

export function noticeView({ id, searchId, tombstoneId, tombstone, readAt }: Notice): NoticeView {
  const { kind, number, erasedAt } = tombstone;
  return { id, searchId, tombstoneId, kind, number, erasedAt, readAt };
}
