import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { RecordId } from '../records/index.js';
import { DueQuery, DueReview, DueReviews, ReviewChange } from './reviews.dto.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('retention')
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  @ApiOperation({
    summary: 'List reviews that are due',
    description:
      'Records and cases of your prefecture of which somebody has to say whether they are still needed.',
  })
  @Permit('reviews.read')
  @ApiOkResponse({ type: DueReviews })
  due(@Ctx() ctx: RequestContext, @Query() query: DueQuery): Promise<DueReviews> {
    return this.reviews.due(ctx, query);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Set the day of a review',
    description:
      'Of a record or case that is still needed: when to look again, later or sooner than it was, and why.',
  })
  @Permit('reviews.update')
  @ApiOkResponse({ type: DueReview })
  change(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: ReviewChange,
  ): Promise<DueReview> {
    return this.reviews.change(ctx, id, body);
  }
}
