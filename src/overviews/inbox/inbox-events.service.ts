import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { from, type Observable } from 'rxjs';
import { actorRef, type RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { inboxProblems } from './inbox.problems.js';
import { InboxService } from './inbox.service.js';

/** How soon something new is told. */
const EVERY_MS = 5_000;

/** One for each open window, and some more. */
const MOST_AT_ONCE = 6;

/** Tells callers as it happens how much awaits them, and none of what it is. */
@Injectable()
export class InboxEventsService implements OnModuleDestroy {
  private readonly open = new Map<string, number>();
  private readonly ending = new AbortController();

  constructor(
    private readonly inbox: InboxService,
    private readonly config: Config,
  ) {}

  /**
   * The counts at once, and again whenever they have changed.
   * @throws Problem `inbox-streams-open`
   */
  of(ctx: RequestContext): Observable<MessageEvent> {
    const who = actorRef(ctx.actor);
    const others = this.open.get(who) ?? 0;
    if (others >= MOST_AT_ONCE)
      throw inboxProblems['inbox-streams-open']({ params: { most: MOST_AT_ONCE } });
    this.open.set(who, others + 1);
    return from(this.events(ctx, who));
  }

  /** A service that stops waits for no window to be closed. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  private async *events(ctx: RequestContext, who: string): AsyncGenerator<MessageEvent> {
    try {
      // Nobody whose account was ended meanwhile is told for longer.
      const until = performance.now() + this.config.inboxStreamSeconds * 1000;
      let told = '';
      do {
        // A closed window is noticed by what is sent to it, if only a comment.
        if (told !== '') await pause(EVERY_MS, undefined, { signal: this.ending.signal });
        const counts = await this.inbox.counts(ctx);
        const said = JSON.stringify(counts);
        yield said === told ? { comment: 'nothing new' } : { type: 'inbox', data: { counts } };
        told = said;
      } while (performance.now() < until);
    } catch (failure) {
      if (!this.ending.signal.aborted) throw failure;
    } finally {
      const left = (this.open.get(who) ?? 1) - 1;
      if (left > 0) this.open.set(who, left);
      else this.open.delete(who);
    }
  }
}
