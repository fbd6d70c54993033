import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { NoticePage, NoticeView } from './notice-view.js';
import { NoticesService } from './notices.service.js';

@ApiTags('retention')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Permit('notices.read')
  @ApiOkResponse({ type: NoticePage, description: 'What was erased from your searches.' })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<NoticeView>> {
    return this.notices.list(ctx, page);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Permit('notices.read')
  @ApiOkResponse({ type: NoticeView, description: 'Noted as read, once.' })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<NoticeView> {
    return this.notices.read(ctx, id);
  }
}
