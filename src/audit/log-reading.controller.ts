import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { Page, RequestContext } from '../common/index.js';
import {
  Checkpoint,
  type LogEntryView,
  LogPage,
  LogPeople,
  LogPeopleQuery,
  LogQuery,
} from './log-reading.dto.js';
import { LogReadingService } from './log-reading.service.js';

@ApiTags('audit')
@Controller('audit')
export class LogReadingController {
  constructor(private readonly log: LogReadingService) {}

  @Get('entries')
  @ApiOperation({
    summary: 'Read the log',
    description:
      'Who did what, newest first. An auditor of a prefecture sees what its people did; one of the national level, all.',
  })
  @Permit('audit.read')
  @ApiOkResponse({ type: LogPage })
  list(@Ctx() ctx: RequestContext, @Query() query: LogQuery): Promise<Page<LogEntryView>> {
    return this.log.list(ctx, query);
  }

  @Get('people')
  @ApiOperation({
    summary: 'List whom the log knows',
    description:
      'Everybody, and every program, by whom there are entries that you may read, with their newest.',
  })
  @Permit('audit.read')
  @ApiOkResponse({ type: LogPeople })
  people(@Ctx() ctx: RequestContext, @Query() query: LogPeopleQuery): Promise<LogPeople> {
    return this.log.people(ctx, query);
  }

  @Get('checkpoint')
  @ApiOperation({
    summary: 'Read the newest seal of the log',
    description: 'Kept elsewhere, it shows later whether the log still continues from it.',
  })
  @Permit('audit.read')
  @ApiOkResponse({ type: Checkpoint })
  checkpoint(@Ctx() ctx: RequestContext): Promise<Checkpoint> {
    return this.log.checkpoint(ctx);
  }
}
