// Prints how much of each room of src/ was run, out of what a run of the tests left:
// `NODE_V8_COVERAGE=FOLDER npm test`, then `node scripts/coverage-by-room.mjs FOLDER`.
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Report } from 'c8';

const root = fileURLToPath(new URL('..', import.meta.url));
const MEASURES = ['lines', 'functions', 'branches'];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder did NODE_V8_COVERAGE name?');
const report = Report({
  tempDirectory: folder,
  include: ['src/**/*.ts'],
  exclude: ['**/*.spec.ts'],
  excludeAfterRemap: true,
  extension: ['.ts', '.js'],
  reporter: [],
  all: false,
  // One file of a process after the other: together they are gigabytes.
  mergeAsync: true,
});
const run = await report.getCoverageMapFromAllCoverageFiles();

const rooms = new Map();
// A source map of a library may name files as if they were ours.
for (const file of run.files().filter((one) => existsSync(one))) {
  const [, room] = relative(root, file).split(sep);
  const summary = run.fileCoverageFor(file).toSummary();
  rooms.set(room, rooms.get(room)?.merge(summary) ?? summary);
}
const row = (name, summary) =>
  [name.padEnd(14), ...MEASURES.map((each) => `${summary[each].pct}`.padStart(10))].join('');
const head = row('% of', Object.fromEntries(MEASURES.map((each) => [each, { pct: each }])));
const rows = [...rooms].sort().map(([room, summary]) => row(room, summary));
process.stdout.write([head, ...rows, ''].join('\n'));
