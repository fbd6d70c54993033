import { setTimeout as pause } from 'node:timers/promises';
import { drawing } from '../factories/drawings.js';
import { ADMIN_PASSWORD } from '../support/application.js';
import { complaintsIn } from '../support/complaints.js';
import { startCommand } from '../support/command-process.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { type Headers, logIn, openCaseAt, searchAt, uploadAt } from '../support/over-http.js';
import { ServiceProcess } from '../support/service-process.js';

const OFFICER = { username: 'officer', password: 'a password for tests' };

describe('a service that is told to stop', () => {
  let database: TestDatabase;
  let service: ServiceProcess;
  let officer: Headers;

  beforeAll(async () => {
    database = await testDatabase();
    service = await ServiceProcess.start(database, { DRAIN_SECONDS: '4' });
    const admin = await logIn(service.url, 'admin', ADMIN_PASSWORD);
    const person = { displayName: 'Officer', role: 'forensic_officer', prefecture: 'CAS' };
    const made = await fetch(`${service.url}/api/v1/users`, {
      method: 'POST',
      headers: { ...admin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...OFFICER, ...person }),
    });
    expect(made.status).toBe(201);
    officer = await logIn(service.url, OFFICER.username, OFFICER.password);
  });
  afterAll(async () => {
    await service.end('SIGKILL');
    await database.drop();
  });

  it('says so at once, finishes what it has begun, and closes streams of events', async () => {
    const { url } = service;
    expect((await uploadAt(url, officer, await drawing(1))).status).toBe(201);
    const caseId = await openCaseAt(url, officer);
    const stream = await fetch(`${url}/api/v1/inbox/events`, { headers: { ...officer } });
    expect(stream.status).toBe(200);
    const heard = stream.text();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    const pictures = await Promise.all([2, 3, 4, 5].map((nth) => drawing(nth)));
    const uploads = pictures.map((picture) => uploadAt(url, officer, picture));
    const searching = searchAt(url, officer, await drawing(6), { caseId, target: 'sketches' });
    await pause(100);
    const began = Date.now();
    const ended = service.end('SIGTERM');
    const code = async () => {
      const answer = await fetch(`${url}/health/ready`);
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    while ((await code())[0] === 200) await pause(10);
    expect(await code()).toEqual([503, 'stopping']);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    // While it drains, it serves who has not heard of it yet.
    const late = uploadAt(url, officer, await drawing(7));

    const answered = await Promise.all([...uploads, late]);
    expect(answered.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect((await searching).status).toBe(200);
    await heard;
    const { code: exit, signal, stderr } = await ended;
    expect([exit, signal, complaintsIn(stderr)]).toEqual([0, null, '']);
    expect(Date.now() - began).toBeGreaterThan(3900);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');

    service = await ServiceProcess.start(database);
    officer = await logIn(service.url, OFFICER.username, OFFICER.password);
    const kept = await fetch(`${service.url}/api/v1/sketches`, { headers: { ...officer } });
    const { items } = (await kept.json()) as { items: { id: string }[] };
    const ids = items.map(({ id }) => id);
    for (const { body } of answered) expect(ids).toContain(body.id);
    expect(ids).toHaveLength(6);
  }, 180_000);

  it('is not held up by an idle connection, nor a worker by work that never comes', async () => {
    const idle = await fetch(`${service.url}/health/live`);
    expect(idle.headers.get('connection')).toBe('keep-alive');
    const { dataDir: DATA_DIR, databaseUrl: DATABASE_URL = '' } = database;
    const settings = { DATA_DIR, DATABASE_URL, METRICS_PORT: '0' };
    const worker = startCommand(['worker'], settings);
    let said = '';
    worker.child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
    const ended = worker.end.then(({ stderr }) => {
      throw new Error(`The worker ended: ${stderr}`);
    });
    ended.catch(() => undefined);
    const told = async () => {
      while (!said.includes('/metrics')) await pause(50);
    };
    await Promise.race([told(), ended]);
    const metrics = /http:\S+/.exec(said)?.[0] ?? '';
    expect(await (await fetch(metrics)).text()).toContain('mirsam_queue_waiting{queue="linkage"} ');
    const began = Date.now();
    worker.child.kill('SIGTERM');
    expect(await worker.end).toMatchObject({ code: 0, complaints: '' });
    const { code, stderr } = await service.end('SIGTERM');
    expect([code, complaintsIn(stderr)]).toEqual([0, '']);
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 180_000);
});
