import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { OtherSummary, Summary } from '../../src/evaluation/summary.js';
import { drawing } from '../factories/drawings.js';
import { startCommand } from '../support/command-process.js';
import { parsePage, parseSvg } from '../support/well-formed.js';

const HEADER = 'subject_id\tphoto_path\tsketch_path\tartist';

/**
 * Four fictional people, each as several witnesses had them drawn, the first drawing in place of a
 * photograph; a fifth whose "sketch" is no image.
 */
const ROWS = [
  '1\t1-1.png\t1-2.png\tx',
  '1\t1-1.png\t1-3.png\ty',
  '2\t2-1.png\t2-2.png\tx',
  '3\t3-1.png\t3-2.png\tx',
  '4\t4-1.png\t4-2.png\ty',
  '5\t5-1.png\ttext.png\ty',
];

let folder: string;
let temporary: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirsam-evaluate-command-'));
  temporary = join(folder, 'tmp');
  await mkdir(temporary);
  await writeFile(join(folder, 'PAIRS.tsv'), `${[HEADER, ...ROWS].join('\n')}\n`);
  await writeFile(join(folder, 'text.png'), 'text');
  await writeFile(join(folder, 'strangers.txt'), '6-1.png\n');
  for (const name of ROWS.join('\t').match(/\d-\d\.png/g) ?? []) {
    const [person = 0, witness = 0] = name.match(/\d/g)?.map(Number) ?? [];
    await writeFile(join(folder, name), await drawing(person, witness));
  }
  await writeFile(join(folder, '6-1.png'), await drawing(6, 1));
});
afterAll(() => rm(folder, { recursive: true }));
// Every run leaves nothing behind, however it ends.
afterEach(async () => {
  expect(await readdir(temporary)).toEqual([]);
});

function start(...options: string[]) {
  return startCommand(['evaluate', '--pairs', join(folder, 'PAIRS.tsv'), ...options], {
    TMPDIR: temporary,
    DATA_DIR: join(folder, 'data'),
  });
}

async function evaluated<T = Summary>(...options: string[]): Promise<T> {
  const { stdout, stderr, code } = await start(...options, '--json').end;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

describe('evaluate', () => {
  it('measures ours and the baseline on the same probes, and reports what failed', async () => {
    const [plot, report] = [join(folder, 'cmc.svg'), join(folder, 'report')];
    const { baseline, ...ours } = await evaluated<Summary & { baseline: OtherSummary }>(
      ...['--distractors', join(folder, 'strangers.txt'), '--by', 'artist'],
      ...['--baseline', 'face-api', '--plot', plot, '--report', report, '--with-images'],
    );
    // Person 1 has two probes and one entry; the one who is no image is a miss, not left out.
    expect(ours).toMatchObject({ n_probes: 6, n_gallery: 6, not_enrolled: 1 });
    expect(ours.rank1).toBeGreaterThanOrEqual(0.5);
    expect(ours.rank10).toBe(5 / 6);
    expect(Object.entries(ours.groups ?? {}).map(([of, g]) => [of, g.n_probes])).toEqual([
      ['x', 3],
      ['y', 3],
    ]);
    expect(ours.groups?.x?.not_enrolled).toBe(0);
    expect(ours.error_vs_reject).toHaveLength(11);
    expect(baseline).toMatchObject({ model_version: 'face-api', n_probes: 6, n_gallery: 6 });
    expect(baseline.difference.rank1).toBeCloseTo(ours.rank1 - baseline.rank1, 12);
    await parseSvg(await readFile(plot, 'utf8'));
    const page = await readFile(join(report, 'index.html'), 'utf8');
    await parsePage(page);
    expect(page).toContain('probe (refused)');
    expect(page).toContain('src="data:image/jpeg;base64,');
  });

  it('measures the chosen rows alone', async () => {
    const options = ['--where', 'artist=x', '--direction', 'photo-to-sketch', '--means', '2'];
    expect(await evaluated(...options)).toMatchObject({ n_probes: 3, n_gallery: 3, rank10: 1 });
  });

  it('searches second sketches among first ones', async () => {
    const direction = ['--direction', 'sketch-to-sketch'];
    expect(await evaluated(...direction, '--compare', 'models/sketch-adapter@1')).toMatchObject({
      n_probes: 1,
      n_gallery: 1,
      rank1: 1,
      compare: { rank1: 1, difference: { rank1: 0, mcnemar_p: 1 } },
    });
  });

  it('says at once what cannot be measured', async () => {
    await writeFile(join(folder, 'data', 'other.txt'), '');
    const wrong = [
      [['--by', 'age'], /no column "age"/],
      [['--where', 'artist=z'], /No pair has artist=z/],
      [['--means', 'own'], /--means/],
      [['--report', join(folder, 'data')], /other than a report/],
      [['--compare', join(folder, 'nothing')], /nothing/],
    ] as const;
    for (const [options, reason] of wrong) {
      const { stdout, stderr, code } = await start(...options).end;
      expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
      expect(stderr).toMatch(reason);
    }
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const { child, end } = start();
    while ((await readdir(temporary)).length === 0) await delay(50);
    // In the middle of making the database.
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, stdout: '' });
  });
});
