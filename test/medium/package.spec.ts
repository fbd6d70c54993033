import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { ServiceProcess } from '../support/service-process.js';
import { describeEmbedded } from '../support/template.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** What `npm pack` makes, where it is installed: without the sources. */
describeEmbedded('the package', () => {
  let folder: string;
  let database: TestDatabase;
  let files: string[];
  const bin = () => join(folder, 'package/bin/mirsam.js');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-package-'));
    database = await testDatabase();
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse((await run('npm', pack, { cwd: REPOSITORY })).stdout) as [
      { filename: string; files: { path: string }[] },
    ];
    files = packed.files.map(({ path }) => path);
    await mkdir(join(folder, 'data'));
    await run('tar', ['-xzf', packed.filename], { cwd: folder });
    await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('has no sources, tests or data', () => {
    expect(files).toContain('bin/mirsam.js');
    expect(
      files.filter((path) => /\.ts$|\.spec\.|^(src|test|data|dist\/test)\//.test(path)),
    ).toEqual([]);
  });

  it('brings what was fetched when it was installed, and what fetches it elsewhere', () => {
    expect(files).toContain('models/fetched/faceplugin-face-recognition-js/model/fr_feature.onnx');
    expect(files).toContain('models/fetched/faceplugin-face-recognition-js/LICENSE');
    expect(files).toContain('scripts/fetch-networks.mjs');
  });

  it('names its commands', async () => {
    const { stdout } = await run(process.execPath, [bin(), '--help']);
    expect(stdout).toMatch(/^Usage: mirsam /);
    for (const command of ['start', 'demo', 'migrate', 'user', 'bench']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it('starts the service, which answers and stops when told to', async () => {
    const service = await ServiceProcess.start(database, {}, [bin(), 'start']);
    const answer = await fetch(`${service.url}/health/ready`);
    expect(answer.status).toBe(200);
    expect(await service.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  it('says what is wrong in the settings in one line', async () => {
    const ended = await ServiceProcess.refused(database, { PORT: 'x' }, [bin(), 'start']);
    expect(ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PORT must') as string,
    });
    expect(ended.stderr).not.toContain('    at ');
  });
});
