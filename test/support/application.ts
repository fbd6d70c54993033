import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createApp } from '../../src/app/index.js';
import { type TestDatabase, testDatabase } from './database.js';

export const ADMIN_PASSWORD = 'the first administrator';

/** The whole service over HTTP, with real networks, on a database of its own. */
export class TestApplication {
  private constructor(
    readonly app: NestExpressApplication,
    readonly database: TestDatabase,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<TestApplication> {
    const database = await testDatabase();
    const app = await createApp(database.config({ ADMIN_PASSWORD, FACE_WORKERS: '1', ...env }));
    await app.listen(0);
    return new TestApplication(app, database);
  }

  /** An agent for paths under `/api/v1`, as a caller who is not logged in. */
  get anonymous() {
    return request(this.app.getHttpServer());
  }

  async login(username: string, password: string): Promise<Caller> {
    const answer = await this.anonymous
      .post('/api/v1/auth/login')
      .send({ username, password })
      .expect(200);
    const { accessToken } = answer.body as { accessToken: string };
    return new Caller(this, { Authorization: `Bearer ${accessToken}` });
  }

  asAdmin(): Promise<Caller> {
    return this.login('admin', ADMIN_PASSWORD);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

/** Somebody who sends requests to `/api/v1` with a token or a key. */
export class Caller {
  constructor(
    private readonly service: TestApplication,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  get(path: string) {
    return this.service.anonymous.get(`/api/v1${path}`).set(this.headers);
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
