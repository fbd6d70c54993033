import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../../common/index.js';
import { RequestDecision, SearchRequestPage, SearchRequestView } from './search-request-view.js';
import { SearchRequestsService } from './search-requests.service.js';
import { SearchView } from '../runs/search-view.js';

@ApiTags('search requests')
@Controller('search-requests')
export class SearchRequestsController {
  constructor(private readonly requests: SearchRequestsService) {}

  @Get()
  @ApiOperation({
    summary: 'List search requests',
    description: 'Your own; of a supervisor, those of the prefecture; newest first.',
  })
  @Permit('search-requests.read')
  @ApiOkResponse({ type: SearchRequestPage })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<SearchRequestView>> {
    return this.requests.list(ctx, page);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a search request',
    description: 'Who asks for which search, and what was decided.',
  })
  @Permit('search-requests.read')
  @ApiOkResponse({ type: SearchRequestView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<SearchRequestView> {
    return this.requests.read(ctx, id);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Decide a search request',
    description: 'By a supervisor who did not ask. An approved one is then run by who asked.',
  })
  @Permit('searches.approve')
  @ApiOkResponse({ type: SearchRequestView })
  decide(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: RequestDecision,
  ): Promise<SearchRequestView> {
    return this.requests.decide(ctx, id, body);
  }

  @Post(':id/search')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Run your approved search',
    description: 'Once, within a week of asking; by who asked for it.',
  })
  @Permit('searches.create')
  @ApiOkResponse({ type: SearchView })
  run(@Ctx() ctx: RequestContext, @Id() id: string): Promise<SearchView> {
    return this.requests.run(ctx, id);
  }
}
