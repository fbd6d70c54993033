import { Injectable, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { EventStreams } from '../auth/index.js';
import type { RequestContext } from '../common/index.js';
import { ImportsService } from './imports.service.js';

/** How soon a change is told. */
const EVERY_MS = 2_000;

/** Tells callers as it happens how far an import is. */
@Injectable()
export class ImportEventsService {
  constructor(
    private readonly imports: ImportsService,
    private readonly streams: EventStreams,
  ) {}

  /**
   * The import at once, and again whenever it has changed, until it ends.
   * @throws Problem `import-not-found`, `event-streams-open`
   */
  of(ctx: RequestContext, id: string): Observable<MessageEvent> {
    return this.streams.of(ctx, {
      name: 'import',
      everyMs: EVERY_MS,
      read: async () => {
        const data = await this.imports.read(ctx, id);
        return { data, isLast: data.endedAt !== null };
      },
    });
  }
}
