import { env } from 'node:process';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { drawing } from '../factories/drawings.js';
import { sendImport, settledImport, zipOf } from '../factories/imports.js';
import { account, PASSWORD } from '../factories/people.js';
import { listAll } from '../factories/records.js';
import { ADMIN_PASSWORD, type Caller } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { startCommand } from '../support/command-process.js';
import { TestDatabase } from '../support/database.js';
import { OwnServer } from '../support/own-server.js';
import { callerAt, type Headers, logIn, uploadAt } from '../support/over-http.js';
import { ServiceProcess } from '../support/service-process.js';
import { describeServer, temporaryDirectory } from '../support/template.js';

const run = promisify(execFile);

/** For how long PostgreSQL is away: `CHAOS_SECONDS=30 npm test -- dist/test/e2e/chaos.spec.js` for as long as a start of it takes. */
const AWAY_SECONDS = Number(env.CHAOS_SECONDS ?? '8');

/** What is refused meanwhile, clearly and for now: by code. */
const CLEAR = ['database-unavailable'];

const HAND = { defaults: { origin: 'hand_drawn' } };

const SMALL_DISK = ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs'];

/** Root may, outside of most containers. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mirsam-mount-'));
  try {
    execFileSync('mount', [...SMALL_DISK, folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

describeServer('a service to which things happen', () => {
  let server: OwnServer;
  let database: TestDatabase;
  let service: ServiceProcess;
  let headers: Headers;
  let officer: Caller;
  let next = 0;

  const settings = () => ({ DATA_DIR: database.dataDir, DATABASE_URL: server.url });

  beforeAll(async () => {
    server = await OwnServer.start();
    database = new TestDatabase(await temporaryDirectory('chaos'), server.url);
    service = await ServiceProcess.start(database);
    const admin = callerAt(service.url, await logIn(service.url, 'admin', ADMIN_PASSWORD));
    const { username } = await account(admin, 'forensic_officer', 'CAS');
    headers = await logIn(service.url, username, PASSWORD);
    officer = callerAt(service.url, headers);
  }, 180_000);
  afterAll(async () => {
    await service.end('SIGKILL');
    await server.remove();
    await rm(database.dataDir, { recursive: true });
  });

  /** Uploads one picture after the other until told to stop; what was answered to each. */
  async function uploadUntil(over: () => boolean, acknowledged: string[], refused: string[]) {
    while (!over()) {
      const { status, body } = await uploadAt(service.url, headers, await drawing(++next));
      if (status === 201) acknowledged.push(body.id);
      else refused.push(`${status} ${(body as unknown as { code: string }).code}`);
      if (status !== 201) await pause(200);
    }
  }

  const readiness = async () => (await fetch(`${service.url}/health/ready`)).status;

  async function expectWhole(acknowledged: readonly string[]) {
    const kept = new Set((await listAll(officer, '/sketches')).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    const files = await runCommand(['storage', 'verify', '--json'], settings());
    expect(JSON.parse(files.stdout)).toMatchObject({ missing: 0 });
    expect(await runCommand(['audit', 'verify'], settings())).toMatchObject({ code: 0 });
  }

  it(`goes on by itself after PostgreSQL was away for ${AWAY_SECONDS} s, and has lost nothing`, async () => {
    const [acknowledged, refused]: [string[], string[]] = [[], []];
    let over = false;
    const load = [1, 2, 3].map(() => uploadUntil(() => over, acknowledged, refused));
    while (acknowledged.length < 3) await pause(50);
    await server.stop();
    const stopped = Date.now();
    expect(await readiness()).toBe(503);
    while (Date.now() - stopped < AWAY_SECONDS * 1000) {
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      await pause(500);
    }
    const before = acknowledged.length;
    await server.begin();
    while (acknowledged.length < before + 3) await pause(50);
    expect(await readiness()).toBe(200);
    over = true;
    await Promise.all(load);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((one) => !CLEAR.some((code) => one === `503 ${code}`))).toEqual([]);
    await expectWhole(acknowledged);
  }, 300_000);

  it('has an import done by others when the worker that was at it is killed', async () => {
    const rows = Array.from({ length: 12 }, (_, nth) => nth + 1);
    const pictures = await Promise.all(
      rows.map(async (nth) => [`p${nth}.png`, await drawing(500 + nth)] as const),
    );
    const worker = startCommand(['worker'], settings());
    const line = (nth: number) => `K-${nth};p${nth}.png;31/12/2024;Homme\n`;
    const sheet = `Référence;Image;Date du dessin;Sexe\n${rows.map(line).join('')}`;
    const images = await zipOf(Object.fromEntries(pictures));
    const sent = await sendImport(officer.post('/imports'), sheet, images, {
      kind: 'sketch',
      profile: HAND,
    });
    const { id } = sent.body as { id: string };
    await settledImport(officer, id);
    await officer.post(`/imports/${id}/start`).expect(200);
    const { rows: done } = (await officer.get(`/imports/${id}`).expect(200)).body as {
      rows: Record<string, number>;
    };
    expect(done.waiting).toBeGreaterThan(0);
    worker.child.kill('SIGKILL');
    await worker.end;
    const ended = await settledImport(officer, id);
    expect(ended).toMatchObject({ state: 'done', rows: { accepted: rows.length } });
  }, 300_000);

  (mayMount() ? it : it.skip)(
    `on a disk that is full refuses uploads, serves what is there, and goes on when there is room${mayMount() ? '' : ' (not here: a disk of its own takes a mount)'}`,
    async () => {
      const disk = await mkdtemp(join(tmpdir(), 'mirsam-small-disk-'));
      await run('mount', [...SMALL_DISK, disk]);
      const small = new TestDatabase(join(disk, 'data'), server.url);
      await service.end('SIGTERM');
      await run('cp', ['-a', database.dataDir, small.dataDir]);
      await rm(join(small.dataDir, 'images'), { recursive: true });
      await run('mkdir', ['-m', '700', join(small.dataDir, 'images')]);
      service = await ServiceProcess.start(small, { MIN_FREE_DISK_MB: '1' });
      officer = callerAt(service.url, headers);
      const [acknowledged, refused]: [string[], string[]] = [[], []];
      await uploadUntil(() => acknowledged.length === 1, acknowledged, refused);
      await run('sh', ['-c', `head -c 50m /dev/zero > ${disk}/filler || true`]);
      await uploadUntil(() => refused.length === 3, acknowledged, refused);
      expect(new Set(refused)).toEqual(new Set(['507 storage-full']));
      expect(await readiness()).toBe(503);
      await officer.get('/sketches').expect(200);
      await rm(join(disk, 'filler'));
      const before = acknowledged.length;
      await uploadUntil(() => acknowledged.length > before, acknowledged, refused);
      expect(await readiness()).toBe(200);
      const kept = new Set((await listAll(officer, '/sketches')).map(({ id }) => id));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      await service.end('SIGTERM');
      await run('umount', [disk]);
      await rm(disk, { recursive: true });
    },
    300_000,
  );
});
