import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, Omittable, ReasonText } from '../common/index.js';
import { type Expungeable, EXPUNGEABLES } from './tombstone.entity.js';

export class DueQuery {
  @ApiPropertyOptional({ example: '2031-03-14', description: 'Due by then; by today if absent.' })
  @Omittable()
  @IsCalendarDate()
  due?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 1000, default: 100 })
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

export class DueReview {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: EXPUNGEABLES })
  kind: Expungeable;

  @ApiProperty({ example: 'CAS-2026-000042', description: 'Of a case, its reference.' })
  number: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ example: '2031-03-14' })
  reviewOn: string;
}

export class DueReviews {
  @ApiProperty({
    type: [DueReview],
    description: 'Longest due first; those after them once these are reviewed.',
  })
  items: readonly DueReview[];
}

export class ReviewChange {
  @ApiProperty({ example: '2099-03-14', description: 'A day to come.' })
  @IsCalendarDate()
  reviewOn: string;

  @ApiProperty({
    example: 'The trial is not over.',
    description: 'Kept in the log, which nothing can be erased from: name nobody.',
  })
  @ReasonText(500)
  reason: string;
}
