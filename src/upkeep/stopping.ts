import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Config } from '../config/index.js';

/**
 * That the service was told to stop. It says at once that it is not ready, and goes on answering for `DRAIN_SECONDS`,
 * so that a proxy has sent the next request elsewhere before nobody listens any more.
 */
@Injectable()
export class Stopping implements OnModuleDestroy, BeforeApplicationShutdown {
  private begun = false;

  constructor(
    private readonly config: Config,
    private readonly http: HttpAdapterHost,
  ) {}

  get hasBegun(): boolean {
    return this.begun;
  }

  onModuleDestroy(): void {
    this.begun = true;
  }

  /** A worker answers nobody. */
  async beforeApplicationShutdown(): Promise<void> {
    const isServed = (this.http as { httpAdapter?: object | null }).httpAdapter != null;
    if (isServed) await pause(this.config.drainSeconds * 1000);
  }
}
