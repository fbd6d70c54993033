import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import { requestId } from '../common/index.js';
import type { Config } from '../config/index.js';
import { AppModule } from './app.module.js';
import { createLog, PinoLogger, requestLog } from './logging.js';
import { serveOpenApi } from './open-api.js';

const JSON_LIMIT = '256kb';
/** A body of ten megabytes over a poor line, and no more: slow senders must not hold sockets. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 20_000;

/** TLS ends at a proxy; on the machine itself the API page is read over plain HTTP. */
const CSP = { directives: { upgradeInsecureRequests: null } };

/** The whole service, ready to listen. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const log = createLog(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger: new PinoLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(requestId, requestLog(log), helmet({ contentSecurityPolicy: CSP }));
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks();
  serveOpenApi(app);
  const server = app.getHttpServer();
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  return app;
}
