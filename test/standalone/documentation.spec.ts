import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Config, SETTINGS } from '../../src/config/index.js';
import { documentedPages, type Page, REPOSITORY } from '../support/documented-pages.js';

const ROOTS = [
  '.ci',
  'bin',
  'client',
  'docs',
  'migrations',
  'models',
  'scripts',
  'sql',
  'src',
  'test',
  'web',
];

/** Every file a page may name, from the root of the repository. */
async function filesOfTheProject(): Promise<string[]> {
  const entries = await readdir(REPOSITORY, { withFileTypes: true });
  const within = entries
    .filter((entry) => entry.isDirectory() && ROOTS.includes(entry.name))
    .map(async ({ name }) => {
      const found = await readdir(join(REPOSITORY, name), { recursive: true });
      return found.map((file) => posix.join(name, file));
    });
  const atTheRoot = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [...ROOTS, ...atTheRoot, ...(await Promise.all(within)).flat()];
}

/** Words in inline code that name a source or page of the project, or one of its folders. */
function pathsNamedIn({ text }: Page): string[] {
  const spans = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)];
  return (
    spans
      .flatMap(([, span = '']) => span.split(/\s+/))
      .filter((word) => /^[\w.@/-]+$/.test(word))
      // What is compiled is there once it was built; its source is.
      .map((word) => word.replace(/^dist\/(.*)\.js$/, '$1.ts'))
      .filter((word) => word !== 'dist/')
      .filter((word) => /\.(ts|sql|md|cjs|mjs|sh|yml)$|^[\w@-]+(\/[\w@-]+)*\/$/.test(word))
      .map((word) => word.replace(/\/$/, ''))
  );
}

const anchorsIn = ({ text }: Page) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('the documentation', () => {
  let pages: Page[];
  let files: string[];

  beforeAll(async () => {
    pages = await documentedPages();
    files = await filesOfTheProject();
  });

  it('names files that are there', () => {
    const known = (path: string) => files.some((file) => `/${file}`.endsWith(`/${path}`));
    const named = pages.flatMap((page) => pathsNamedIn(page).map((path) => [page.path, path]));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(([, path = '']) => !known(path))).toEqual([]);
  });

  it('answers each question of where a rule lives by one file', () => {
    const page = pages.find(({ path }) => path === 'ARCHITECTURE.md')?.text ?? '';
    const table = page.split(/^## /m).find((section) => section.startsWith('Where does this rule'));
    const rows = [...(table ?? '').matchAll(/^\| (.*\?) +\| (.*?) +\|$/gm)];
    expect(rows.length).toBeGreaterThanOrEqual(15);
    // Whole paths, so that none is taken for another of the same name.
    for (const [, question, answer = ''] of rows) {
      const path = /^`([^`]+)`$/.exec(answer)?.[1];
      expect({ question, path, there: files.includes(path ?? '') }).toMatchObject({ there: true });
    }
  });

  it('has each call of a day in the guide', async () => {
    const script = await readFile(
      join(REPOSITORY, 'test/clients/openapi-fetch-day.ts.txt'),
      'utf8',
    );
    const guide = pages.find(({ path }) => path === 'docs/guide.md')?.text ?? '';
    const readme = pages.find(({ path }) => path === 'README.md')?.text ?? '';
    const calls = [...script.matchAll(/\.(?:GET|POST|PUT|PATCH|DELETE)\('\/api\/v1(\/[^']+)'/g)];
    expect(calls.length).toBeGreaterThan(30);
    const missing = calls.filter(([, path = '']) => {
      const written = path.replace(/\{\w+\}/g, '(:\\w+|\\$\\w+)');
      return !new RegExp(`${written}[\\s\`"?]`).test(guide + readme);
    });
    expect(missing.map(([, path]) => path)).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const links = pages.flatMap((page) =>
      [...page.text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => {
        const [path = '', anchor] = link.split('#');
        const target = path
          ? posix.normalize(posix.join(posix.dirname(page.path), path))
          : page.path;
        return { page: page.path, target, anchor };
      }),
    );
    expect(links.length).toBeGreaterThan(60);
    const dead = links.filter(({ target, anchor }) => {
      if (!files.includes(target)) return true;
      if (anchor === undefined) return false;
      const page = pages.find(({ path }) => path === target);
      return !page || !anchorsIn(page).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('lists every setting with its default, and no other', () => {
    const page = pages.find(({ path }) => path === 'docs/operations.md')?.text ?? '';
    const table = page.split(/^## /m).find((section) => section.startsWith('Settings')) ?? '';
    const rows = [...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|/gm)];
    const listed = rows.map(([, variable]) => variable);
    expect(listed.sort()).toEqual(Object.values(SETTINGS).sort());
    const config = new Config();
    for (const [, variable = '', cell = ''] of rows) {
      const [property] = Object.entries(SETTINGS).find(([, name]) => name === variable) ?? [];
      // What depends on the machine is told in words.
      if (property === undefined || property === 'faceWorkers') continue;
      const value = config[property as keyof Config];
      if (value === undefined)
        expect({ variable, cell }).toMatchObject({
          cell: expect.not.stringMatching(/^`/) as string,
        });
      else expect({ variable, cell }).toEqual({ variable, cell: `\`${String(value)}\`` });
    }
  });

  it('says of each decision whether it holds, and since when', () => {
    const decisions = pages.filter(({ path }) => path.startsWith('docs/adr/'));
    expect(decisions.length).toBeGreaterThanOrEqual(20);
    for (const { path, text } of decisions) {
      const number = Number(/adr\/(\d{4})-/.exec(path)?.[1]);
      const [title, , status] = text.split('\n');
      expect(title).toMatch(new RegExp(`^# ${number}\\. `));
      expect({ path, status }).toEqual({
        path,
        status: expect.stringMatching(
          /^_Status: (accepted|superseded).* · Date: \d{4}-\d{2}-\d{2}(, revised \d{4}-\d{2}-\d{2})?_$/,
        ) as string,
      });
    }
  });
});
