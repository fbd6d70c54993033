import type { NestExpressApplication } from '@nestjs/platform-express';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import {
  JSON_TYPES,
  jsonBody,
  MOST_JSON_BYTES,
  preferredLanguage,
  ProblemFilter,
  requestId,
} from '../common/index.js';
import { type Config, DEFAULT_NETWORKS, isOpenToOthers, prepareDataDir } from '../config/index.js';
import { withoutScope } from '../database/index.js';
import { assertNetworksFetched } from '../faces/index.js';
import { ImportWorker } from '../imports/index.js';
import { observeHttp } from '../telemetry/index.js';
import { serveConsole } from '../console/index.js';
import { AppModule } from './app.module.js';
import { createLog, PinoLogger, requestLog } from './logging.js';
import { serveOpenApi } from './open-api/open-api.js';
import { endSlowSenders } from './end-slow-senders.js';

/** TLS ends at a proxy; on the machine itself the API page is read over plain HTTP. */
const CSP = { directives: { upgradeInsecureRequests: null } };

const problems = new ProblemFilter();

/** Nest answers unknown routes under its prefix only; outside of it Express would answer HTML. */
function answerElsewhere(request: Request, response: Response): void {
  problems.catch(new NotFoundException(), new ExecutionContextHost([request, response]));
}

/** Answers are about people: no cache on the way keeps one. */
function notStored(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** What is answered is in the caller's language; what holds no text says otherwise itself. */
function inLanguage(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Language', preferredLanguage(request));
  next();
}

/** Pages of these origins may call from a browser, with a token that they hold: the console's cookie is sent by its own. */
function allowOrigins(app: NestExpressApplication, origins: string | undefined): void {
  if (origins === undefined) return;
  app.enableCors({
    origin: origins.split(/, */),
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['Content-Language', 'Content-Disposition', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}

/** Express would answer it as a GET whose bytes nobody gets: a look in the log at what was not seen. */
function refuseHead(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'HEAD') answerElsewhere(request, response);
  else next();
}

/** Whatever the server was started within: a request is in nobody's scope before somebody says whose. */
function ofNobody(_request: Request, _response: Response, next: NextFunction): void {
  withoutScope(next);
}

/** A number is of proxies; Express takes any other text for their addresses. */
function trusted(proxies: string | undefined): number | string | false {
  if (proxies === undefined) return false;
  return /^\d+$/.test(proxies) ? Number(proxies) : proxies;
}

/**
 * The whole service, ready to listen.
 *
 * @throws ConfigError when a network is missing, or nothing can be kept in `DATA_DIR`
 */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  await assertNetworksFetched(config.faceNetworks ?? DEFAULT_NETWORKS);
  prepareDataDir(config);
  const log = createLog(config.logLevel);
  if (isOpenToOthers(config)) {
    log.warn(`Others may look into DATA_DIR: run chmod 700 ${config.dataDir}`);
  }
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger: new PinoLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  return initApp(app, config, log);
}

/** What is around the modules of the service: limits, headers, paths, logs and the API page. */
export async function initApp(
  app: NestExpressApplication,
  config: Config,
  log: Logger,
): Promise<NestExpressApplication> {
  app.disable('x-powered-by');
  // Of what no cache keeps.
  app.disable('etag');
  app.set('trust proxy', trusted(config.trustProxy));
  app.use(
    ofNobody,
    observeHttp,
    requestId,
    requestLog(log),
    helmet({ contentSecurityPolicy: CSP }),
  );
  allowOrigins(app, config.corsOrigins);
  app.use('/api/v1', notStored, inLanguage, refuseHead);
  // Its bytes: a parser that decodes them first would put U+FFFD for what is no UTF-8.
  app.useBodyParser('raw', { type: JSON_TYPES, limit: MOST_JSON_BYTES });
  app.use(jsonBody);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  // A stop that was asked for and went well is no failure: exit code 0, not 143.
  app.enableShutdownHooks([], { useProcessExit: true });
  serveOpenApi(app);
  serveConsole(app);
  endSlowSenders(app.getHttpServer());
  await app.init();
  app.get(ImportWorker, { strict: false }).start();
  app.use(answerElsewhere);
  return app;
}
