import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { from, type Observable } from 'rxjs';
import { actorRef, type RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { authProblems } from './auth.problems.js';

/** Of one kind and one caller: one for each open window, and some more. */
const MOST_AT_ONCE = 6;

/** What a caller is told again whenever it has changed. */
interface Told {
  /** What its events are called. */
  readonly name: string;
  /** How soon something new is told. */
  readonly everyMs: number;
  /** As it is now, for that caller. */
  readonly read: () => Promise<{ readonly data: object; readonly isLast?: boolean }>;
}

/**
 * Server-sent events to callers, as long as each of them is who they were when they asked: by their token or key, their
 * role and where they serve. Then the last event is `ended`, with the code of what asking again would answer.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly open = new Map<string, number>();
  private readonly ending = new AbortController();

  constructor(private readonly config: Config) {}

  /**
   * What is to be told at once, and again whenever it has changed.
   * @throws Problem `event-streams-open`
   */
  of(ctx: RequestContext, told: Told): Observable<MessageEvent> {
    const whose = `${told.name} ${actorRef(ctx.actor)}`;
    const others = this.open.get(whose) ?? 0;
    if (others >= MOST_AT_ONCE) {
      throw authProblems['event-streams-open']({ params: { most: MOST_AT_ONCE } });
    }
    this.open.set(whose, others + 1);
    return from(this.events(ctx, told, whose));
  }

  /** A service that stops waits for no window to be closed. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  private async *events(
    { closed, isStillAdmitted }: RequestContext,
    { name, everyMs, read }: Told,
    whose: string,
  ): AsyncGenerator<MessageEvent> {
    const signal = AbortSignal.any([this.ending.signal, ...(closed ? [closed] : [])]);
    const until = performance.now() + this.config.inboxStreamSeconds * 1000;
    try {
      for (let told = ''; ;) {
        const { data, isLast } = await read();
        // Asked after it was read: nothing is told that was read when they were somebody else.
        if ((await isStillAdmitted?.()) === false) {
          yield { type: 'ended', data: { code: 'token-refused' } };
          return;
        }
        const said = JSON.stringify(data);
        // A closed window is noticed by what is sent to it, if only a comment.
        yield said === told ? { comment: 'nothing new' } : { type: name, data };
        told = said;
        if (isLast || performance.now() >= until) return;
        await pause(everyMs, undefined, { signal });
      }
    } catch (failure) {
      if (!signal.aborted) throw failure;
    } finally {
      const left = (this.open.get(whose) ?? 1) - 1;
      if (left > 0) this.open.set(whose, left);
      else this.open.delete(whose);
    }
  }
}
