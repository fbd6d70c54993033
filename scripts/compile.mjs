// Compiles TypeScript into dist/, and only when something changed: `node scripts/compile.mjs` the
// service, `node scripts/compile.mjs tsconfig.json` its tests, too, and what of the console has specs
// beside it: its modules without pages, into dist/web-specs, unchecked, since the types of client/ are made by
// a test. Nothing of that is served.
//
// dist/.compiled-<project> keeps a hash of everything the output follows from. As long as it is the
// same and each source has its output, no compiler is loaded. Outputs of removed sources go.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const resolvePackage = createRequire(import.meta.url).resolve;
const root = fileURLToPath(new URL('..', import.meta.url));
const COMPILER = fileURLToPath(import.meta.url);
const SERVICE = 'tsconfig.build.json';
const TESTS = 'tsconfig.json';
const CONSOLE = 'web/tsconfig.spec.json';
const FOLDERS = {
  [SERVICE]: ['migrations', 'src'],
  [TESTS]: ['migrations', 'src', 'test'],
  [CONSOLE]: ['web/src'],
};
/** Beside the sources: what else decides on the output. `package-lock.json` says which compiler. */
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'];
const SETTINGS_OF_CONSOLE = ['web/tsconfig.json', CONSOLE, 'package-lock.json'];

/** Brings dist/ up to date; ends the process with the compiler's exit code where it fails. */
export function compile(project = SERVICE) {
  if (project === TESTS) compile(CONSOLE);
  const sources = sourcesOf(project);
  const current = hashOf(project, sources);
  const complete = sources.every((source) => existsSync(outputOf(source)));
  if (complete && keptHash(project) === current) return;
  removeStale();
  // The compiler remembers what it wrote, and would not write again what somebody removed.
  if (!complete) rmSync(inDist(project.replace(/\.json$/, '.tsbuildinfo')), { force: true });
  runCompiler(project);
  writeFileSync(stampOf(project), current);
  // The service is a part of what the tests are compiled with.
  if (project === TESTS) writeFileSync(stampOf(SERVICE), hashOf(SERVICE, sourcesOf(SERVICE)));
}

function runCompiler(project) {
  rmSync(stampOf(project), { force: true });
  const tsc = join(dirname(resolvePackage('typescript-7/package.json')), 'bin/tsc');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], options);
  if (status !== 0) process.exit(status ?? 1);
}

const inDist = (name) => join(root, 'dist', name);
const stampOf = (project) => inDist(`.compiled-${basename(project, '.json')}`);

function keptHash(project) {
  const stamp = stampOf(project);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** Paths of what the project compiles, relative to the root, in a fixed order. */
function sourcesOf(project) {
  const unwanted = project === SERVICE ? /\.(d|spec)\.ts$/ : /\.d\.ts$/;
  return FOLDERS[project].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts') && !unwanted.test(name))
      .map((name) => join(folder, name))
      .sort(),
  );
}

function hashOf(project, sources) {
  const hash = createHash('sha256').update(readFileSync(COMPILER));
  const settings = project === CONSOLE ? SETTINGS_OF_CONSOLE : SETTINGS;
  for (const path of [...settings, ...sources]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function outputOf(source) {
  return inDist(source.replace(/^web\/src/, 'web-specs').replace(/\.ts$/, '.js'));
}

function removeStale() {
  if (!existsSync(inDist(''))) return;
  for (const name of readdirSync(inDist(''), { recursive: true })) {
    const output = /^((?:migrations|src|test|web-specs)\/.*)\.js(\.map)?$/.exec(name);
    const source = output && join(root, output[1].replace(/^web-specs/, 'web/src'));
    if (source && !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(inDist(name));
  }
}

if (process.argv[1] === COMPILER) compile(process.argv[2]);
