import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { from, type Observable } from 'rxjs';
import type { RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { ImportsService } from './imports.service.js';

/** How soon a change is told. */
const EVERY_MS = 2_000;

/** Tells callers as it happens how far an import is. */
@Injectable()
export class ImportEventsService implements OnModuleDestroy {
  private readonly ending = new AbortController();

  constructor(
    private readonly imports: ImportsService,
    private readonly config: Config,
  ) {}

  /** @throws Problem `import-not-found` */
  of(ctx: RequestContext, id: string): Observable<MessageEvent> {
    return from(this.events(ctx, id));
  }

  /** A service that stops waits for no window to be closed. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  private async *events(ctx: RequestContext, id: string): AsyncGenerator<MessageEvent> {
    // Nobody whose account was ended meanwhile is told for longer.
    const until = performance.now() + this.config.inboxStreamSeconds * 1000;
    let view = await this.imports.read(ctx, id);
    let told = JSON.stringify(view);
    yield { type: 'import', data: view };
    try {
      while (view.endedAt === null && performance.now() < until) {
        await pause(EVERY_MS, undefined, { signal: this.ending.signal });
        view = await this.imports.read(ctx, id);
        const said = JSON.stringify(view);
        // A closed window is noticed by what is sent to it, if only a comment.
        yield said === told ? { comment: 'nothing new' } : { type: 'import', data: view };
        told = said;
      }
    } catch (failure) {
      if (!this.ending.signal.aborted) throw failure;
    }
  }
}
