import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { NoticePage, NoticeView } from './notice-view.js';
import { NoticesService } from './notices.service.js';

@ApiTags('retention')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOperation({
    summary: 'List notices of erasure',
    description: 'What was erased from your searches, newest first.',
  })
  @Permit('notices.read')
  @ApiOkResponse({ type: NoticePage })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<NoticeView>> {
    return this.notices.list(ctx, page);
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark a notice as read', description: 'Noted once, with the time.' })
  @Permit('notices.read')
  @ApiOkResponse({ type: NoticeView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<NoticeView> {
    return this.notices.read(ctx, id);
  }
}
