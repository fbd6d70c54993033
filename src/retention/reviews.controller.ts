import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type RequestContext } from '../common/index.js';
import { DueQuery, DueReview, DueReviews, ReviewChange } from './reviews.dto.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('retention')
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  @Permit('reviews.read')
  @ApiOkResponse({ type: DueReviews, description: 'Records and cases whose review is due.' })
  due(@Ctx() ctx: RequestContext, @Query() query: DueQuery): Promise<DueReviews> {
    return this.reviews.due(ctx, query);
  }

  @Patch(':id')
  @Permit('reviews.postpone')
  @ApiOkResponse({ type: DueReview, description: 'The review of a record or case, put off.' })
  change(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: ReviewChange,
  ): Promise<DueReview> {
    return this.reviews.change(ctx, id, body);
  }
}
