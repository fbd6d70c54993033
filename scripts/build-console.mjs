// Builds the pages of the console (web/) into dist/web, and only when something changed.
//
// dist/.built-console keeps a hash of everything the output follows from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const resolvePackage = createRequire(new URL('../web/package.json', import.meta.url)).resolve;
const root = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = fileURLToPath(import.meta.url);
const STAMP = join(root, 'dist/.built-console');
const PAGE = join(root, 'dist/web/index.html');

/** Brings dist/web up to date; ends the process with the builder's exit code where it fails. */
export function buildConsole() {
  const current = hashOfSources();
  const kept = existsSync(STAMP) && existsSync(PAGE) ? readFileSync(STAMP, 'utf8') : undefined;
  if (kept === current) return;
  const vite = join(dirname(resolvePackage('vite/package.json')), 'bin/vite.js');
  // Whoever builds within a test would otherwise get what developers look at.
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = { cwd: join(root, 'web'), env, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], options);
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(STAMP, current);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of [
    SCRIPT,
    join(root, 'package-lock.json'),
    ...filesOf('client'),
    ...filesOf('web'),
  ]) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

if (process.argv[1] === SCRIPT) buildConsole();
