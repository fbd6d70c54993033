import { Controller, Get, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Ctx, Permit } from '../../access/index.js';
import type { RequestContext } from '../../common/index.js';
import { InboxEventsService } from './inbox-events.service.js';
import { InboxView } from './inbox-view.js';
import { InboxService } from './inbox.service.js';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxService,
    private readonly news: InboxEventsService,
  ) {}

  @Get()
  @Permit('inbox.read')
  @ApiOperation({
    summary: 'What awaits you',
    description:
      'Opinions, decisions, identifications, link alerts, notices and reviews that await you, and what you are to know: counted, ' +
      'each with what to do and until when.',
  })
  @ApiOkResponse({ type: InboxView })
  read(@Ctx() ctx: RequestContext): Promise<InboxView> {
    return this.inbox.read(ctx);
  }

  @Sse('events')
  @Permit('inbox.read')
  @ApiOperation({
    summary: 'Be told when something arrives',
    description:
      'Server-sent events: `inbox` with `{"counts": {"link_alert": 2}}`, at once and within seconds of a change. ' +
      'The stream ends after some minutes; ask again, with a token that is still good. Where yours is so no more, or your role ' +
      'or unit is another, its last event is `ended`.',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  events(@Ctx() ctx: RequestContext): Observable<MessageEvent> {
    return this.news.of(ctx);
  }
}
