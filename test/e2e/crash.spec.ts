import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawing } from '../factories/drawings.js';
import type { Answered } from '../factories/records.js';
import { ADMIN_PASSWORD } from '../support/application.js';
import { complaintsIn } from '../support/complaints.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { type Headers, logIn, uploadAt } from '../support/over-http.js';
import { type Exit, ServiceProcess } from '../support/service-process.js';

const OFFICER = {
  username: 'officer',
  displayName: 'Officer',
  password: 'a password for tests',
  role: 'forensic_officer',
  prefecture: 'CAS',
};

describe('a service', () => {
  let database: TestDatabase;
  let refused: Exit;
  let running: ServiceProcess;

  beforeAll(async () => {
    database = await testDatabase();
    const settings = { FACE_ADAPTER: join(database.dataDir, 'no adapter') };
    refused = await ServiceProcess.refused(database, settings);
    running = await ServiceProcess.start(database);
    const admin = await logIn(running.url, 'admin', ADMIN_PASSWORD);
    const body = JSON.stringify(OFFICER);
    const headers = { ...admin, 'Content-Type': 'application/json' };
    const made = await fetch(`${running.url}/api/v1/users`, { method: 'POST', headers, body });
    expect(made.status).toBe(201);
  });
  afterAll(async () => {
    await running.end('SIGKILL');
    await database.drop();
  });

  it('that cannot start says why, ends, and leaves its data free for one that can', async () => {
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 1,
      stderr: 'The environment is not valid:\n  FACE_ADAPTER names what cannot be read: ENOENT\n',
    });
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
  });

  const acknowledged = new Map<string, string>();
  let next = 100;

  /** Uploads one picture after the other until the service is gone. */
  async function uploadUntilGone(headers: Headers, onAcknowledged: () => void): Promise<void> {
    for (;;) {
      const image = await drawing((next += 1));
      try {
        const { status, body } = await uploadAt(running.url, headers, image);
        expect(status).toBe(201);
        acknowledged.set(body.number, body.id);
      } catch (error) {
        if (!isGone(error)) throw error;
        return;
      }
      onAcknowledged();
    }
  }

  it.each([
    ['right after an answer', 4, 0],
    ['a moment later', 4, 120],
    ['another moment later', 3, 300],
  ])(
    'that is killed %s in the middle of uploads keeps what it acknowledged',
    async (_when, answers, delay) => {
      const headers = await logIn(running.url, OFFICER.username, OFFICER.password);
      const before = acknowledged.size;
      let killed: Promise<Exit> | undefined;
      const onAcknowledged = () => {
        if (acknowledged.size - before < answers) return;
        killed ??= new Promise((resolve) => setTimeout(resolve, delay)).then(() =>
          running.end('SIGKILL'),
        );
      };
      await Promise.all([1, 2, 3].map(() => uploadUntilGone(headers, onAcknowledged)));
      expect((await killed)?.signal).toBe('SIGKILL');
      expect(acknowledged.size - before).toBeGreaterThanOrEqual(answers);

      running = await ServiceProcess.start(database);
      await expectWhole(running, await logIn(running.url, OFFICER.username, OFFICER.password));
    },
  );

  /** Everything acknowledged is there, and whatever is there is whole. */
  async function expectWhole(service: ServiceProcess, headers: Headers): Promise<void> {
    const listed = await everySketch(service, headers);
    const numbers = listed.map(({ number }) => Number(number.slice(-6)));
    expect(numbers).toEqual(numbers.map((_, i) => numbers.length - i));
    const byNumber = new Map(listed.map(({ number, id }) => [number, id]));
    for (const [number, id] of acknowledged) expect(byNumber.get(number)).toBe(id);

    for (const { id, images, face } of listed) {
      expect(images).toHaveLength(1);
      expect(face.status).toMatch(/^(found|fallback)$/);
      const full = await image(service, headers, id, 'full');
      expect(createHash('sha256').update(full).digest('hex')).toBe(images[0]?.sha256);
      expect(await decoded(full)).toEqual([400, 520]);
      expect(await decoded(await image(service, headers, id, 'thumb'))).toEqual([197, 256]);
      expect(await decoded(await image(service, headers, id, 'aligned'))).toEqual([224, 224]);
    }
    expect(await readdir(join(database.dataDir, 'images', 'tmp'))).toEqual([]);
  }

  it('refuses a second one on the same embedded database, and goes on', async () => {
    if (database.databaseUrl !== undefined) return;
    const { code, stderr } = await ServiceProcess.refused(database);
    expect(code).toBe(1);
    expect(stderr).toContain(`is in use by another running Mirsam (process ${running.pid})`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
  });

  it('answers what it has begun when asked to stop, and ends with code 0', async () => {
    const headers = await logIn(running.url, OFFICER.username, OFFICER.password);
    const answer = uploadAt(running.url, headers, await drawing(99));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const ended = running.end('SIGTERM');
    const { status, body } = await answer;
    expect(status).toBe(201);
    const { code, signal, stderr } = await ended;
    expect([code, signal, complaintsIn(stderr)]).toEqual([0, null, '']);
    await expect(fetch(`${running.url}/health/live`)).rejects.toThrow('fetch failed');

    const db = await database.connect();
    const kept = await db.query<Record<string, unknown>[]>(
      `SELECT (SELECT number FROM records WHERE id = $1) AS number,
         (SELECT count(*)::int FROM records r LEFT JOIN images i ON i.record_id = r.id
            LEFT JOIN templates t ON t.image_id = i.id
            WHERE i.id IS NULL OR t.id IS NULL) AS halves,
         (SELECT last = (SELECT count(*) FROM records) FROM number_series) AS gapless,
         (SELECT count(*) FROM audit_entries WHERE action = 'sketch.create')
            = (SELECT count(*) FROM records) AS logged`,
      [body.id],
    );
    expect(kept).toEqual([{ number: body.number, halves: 0, gapless: true, logged: true }]);
  });
});

/** By its message: an error of `fetch` is of another realm than Jest's. */
function isGone(error: unknown): boolean {
  return /^(fetch failed|terminated)$/.test((error as Error).message);
}

async function everySketch({ url }: ServiceProcess, headers: Headers): Promise<Answered[]> {
  const answer = await fetch(`${url}/api/v1/sketches?limit=100`, { headers });
  const { items, nextCursor } = (await answer.json()) as {
    items: Answered[];
    nextCursor?: string;
  };
  expect(nextCursor).toBeUndefined();
  return items;
}

async function image({ url }: ServiceProcess, headers: Headers, id: string, size: string) {
  const looking = `size=${size}&consultation=${await consultation(url, headers)}`;
  const answer = await fetch(`${url}/api/v1/sketches/${id}/image?${looking}`, { headers });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** A consultation for a case of its own. */
async function consultation(url: string, headers: Headers): Promise<string> {
  const post = async (path: string, body: object) => {
    const json = { ...headers, 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
    return ((await (await fetch(`${url}/api/v1${path}`, init)).json()) as { id: string }).id;
  };
  const file = { reference: randomUUID(), offence: 'robbery', occurredFrom: '2026-03-14' };
  return post('/consultations', { caseId: await post('/cases', file), purpose: 'A test.' });
}

async function decoded(bytes: Buffer): Promise<[number, number]> {
  const { info } = await sharp(bytes, { failOn: 'warning' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [info.width, info.height];
}
