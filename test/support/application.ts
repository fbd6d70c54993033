import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request, { type Response } from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule, initApp } from '../../src/app/index.js';
import { createLog, PinoLogger } from '../../src/app/logging.js';
import { currentDay } from '../../src/common/index.js';
import type { Config } from '../../src/config/index.js';
import { asOwner, Database } from '../../src/database/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { type TestDatabase, testDatabase } from './database.js';
import { lentFaceEngine } from './lent-face-engine.js';

export const ADMIN_PASSWORD = 'the first administrator';

/**
 * One caller asks for more in a minute than people do, and accounts are used with the password they are made
 * with: limits and first sign-ins are tested by those who set them.
 */
const SETTINGS = {
  ADMIN_PASSWORD,
  FACE_WORKERS: '1',
  GIVEN_PASSWORDS: 'keep',
  REQUESTS_PER_MINUTE: '0',
  SEARCHES_PER_MINUTE: '0',
  SEARCH_WAIT_MS: '60000',
  // Whom one trait finds is found by it; that it has to say more is tested where it is.
  LEAST_TRAIT_EVIDENCE: '0',
  // Who asks each route in turn does not wait for news.
  INBOX_STREAM_SECONDS: '0',
};

/** The whole service over HTTP, with real networks, on a database of its own. */
export class TestApplication {
  #admin: Promise<Caller> | undefined;

  private constructor(
    readonly app: NestExpressApplication,
    readonly database: TestDatabase,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<TestApplication> {
    return TestApplication.on(await testDatabase(), env);
  }

  /** Another instance on a database: only a server takes several at once. */
  static async on(database: TestDatabase, env: NodeJS.ProcessEnv = {}): Promise<TestApplication> {
    const app = await createTestApp(database.config({ ...SETTINGS, ...env }));
    await app.listen(0);
    return new TestApplication(app, database);
  }

  /** An agent for whole paths, as a caller who is not logged in. */
  get anonymous() {
    return request(this.app.getHttpServer());
  }

  /** A caller under `/api/v1` with headers of any kind, such as an API key. */
  as(headers: Readonly<Record<string, string>>): Caller {
    return new Caller(this, headers);
  }

  async login(username: string, password: string): Promise<Caller> {
    const answer = await this.anonymous
      .post('/api/v1/auth/login')
      .send({ username, password })
      .expect(200);
    const { accessToken } = answer.body as { accessToken: string };
    return this.as({ Authorization: `Bearer ${accessToken}` });
  }

  /** The first administrator, who logs in once: a password is made to be slow. */
  asAdmin(): Promise<Caller> {
    this.#admin ??= this.login('admin', ADMIN_PASSWORD);
    return this.#admin;
  }

  /** Rows of a statement, for what HTTP does not show. */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    const db = this.app.get(DataSource, { strict: false });
    return asOwner('a test looks', () => db.query(sql));
  }

  /** The day that it is by the service's clock, in its time zone. */
  today(): Promise<string> {
    const { manager } = this.app.get(DataSource, { strict: false });
    return currentDay(manager, this.database.config().timeZone);
  }

  /** Forgets all but accounts: a fresh database, without starting anew. */
  async forgetAllButAccounts(): Promise<void> {
    const db = this.app.get(DataSource, { strict: false });
    await asOwner('a test begins anew', () =>
      db.transaction(async (manager) => {
        // Tables to which rows are only added refuse it.
        await manager.query(`SET LOCAL session_replication_role = replica`);
        await manager.query(`TRUNCATE cases, records, number_series, gallery_faces, gallery_parts,
          collection_means, trait_counts, linkage_queue, audit_entries, audit_positions, audit_seals,
          audit_unsealed CASCADE`);
      }),
    );
  }

  /** Another data source on the same database, past its policies; it ends with the service. */
  async owner(): Promise<DataSource> {
    const { entities } = this.app.get(DataSource, { strict: false }).options;
    const database = this.app.get(Database, { strict: false });
    return database.connect({ ...database.options(), ...(entities && { entities }) });
  }

  /** Everything kept of records: rows by table, numbers taken, and the files of images. */
  async kept() {
    const counts = await this.rows(
      `SELECT (SELECT count(*)::int FROM records) AS records,
         (SELECT count(*)::int FROM images) AS images,
         (SELECT count(*)::int FROM templates) AS templates,
         (SELECT coalesce(sum(last), 0)::int FROM number_series) AS numbers`,
    );
    return { ...counts[0], files: await filesUnder(join(this.database.dataDir, 'images')) };
  }

  /** Ends the service and starts another on what it has left. */
  async restart(): Promise<TestApplication> {
    await this.app.close();
    return TestApplication.on(this.database);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

/** What `createApp` makes, with networks that are loaded already where one thread of them is asked for. */
async function createTestApp(config: Config): Promise<NestExpressApplication> {
  const log = createLog(config.logLevel);
  const logger = new PinoLogger(log);
  const builder = Test.createTestingModule({ imports: [AppModule.forRoot(config)] });
  if (config.faceWorkers === 1 && config.faceBackend === 'auto') {
    builder.overrideProvider(FaceEngine).useValue(lentFaceEngine);
  }
  const module = await builder.setLogger(logger).compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger, bodyParser: false });
  return initApp(app, config, log);
}

/** Somebody who sends requests to `/api/v1` with a token or a key. */
export class Caller {
  constructor(
    private readonly service: Pick<TestApplication, 'anonymous'>,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  get(path: string) {
    return this.service.anonymous.get(`/api/v1${path}`).set(this.headers);
  }

  head(path: string) {
    return this.service.anonymous.head(`/api/v1${path}`).set(this.headers);
  }

  post(path: string) {
    return this.service.anonymous.post(`/api/v1${path}`).set(this.headers);
  }

  put(path: string) {
    return this.service.anonymous.put(`/api/v1${path}`).set(this.headers);
  }

  patch(path: string) {
    return this.service.anonymous.patch(`/api/v1${path}`).set(this.headers);
  }

  delete(path: string) {
    return this.service.anonymous.delete(`/api/v1${path}`).set(this.headers);
  }
}

export interface ProblemDocument {
  readonly title: string;
  readonly detail?: string;
  readonly code: string;
  readonly requestId: string;
  readonly acts?: readonly string[];
  readonly errors?: readonly { field: string; code: string; message: string }[];
}

/** Expects an answer to be a problem (RFC 9457) of this status and code; the document. */
export function problemOf(answer: Response, status: number, code: string): ProblemDocument {
  expect({ status: answer.status, code: (answer.body as { code?: string }).code }).toEqual({
    status,
    code,
  });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toMatchObject({
    type: `urn:mirsam:problem:${code}`,
    status,
    title: expect.stringMatching(/\S/) as string,
    instance: expect.stringMatching(/^\//) as string,
    requestId: answer.headers['x-request-id'],
  });
  // Neither a stack, nor a statement, nor a place left open in a text.
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|SELECT |INSERT |\{[a-z]+\}/);
  return answer.body as ProblemDocument;
}

/** The field errors of a `validation-failed` problem as `field: code`, in alphabetical order. */
export function faultsOf(answer: Response): string[] {
  const { errors = [] } = problemOf(answer, 422, 'validation-failed');
  // What follows a colon or "at most" is there, too.
  for (const { message } of errors) expect(message).toMatch(/\S$/);
  return errors.map(({ field, code }) => `${field}: ${code}`).sort();
}

async function filesUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
