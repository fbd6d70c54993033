import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/index.js';
import { startTracing } from '../telemetry/index.js';

/** Traces, where the settings switch them on. */
@Injectable()
export class Tracing implements OnApplicationShutdown {
  private end: (() => Promise<void>) | null = null;

  constructor(private readonly config: Config) {}

  /** @throws Error where the libraries are not installed */
  async start(): Promise<void> {
    const { otlpEndpoint } = this.config;
    if (otlpEndpoint !== undefined) this.end = await startTracing(otlpEndpoint);
  }

  /** A collector that is away keeps nobody from stopping. */
  async onApplicationShutdown(): Promise<void> {
    await this.end?.().catch(() => undefined);
  }
}
