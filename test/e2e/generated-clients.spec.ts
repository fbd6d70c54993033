import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { drawing } from '../factories/drawings.js';
import { ADMIN_PASSWORD, TestApplication } from '../support/application.js';
import { type Document, routesOf } from '../support/open-api.js';

const run = promisify(execFile);

/** Each generator, as its own documentation has it, and what is done with its client. */
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
    scripts: {
      'caller.ts': 'openapi-fetch-caller.ts.txt',
      'tour.ts': 'openapi-fetch-tour.ts.txt',
      'day.ts': 'openapi-fetch-day.ts.txt',
      'patches.ts': 'openapi-fetch-patches.ts.txt',
    },
  },
  '@hey-api/openapi-ts': {
    command: ['openapi-ts', '--file', 'openapi-ts.config.mjs'],
    scripts: { 'tour.ts': 'hey-api.ts.txt' },
  },
} as const;

type Generator = keyof typeof GENERATORS;

const DAYS = [
  { language: 'fr', letters: /^[\p{Script=Latin}\P{L}]+$/u, person: 21 },
  { language: 'ar', letters: /\p{Script=Arabic}/u, person: 34 },
] as const;

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

  /** Generates a client, and compiles what is done with it; the folder. */
  async function built(generator: Generator): Promise<string> {
    const { command, scripts } = GENERATORS[generator];
    const at = await mkdtemp(join(folder, 'of-'));
    const { text } = await service.anonymous.get('/api/openapi.json').expect(200);
    await writeFile(join(at, 'openapi.json'), text);
    const files = Object.keys(scripts);
    await writeFile(join(at, 'tsconfig.json'), JSON.stringify({ ...COMPILER, files }));
    await writeFile(join(at, 'package.json'), '{"type": "module"}');
    for (const each of [1, 2, 3]) {
      await writeFile(join(at, `${each}.png`), await drawing(7, each));
      // Another person in each language: the day of one is not found in the other's.
      for (const { person } of DAYS) {
        await writeFile(join(at, `${person}-${each}.png`), await drawing(person, each));
      }
    }
    await writeFile(join(at, 'openapi-ts.config.mjs'), HEY_API);
    for (const [name, from] of Object.entries(scripts)) {
      await cp(join('test/clients', from), join(at, name));
    }
    await symlink(resolve('node_modules'), join(at, 'node_modules'));
    const [tool, ...options] = command;
    await run(resolve('node_modules/.bin', tool), options, { cwd: at });
    await run(process.execPath, [resolve('node_modules/typescript-7/bin/tsc'), '-p', at]).catch(
      (error: unknown) => Promise.reject(new Error((error as { stdout: string }).stdout)),
    );
    return at;
  }

  /** What a script tells of what it did. */
  async function told(at: string, script: string, ...given: string[]): Promise<unknown> {
    const url = await service.app.getUrl();
    const command = [join('built', script), url, ADMIN_PASSWORD, ...given];
    const { stdout } = await run(process.execPath, command, { cwd: at });
    return JSON.parse(stdout);
  }

  const TOUR = {
    face: 'found',
    byRecord: 'sketch',
    byImages: 'members',
    found: true,
    thumbnail: 'image/jpeg',
    refused: 'validation-failed',
  };

  it('one of @hey-api/openapi-ts does the tour', async () => {
    expect(await told(await built('@hey-api/openapi-ts'), 'tour.js', 'heyapi')).toEqual(TOUR);
  });

  describe('one of openapi-typescript', () => {
    let at: string;
    beforeAll(async () => {
      at = await built('openapi-typescript');
    });

    it('does the tour', async () => {
      expect(await told(at, 'tour.js', 'openapi')).toEqual(TOUR);
    });

    it('changes exactly what it names, by each PATCH of the document', async () => {
      const answer = await service.anonymous.get('/api/openapi.json').expect(200);
      const patches = routesOf(answer.body as Document).filter(({ verb }) => verb === 'patch');
      const each = Object.fromEntries(patches.map(({ path }) => [path, 25]));
      expect(await told(at, 'patches.js', 'patcher')).toEqual(each);
    });

    it('does a day of work in French and in Arabic', async () => {
      for (const { language, letters, person } of DAYS) {
        const text = expect.stringMatching(letters) as string;
        expect(await told(at, 'day.js', `day.${language}`, language, String(person))).toEqual({
          traits: {
            sex: { values: ['male'], certainty: 'certain' },
            eye_color: { values: ['green'], certainty: 'certain' },
          },
          refused: { code: 'restriction-lifted-apart', title: text },
          reference: '1187',
          main: true,
          boxes: ['manual', false],
          found: 10,
          byNumber: true,
          statuses: ['withdrawn', 'active'],
          named: 'Mohammed Alaoui',
          first: true,
          awaited: 1,
          todo: text,
          stage: [['concluded', 'potential']],
          withdrawn: 1,
          bundle: 'application/zip',
          acts: [
            ...['change', 'change', 'change', 'change', 'change', 'change', 'change', 'share'],
            ...['replace-image', 'add-image', 'order-images', 'face-box', 'face-box-end'],
            ...['withdraw', 'restore'],
          ],
          changedBy: 'karim',
          disclosedTo: 'Court of first instance of Casablanca',
          looks: 2,
        });
      }
    });
  });
});
