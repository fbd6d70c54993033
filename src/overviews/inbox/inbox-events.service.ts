import { Injectable, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { EventStreams } from '../../auth/index.js';
import type { RequestContext } from '../../common/index.js';
import { InboxService } from './inbox.service.js';

/** How soon something new is told. */
const EVERY_MS = 5_000;

/** Tells callers as it happens how much awaits them, and none of what it is. */
@Injectable()
export class InboxEventsService {
  constructor(
    private readonly inbox: InboxService,
    private readonly streams: EventStreams,
  ) {}

  /**
   * The counts at once, and again whenever they have changed.
   * @throws Problem `event-streams-open`
   */
  of(ctx: RequestContext): Observable<MessageEvent> {
    return this.streams.of(ctx, {
      name: 'inbox',
      everyMs: EVERY_MS,
      read: async () => ({ data: { counts: await this.inbox.counts(ctx) } }),
    });
  }
}
