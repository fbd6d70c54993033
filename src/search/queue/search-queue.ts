import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { inStage } from '../../telemetry/index.js';
import { searchProblems } from '../search.problems.js';
import { FairQueue } from './fair-queue.js';

/** Searches that run at once: as many as there are connections to the database, but two for everybody else. */
const SLOTS = 8;

/** Estimate of a search's duration before any was seen, and the weight of a new observation. */
const FIRST_ESTIMATE_MS = 200;
const LEARNING_RATE = 0.1;

/**
 * Where searches wait that the machine cannot run at once: as many as it gets through in `SEARCH_WAIT_MS` at
 * its pace of late. Whoever comes beyond that is told at once when to come back, rather than kept waiting.
 */
@Injectable()
export class SearchQueue {
  private readonly waiting = new FairQueue();
  private running = 0;
  private searchMs = FIRST_ESTIMATE_MS;

  constructor(private readonly config: Config) {}

  /** Searches that run now, and that wait for their turn. */
  get occupied(): { readonly running: number; readonly waiting: number } {
    return { running: this.running, waiting: this.waiting.length };
  }

  /** A search in its turn, which shows how long one takes. */
  run<T>(ctx: RequestContext, search: () => Promise<T>): Promise<T> {
    return this.inTurn(ctx, async () => {
      const began = performance.now();
      const found = await search();
      // Not of one that was refused: it tells nothing of how long a search takes.
      this.searchMs += LEARNING_RATE * (performance.now() - began - this.searchMs);
      return found;
    });
  }

  /**
   * What takes a turn as a search does and is none: of how long one takes, it tells nothing.
   *
   * @throws Problem `search-queue-full`; `request-aborted` where nobody waits for it any more
   */
  async inTurn<T>(ctx: RequestContext, act: () => Promise<T>): Promise<T> {
    await inStage('search', 'wait', () => this.enter(ctx));
    try {
      return await act();
    } finally {
      // The slot is handed over, not freed: a newcomer cannot slip in before one that waited.
      if (!this.waiting.admitNext()) this.running -= 1;
    }
  }

  private async enter({ actor, closed }: RequestContext): Promise<void> {
    closed?.throwIfAborted();
    const { id: prefecture } = actor.prefecture;
    if (this.running < SLOTS) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.places && !this.waiting.makeRoomFor(prefecture)) {
      throw this.full();
    }
    if (!(await this.waiting.join(prefecture, closed))) throw this.full();
  }

  /** How many may wait: at least as many as run, since one that was slow says little of the next. */
  private get places(): number {
    return Math.max(SLOTS, Math.floor((this.config.searchWaitMs * SLOTS) / this.searchMs));
  }

  private full() {
    const waitMs = (this.waiting.length / SLOTS) * this.searchMs;
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    return searchProblems['search-queue-full']({
      params: { seconds },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}
