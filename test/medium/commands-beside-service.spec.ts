import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { runCommand } from '../support/command-here.js';
import { startCommand } from '../support/command-process.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { ServiceProcess } from '../support/service-process.js';

describe('commands beside a running service', () => {
  let database: TestDatabase;
  let service: ServiceProcess;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase();
    service = await ServiceProcess.start(database);
    folder = await mkdtemp(join(tmpdir(), 'mirsam-commands-'));
  });
  afterAll(async () => {
    await service.end('SIGTERM');
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const mirsam = (...args: string[]) =>
    runCommand(args, {
      DATA_DIR: database.dataDir,
      DATABASE_URL: database.databaseUrl ?? '',
      LOG_LEVEL: 'silent',
    });
  const logIn = (username: string, password: string) =>
    fetch(`${service.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });

  it('open an account that the service knows at once, and say why when they do not', async () => {
    const args = ['user', 'create', '-u', 's.amrani', '-r', 'detective', '-p', 'CAS'];
    const made = await mirsam(...args);
    expect(made).toMatchObject({ code: 0, complaints: '' });
    const { password } = JSON.parse(made.stdout) as { password: string };
    expect((await logIn('s.amrani', password)).status).toBe(200);
    expect(await mirsam(...args)).toMatchObject({
      code: 1,
      stdout: '',
      complaints: 'User name taken. There is already a user s.amrani.\n',
    });
    expect(await mirsam('user', 'reset-second-factor', '-u', 'nobody')).toMatchObject({
      code: 1,
      complaints: 'There is no user nobody.\n',
    });
  });

  it('seal the log, verify it, and keep what they print in files that are whole', async () => {
    const [key, checkpoint] = [join(folder, 'public.pem'), join(folder, 'checkpoint.json')];
    expect(await mirsam('audit', 'key', '--out', key)).toMatchObject({ code: 0, complaints: '' });
    const nowhere = await mirsam('audit', 'checkpoint', '--out', join(folder, 'no', 'file'));
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') as string });
    await writeFile(checkpoint, 'of yesterday');
    expect((await mirsam('audit', 'checkpoint', '--out', checkpoint)).code).toBe(0);
    expect(JSON.parse(await readFile(checkpoint, 'utf8'))).toMatchObject({
      keyId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    for (const file of [key, checkpoint]) expect((await stat(file)).mode & 0o777).toBe(0o600);
    const trusted = ['--public-key', key, '--checkpoint', checkpoint];
    expect(await mirsam('audit', 'verify', ...trusted)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('no fault') as string,
    });
    expect((await readdir(folder)).sort()).toEqual(['checkpoint.json', 'public.pem']);

    const secret = join(database.dataDir, 'audit-signing-key.pem');
    for (const asked of [
      ['audit', 'verify'],
      ['bundle', 'verify', checkpoint],
    ]) {
      const refused = await mirsam(...asked, '--public-key', secret);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toContain('This is a PRIVATE KEY');
    }
  });

  it('list what is due, and write what was erased for its owner alone', async () => {
    const file = join(folder, 'tombstones.jsonl');
    expect(await mirsam('retention', 'list-due', '--json')).toMatchObject({
      code: 0,
      stdout: '{"items":[]}\n',
      complaints: '',
    });
    const exported = await mirsam('retention', 'export-tombstones', file);
    expect(exported).toMatchObject({ code: 0, stdout: '{"tombstones":0}\n', complaints: '' });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  });

  it('make nothing where there is no service, and name the setting', async () => {
    const absent = join(folder, 'absent');
    for (const args of [
      ['audit', 'key'],
      ['user', 'create', '-u', 's.amrani', '-r', 'detective', '-p', 'CAS'],
      ['keys', 'rotate'],
    ]) {
      const { code, stdout, stderr } = await runCommand(args, { DATA_DIR: absent });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`There is no Mirsam in ${absent}, which is DATA_DIR`);
      await expect(access(absent)).rejects.toThrow('ENOENT');
    }
  });
});

describe('the parts of the service for a command', () => {
  it('have no networks before they are given an image', async () => {
    const database = await testDatabase();
    const parts = AppModule.forRoot(database.config());
    const app = await NestFactory.createApplicationContext(parts, { logger: false });
    const engine = app.get(FaceEngine, { strict: false });
    expect(() => engine.info()).toThrow('not started');
    await app.close();
    await database.drop();
  });
});

describe('a command that waits', () => {
  it('says for what within moments, and no password', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-waits-'));
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const DATABASE_URL = `postgres://mirsam:hunter2@127.0.0.1:${port}/sketches`;
    const { child, end } = startCommand(['migrate'], { DATA_DIR: dataDir, DATABASE_URL });
    const [said] = (await once(child.stderr ?? child, 'data')) as [Buffer];
    expect(String(said)).toBe(
      `Waiting at most 30 s for the PostgreSQL database "sketches" of DATABASE_URL at 127.0.0.1:${port} to answer …\n`,
    );
    child.kill('SIGKILL');
    await end;
    silent.close();
    await rm(dataDir, { recursive: true });
  });
});
