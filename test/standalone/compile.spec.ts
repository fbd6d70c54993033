import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** A checkout with a few sources, compiled by the script of ours. */
describe('scripts/compile.mjs', () => {
  let checkout: string;
  const at = (path: string) => join(checkout, path);
  const compile = (...args: string[]) =>
    run(process.execPath, [at('scripts/compile.mjs'), ...args]);
  const writtenAt = async (path: string) => (await stat(at(path))).mtimeMs;
  const there = (path: string) =>
    stat(at(path)).then(
      () => true,
      () => false,
    );

  beforeAll(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'mirsam-compile-'));
    for (const folder of ['src', 'migrations', 'test', 'scripts', 'web/src']) {
      await mkdir(at(folder), { recursive: true });
    }
    await cp(join(REPOSITORY, 'scripts/compile.mjs'), at('scripts/compile.mjs'));
    await symlink(join(REPOSITORY, 'node_modules'), at('node_modules'));
    const compilerOptions = {
      rootDir: '.',
      outDir: 'dist',
      module: 'nodenext',
      incremental: true,
      types: [],
      sourceMap: true,
    };
    const settings = {
      'tsconfig.json': { compilerOptions, include: ['src', 'migrations', 'test'] },
      'tsconfig.build.json': {
        extends: './tsconfig.json',
        include: ['src', 'migrations'],
        exclude: ['**/*.spec.ts'],
      },
      'web/tsconfig.json': { compilerOptions: { module: 'preserve', types: [] } },
      'web/tsconfig.spec.json': {
        extends: './tsconfig.json',
        compilerOptions: { rootDir: 'src', outDir: '../dist/web-specs' },
        include: ['src/**/*.ts'],
      },
      'package.json': { type: 'module' },
      'package-lock.json': {},
    };
    for (const [name, content] of Object.entries(settings)) {
      await writeFile(at(name), JSON.stringify(content));
    }
    await writeFile(at('src/one.ts'), 'export const one: number = 1;\n');
    await writeFile(at('src/two.ts'), 'export const two: number = 2;\n');
    await writeFile(at('src/one.spec.ts'), 'export const tested: boolean = true;\n');
    await writeFile(at('migrations/index.ts'), 'export const none: never[] = [];\n');
    await writeFile(at('test/three.ts'), 'export const three: number = 3;\n');
    await writeFile(at('web/src/four.spec.ts'), 'export const four: number = 4;\n');
  });
  afterAll(() => rm(checkout, { recursive: true }));

  it('compiles the service, and nothing while nothing changed', async () => {
    await compile();
    expect(await readFile(at('dist/src/one.js'), 'utf8')).toContain('one = 1');
    expect(await there('dist/src/one.spec.js')).toBe(false);
    // No compiler is loaded: the next call does without one.
    await rename(at('node_modules'), at('away'));
    await compile();
    await rename(at('away'), at('node_modules'));
  });

  it('compiles what changed', async () => {
    const untouched = await writtenAt('dist/src/two.js');
    await writeFile(at('src/one.ts'), 'export const one: number = 11;\n');
    await compile();
    expect(await readFile(at('dist/src/one.js'), 'utf8')).toContain('one = 11');
    expect(await writtenAt('dist/src/two.js')).toBe(untouched);
  });

  it('writes again what was removed from the output', async () => {
    await rm(at('dist/src/two.js'));
    await compile();
    expect(await there('dist/src/two.js')).toBe(true);
  });

  it('removes the outputs of removed sources', async () => {
    await rm(at('src/two.ts'));
    await compile();
    expect([await there('dist/src/two.js'), await there('dist/src/two.js.map')]).toEqual([
      false,
      false,
    ]);
    expect(await there('dist/src/one.js')).toBe(true);
  });

  it('compiles the tests with the service, which then needs no compiling of its own', async () => {
    await compile('tsconfig.json');
    for (const output of ['src/one.spec.js', 'test/three.js', 'web-specs/four.spec.js']) {
      expect([output, await there(`dist/${output}`)]).toEqual([output, true]);
    }
    await rename(at('node_modules'), at('away'));
    await compile();
    await compile('tsconfig.json');
    await rename(at('away'), at('node_modules'));
  });

  it('tells what does not compile, each time', async () => {
    await writeFile(at('src/one.ts'), 'export const one: number = "1";\n');
    for (let time = 0; time < 2; time++) {
      await expect(compile()).rejects.toMatchObject({
        code: expect.any(Number) as number,
        stderr: expect.stringContaining('src/one.ts(1,14): error TS2322') as string,
      });
    }
  });
});
