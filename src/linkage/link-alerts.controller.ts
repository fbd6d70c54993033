import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, render, type RequestContext } from '../common/index.js';
import { RANKLESS_NOTICE } from '../search/index.js';
import { LinkAlertPage, LinkAlertView } from './link-alert-view.js';
import { LinkAlertQuery, NewLinkAdjudication } from './link-alerts.dto.js';
import { LinkAlertsService } from './link-alerts.service.js';

@ApiTags('link-alerts')
@Controller('link-alerts')
export class LinkAlertsController {
  constructor(private readonly alerts: LinkAlertsService) {}

  @Get()
  @ApiOperation({
    summary: 'List link alerts',
    description:
      'Two sketches, or a subject and a sketch, that may show one person, one of them of your prefecture; newest first. ' +
      'Whom a search may ask for a blind opinion on the two is not told, until they have given it.',
  })
  @Permit('link-alerts.read')
  @ApiOkResponse({ type: LinkAlertPage })
  async list(@Ctx() ctx: RequestContext, @Query() query: LinkAlertQuery): Promise<LinkAlertPage> {
    return {
      ...(await this.alerts.list(ctx, query)),
      notice: render(RANKLESS_NOTICE, ctx.language),
    };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a link alert',
    description:
      'Both records, why they resemble each other, and what both holders have said of it. Who has read it is no ' +
      'blind examiner of the two.',
  })
  @Permit('link-alerts.read')
  @ApiOkResponse({ type: LinkAlertView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<LinkAlertView> {
    return this.alerts.read(ctx, id);
  }

  @Post(':id/adjudications')
  @ApiOperation({
    summary: 'Say what a link alert is worth',
    description:
      'By who holds one of the two records. It identifies nobody, and no look at the images is asked for. ' +
      'Who has answered may answer again: of each holder the last opinion counts.',
  })
  @Permit('link-alerts.adjudicate')
  @ApiCreatedResponse({ type: LinkAlertView })
  adjudicate(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() opinion: NewLinkAdjudication,
  ): Promise<LinkAlertView> {
    return this.alerts.adjudicate(ctx, id, opinion);
  }
}
