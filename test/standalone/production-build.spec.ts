import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const LEFT_OUT = ['benchmark', 'demo', 'evaluation', 'measuring'];

const run = promisify(execFile);

describe('the production build', () => {
  let folder: string;

  // As the image has it: the compiled files, and beside them what they look for.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-production-'));
    const out = ['--outDir', join(folder, 'dist'), '--incremental', 'false'];
    // Types are checked with those of the whole project.
    const args = ['run', 'build:production', '--', '--noCheck', ...out];
    await run('npm', args, { cwd: REPOSITORY });
    for (const name of ['node_modules', 'package.json', 'models', 'sql']) {
      await symlink(join(REPOSITORY, name), join(folder, name));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const cli = (...args: string[]) =>
    run(process.execPath, [join(folder, 'dist/src/cli.js'), ...args], { cwd: folder });

  it('has no file of the rooms that measure, and all other rooms', async () => {
    const rooms = async (path: string) =>
      (await readdir(path, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    const whole = await rooms(join(REPOSITORY, 'src'));
    expect(whole).toEqual(expect.arrayContaining(LEFT_OUT));
    expect((await rooms(join(folder, 'dist/src'))).sort()).toEqual(
      whole.filter((room) => !LEFT_OUT.includes(room)).sort(),
    );
  });

  it("offers the operators' commands and no other", async () => {
    const { stdout } = await cli('--help');
    const offered = [...stdout.matchAll(/^ {2}([a-z][a-z-]+)/gm)].map(([, name]) => name);
    expect(offered).toEqual([
      'audit',
      'backup',
      'bundle',
      'doctor',
      'face-index',
      'import',
      'keys',
      'migrate',
      'reembed',
      'retention',
      'schema',
      'start',
      'storage',
      'user',
      'worker',
      'help',
    ]);
    await expect(cli('evaluate')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("unknown command 'evaluate'") as string,
    });
  });
});
