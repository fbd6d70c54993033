import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { RecurringWork } from './recurring-work.js';

/** A part of the service that does recurring work as long as it runs. */
export abstract class RecurringWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly recurring: RecurringWork;

  /** @param everyMs how often work is looked for unasked */
  constructor(everyMs: number) {
    this.recurring = new RecurringWork(() => this.pass(), everyMs);
  }

  onApplicationBootstrap(): void {
    this.start();
  }

  /** Works at once, and again now and then. */
  start(): void {
    this.recurring.start();
  }

  /** Before the database is closed, which waits for nobody. */
  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** There may be something to do. Returns at once. */
  wake(): void {
    this.recurring.wake();
  }

  /** Resolves when everything that waited by now is done. */
  idle(): Promise<void> {
    return this.recurring.idle();
  }

  /** Finishes what it is at; the rest waits for the next start. */
  stop(): Promise<void> {
    return this.recurring.stop();
  }

  protected get stopped(): boolean {
    return this.recurring.stopped;
  }

  /** Does what waits; it must not fail. */
  protected abstract pass(): Promise<void>;
}
