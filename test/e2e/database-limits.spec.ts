import { setTimeout as delay } from 'node:timers/promises';
import type { Response } from 'supertest';
import type { DataSource, QueryRunner } from 'typeorm';
import { person } from '../factories/people.js';
import { problemOf, TestApplication } from '../support/application.js';
import { describeServer } from '../support/template.js';

/** A database that somebody keeps from answering, in an open transaction of the owner. */
describe('a database that hangs', () => {
  let service: TestApplication;
  let owner: DataSource;
  let holder: QueryRunner;

  beforeAll(async () => {
    service = await TestApplication.start();
    owner = await service.owner();
    holder = owner.createQueryRunner();
    await holder.startTransaction();
    // On a server a lock; the embedded database serves nobody else while a transaction is open.
    await holder.query('LOCK TABLE pg_extension IN ACCESS EXCLUSIVE MODE');
  });
  afterAll(async () => {
    if (holder.isTransactionActive) await holder.rollbackTransaction();
    await holder.release();
    await service.stop();
  });

  it('is not ready, told in seconds, however many ask', async () => {
    const began = Date.now();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => service.anonymous.get('/health/ready')),
    );
    // Three, on a machine with nothing else to do; the transaction would be let alone for thirty.
    expect(Date.now() - began).toBeLessThan(12_000);
    for (const answer of answers) problemOf(answer, 503, 'database-unavailable');
    await service.anonymous.get('/health/live').expect(200);
  });

  it('is ready as soon as it answers again', async () => {
    await holder.rollbackTransaction();
    await service.anonymous.get('/health/ready').expect(200);
  });
});

describeServer('a statement that takes too long', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start({ STATEMENT_TIMEOUT_MS: '700' });
  });
  afterAll(() => service.stop());

  it('is ended and told; the owner, who migrates and builds indexes, is not hurried', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const owner = await service.owner();
    const holder = owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE cases IN ACCESS EXCLUSIVE MODE');
    const answer = await officer.get('/cases');
    problemOf(answer, 503, 'statement-timeout');
    expect(answer.headers['retry-after']).toBe('30');
    await holder.query('SELECT pg_sleep(1)');
    await service.rows('SELECT pg_sleep(1)');
    await holder.rollbackTransaction();
    await holder.release();
    await officer.get('/cases').expect(200);
  });
});

describe('a disk that is full, or nearly', () => {
  it('is told by its readiness, and other answers go on', async () => {
    const service = await TestApplication.start({ MIN_FREE_DISK_MB: '1000000000' });
    const refused = await service.anonymous.get('/health/ready').set('Accept-Language', 'fr');
    expect(problemOf(refused, 503, 'disk-full').title).toBe('Le disque est plein, ou presque');
    await service.anonymous.get('/health/live').expect(200);
    await (await service.asAdmin()).get('/users').expect(200);
    await service.stop();
  });
});

describeServer('a server that can only be read', () => {
  it('is not ready, and refuses what would be written', async () => {
    const service = await TestApplication.start();
    const officer = await person(service, 'forensic_officer', 'CAS');
    const [row] = await service.rows('SELECT current_database() AS name');
    const name = String(row?.name);
    await service.rows(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    await service.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    // The connection that ended the others is of before, too.
    await service.rows('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
    problemOf(await readyOnceConnected(service), 503, 'database-read-only');
    const written = await officer
      .post('/cases')
      .send({ reference: 'R-1', offence: 'robbery', occurredFrom: '2026-03-14' });
    problemOf(written, 503, 'database-read-only');
    await service.stop();
  });
});

/** The answer about readiness, once the pool has let go of the connections that were ended. */
async function readyOnceConnected(service: TestApplication): Promise<Response> {
  for (let tries = 50; ; tries -= 1) {
    const answer = await service.anonymous.get('/health/ready');
    const { code } = answer.body as { code?: string };
    if (code !== 'database-unavailable' || tries === 0) return answer;
    await delay(100);
  }
}
