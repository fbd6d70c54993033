import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../../config/index.js';
import { measureProcess } from '../../telemetry/index.js';
import { ServiceMetrics } from './service-metrics.js';

/**
 * Tells Prometheus what there is to tell, on a port of its own where `METRICS_PORT` asks for one: whoever reaches
 * the service does not reach it, and no account of it is needed to read.
 */
@Injectable()
export class MetricsServer implements OnApplicationShutdown {
  private readonly logger = new Logger('Metrics');
  private server: Server | null = null;

  constructor(
    private readonly config: Config,
    private readonly metrics: ServiceMetrics,
  ) {}

  /**
   * @returns where they are; undefined where nobody asked for them
   * @throws Error where the port is taken
   */
  async start(): Promise<string | undefined> {
    const { metricsPort: port, metricsHost: host } = this.config;
    if (port === undefined) return undefined;
    measureProcess();
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.listen(port, host);
    await once(this.server, 'listening');
    const { port: taken } = this.server.address() as AddressInfo;
    return `http://${host}:${taken}/metrics`;
  }

  /** As late as the database: an end that takes long is to be seen. */
  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET' || url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    try {
      const text = await this.metrics.text();
      response.setHeader('Content-Type', this.metrics.contentType);
      response.end(text);
    } catch (error) {
      this.logger.error('Metrics cannot be told', (error as Error).stack);
      response.writeHead(500).end();
    }
  }
}
