import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { drawing } from '../factories/drawings.js';
import { ADMIN_PASSWORD, TestApplication } from '../support/application.js';

const run = promisify(execFile);

/** Each generator, as its own documentation has it, and the tour with its client. */
const GENERATORS = {
  'openapi-typescript': {
    command: [
      'openapi-typescript',
      'openapi.json',
      '--output',
      'api.d.ts',
      '--default-non-nullable',
      'false',
    ],
    tour: 'openapi-fetch.ts.txt',
  },
  '@hey-api/openapi-ts': {
    command: ['openapi-ts', '--file', 'openapi-ts.config.mjs'],
    tour: 'hey-api.ts.txt',
  },
} as const;

/** Its options that no command line takes: imports that Node.js follows. */
const HEY_API = `export default {
  input: 'openapi.json',
  output: { path: 'client', importFileExtension: '.js' },
};`;

/** What is strict enough to find a client that promises what the service does not keep. */
const COMPILER = {
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    skipLibCheck: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    outDir: 'built',
  },
};

describe('clients made from the OpenAPI document', () => {
  let service: TestApplication;
  let folder: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    // In the project, so that what they import is found.
    folder = await mkdtemp(resolve('dist/clients-'));
  });
  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });

  it.each(Object.entries(GENERATORS))('%s makes one that does the tour', async (name, made) => {
    const at = join(folder, made.tour);
    await mkdir(at);
    const { text } = await service.anonymous.get('/api/openapi.json').expect(200);
    await writeFile(join(at, 'openapi.json'), text);
    await writeFile(join(at, 'tsconfig.json'), JSON.stringify({ ...COMPILER, files: ['tour.ts'] }));
    await writeFile(join(at, 'package.json'), '{"type": "module"}');
    for (const each of [1, 2, 3]) await writeFile(join(at, `${each}.png`), await drawing(7, each));
    await writeFile(join(at, 'openapi-ts.config.mjs'), HEY_API);
    await cp(join('test/clients', made.tour), join(at, 'tour.ts'));
    await symlink(resolve('node_modules'), join(at, 'node_modules'));
    const user = name.replace(/\W/g, '');
    const bin = (tool: string) => resolve('node_modules/.bin', tool);
    const [generator, ...options] = made.command;
    await run(bin(generator), options, { cwd: at });
    await run(process.execPath, [resolve('node_modules/typescript-7/bin/tsc'), '-p', at]).catch(
      (error: unknown) => Promise.reject(new Error((error as { stdout: string }).stdout)),
    );
    const url = await service.app.getUrl();
    const { stdout } = await run(process.execPath, ['built/tour.js', url, ADMIN_PASSWORD, user], {
      cwd: at,
    });
    expect(JSON.parse(stdout)).toEqual({
      face: 'found',
      byRecord: 'sketch',
      byImages: 'members',
      found: true,
      thumbnail: 'image/jpeg',
      refused: 'validation-failed',
    });
  });
});
