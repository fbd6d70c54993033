import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../../access/index.js';
import { Id, type RequestContext } from '../../common/index.js';
import { NewSearchReview, SearchesToReview } from './search-review-view.js';
import { SearchReviewsService } from './search-reviews.service.js';

@ApiTags('searches')
@Controller('searches')
export class SearchReviewsController {
  constructor(private readonly reviews: SearchReviewsService) {}

  @Get('review')
  @ApiOperation({
    summary: 'List searches to review',
    description: 'A sample of recent searches of your prefecture, with what was altered since.',
  })
  @Permit('search-reviews.read')
  @ApiOkResponse({ type: SearchesToReview })
  sample(@Ctx() ctx: RequestContext): Promise<SearchesToReview> {
    return this.reviews.sample(ctx);
  }

  @Post(':id/reviews')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Review a search',
    description: 'Logs that you looked at it, and what you found. Nobody reviews their own.',
  })
  @Permit('search-reviews.create')
  @ApiNoContentResponse({ description: 'Logged: that you looked at it, and what you found.' })
  review(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: NewSearchReview,
  ): Promise<void> {
    return this.reviews.review(ctx, id, body);
  }
}
