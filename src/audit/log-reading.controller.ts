import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { Page, RequestContext } from '../common/index.js';
import { Checkpoint, type LogEntryView, LogPage, LogQuery } from './log-reading.dto.js';
import { LogReadingService } from './log-reading.service.js';

@ApiTags('audit')
@Controller('audit')
export class LogReadingController {
  constructor(private readonly log: LogReadingService) {}

  /** Who did what, newest first; an auditor of a prefecture sees what its people did. */
  @Get('entries')
  @Permit('audit.read')
  @ApiOkResponse({ type: LogPage })
  list(@Ctx() ctx: RequestContext, @Query() query: LogQuery): Promise<Page<LogEntryView>> {
    return this.log.list(ctx, query);
  }

  /** The newest seal. Kept elsewhere, it shows later whether the log still continues from it. */
  @Get('checkpoint')
  @Permit('audit.read')
  @ApiOkResponse({ type: Checkpoint })
  checkpoint(@Ctx() ctx: RequestContext): Promise<Checkpoint> {
    return this.log.checkpoint(ctx);
  }
}
