import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFAULT_NETWORKS } from '../../src/config/index.js';
import { shippedAdapter } from '../../src/faces/model/adapter-file.js';
import type { CompositeFacts, RanksLost } from '../../src/evaluation/index.js';
import type { OtherSummary, Summary } from '../../src/evaluation/metrics/summary.js';
import { drawing } from '../factories/drawings.js';
import { runCommand } from '../support/command-here.js';
import { startCommand } from '../support/command-process.js';
import { temporaryDirectory } from '../support/template.js';
import { parsePage, parseSvg } from '../support/well-formed.js';

type Figures = Summary & { readonly baseline: OtherSummary; readonly compare: OtherSummary };

const HEADER = 'subject_id\tphoto_path\tsketch_path\tartist\tattributes';

/**
 * Four fictional people, each as several witnesses had them drawn, the first drawing in place of a
 * photograph; a fifth whose "sketch" is no image.
 */
const ROWS = [
  '1\t1-1.png\t1-2.png\tx\t{"gender":0,"hair_color":1}',
  '1\t1-1.png\t1-3.png\ty\t{"gender":0,"hair_color":1}',
  '2\t2-1.png\t2-2.png\tx\t{"gender":1,"hair_color":0}',
  '3\t3-1.png\t3-2.png\tx\t{"gender":0,"hair_color":4}',
  '4\t4-1.png\t4-2.png\ty\t{"gender":1}',
  '5\t5-1.png\ttext.png\ty\t{}',
];

let folder: string;
let temporary: string;

beforeAll(async () => {
  folder = await temporaryDirectory('evaluate-command');
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

const evaluate = (...options: string[]) => [
  'evaluate',
  '--pairs',
  join(folder, 'PAIRS.tsv'),
  ...options,
];
const settings = () => ({ TMPDIR: temporary, DATA_DIR: join(folder, 'data') });
const run = (...options: string[]) => runCommand(evaluate(...options), settings());

async function evaluated(...options: string[]): Promise<Figures> {
  const { stdout, complaints, code } = await run(...options, '--json');
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return JSON.parse(stdout) as Figures;
}

describe('evaluate', () => {
  it('measures all systems on the same probes, and reports what failed', async () => {
    const [plot, report] = [join(folder, 'cmc.svg'), join(folder, 'report')];
    const { baseline, compare, ...ours } = await evaluated(
      ...['--distractors', join(folder, 'strangers.txt'), '--by', 'artist', '--stress', '0,2'],
      ...['--baseline', 'face-api', '--compare', shippedAdapter(DEFAULT_NETWORKS)],
      ...['--witnesses', '2@1', '--plot', plot, '--report', report, '--with-images'],
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
    expect(compare).toMatchObject({ rank1: ours.rank1, difference: { rank1: 0, mcnemar_p: 1 } });
    for (const { stress = {}, rank1, rank10 } of [ours, baseline, compare]) {
      expect(Object.keys(stress)).toEqual(['0', '2']);
      expect(stress['0']).toMatchObject({ n_probes: 6, rank1, rank10 });
      expect(stress['2']).toMatchObject({ n_probes: 6 });
    }
    expect(ours.stress?.['2']?.not_enrolled).toBe(1);
    expect(ours.witnesses).toMatchObject({ count: 2, level: 1, rank_fusion: { n_probes: 6 } });
    expect(ours.witnesses?.singles).toHaveLength(2);
    expect(ours.witnesses?.template_mean.not_enrolled).toBe(1);
    expect(baseline).not.toHaveProperty('witnesses');
    await parseSvg(await readFile(plot, 'utf8'));
    const page = await readFile(join(report, 'index.html'), 'utf8');
    await parsePage(page);
    expect(page).toContain('probe (refused)');
    expect(page).toContain('src="data:image/jpeg;base64,');
  });

  it('measures beside the face what witnesses who err tell, and what a wrong trait costs', async () => {
    const measured = (await evaluated('--witness-traits', 'attributes')) as Figures & {
      readonly with_traits: OtherSummary;
      readonly traits_alone: OtherSummary;
      readonly ranks_lost_by_a_wrong_certain_trait: Record<string, RanksLost>;
    };
    const { with_traits: both, traits_alone: alone, ...ours } = measured;
    for (const one of [both, alone]) {
      expect(one).toMatchObject({ n_probes: 6, n_gallery: 5, not_enrolled: 1, rank5: ours.rank5 });
      expect(one.difference.rank1).toBeCloseTo(ours.rank1 - one.rank1, 12);
    }
    const lost = measured.ranks_lost_by_a_wrong_certain_trait;
    expect(Object.entries(lost).map(([trait, { n }]) => [trait, n])).toEqual([
      ['sex', 5],
      ['hair_color', 4],
      ['any', 9],
    ]);
    expect(lost.any?.most).toBeLessThanOrEqual(4);
  });

  it('searches with composites of other people, the same each time', async () => {
    const options = ['--composite', '2', '--parts', join(folder, 'strangers.txt')];
    const { baseline, compare, ...ours } = (await evaluated(...options)) as Figures & {
      readonly composites: CompositeFacts;
    };
    expect({ baseline, compare }).toEqual({ baseline: undefined, compare: undefined });
    // One of each photograph, though a person has several sketches, and one sketch is no image.
    expect(ours).toMatchObject({ n_probes: 5, n_gallery: 5, not_enrolled: 0 });
    const library = { images: 1, faces: 1 };
    expect(ours.composites).toEqual({ level: 2, nearest: 10, placing_error: 0.02, library });
  });

  it('searches a second photograph of each person, and tells error rates by group', async () => {
    const list = join(folder, 'PHOTOS.tsv');
    const rows = ['1\t1-1.png\t1-2.png\t19\tmale', '2\t2-1.png\t2-2.png\t42\tfemale'];
    await writeFile(list, `${['subject_id\tfirst\tsecond\tage\tsex', ...rows].join('\n')}\n`);
    const { stdout, complaints } = await runCommand(
      [
        ...['evaluate', '--pairs', list, '--direction', 'photo-to-photo', '--by', 'sex,age'],
        ...['--photo-column', 'first', '--photo-column', 'second', '--json'],
      ],
      settings(),
    );
    expect(complaints).toBe('');
    const { groups = {}, differentials = [], ...ours } = JSON.parse(stdout) as Summary;
    expect(ours).toMatchObject({ n_probes: 2, n_gallery: 2 });
    expect(Object.keys(groups)).toEqual(['sex=female', 'sex=male', 'age=0–20', 'age=36–50']);
    expect(differentials.map(({ by, fmr_set }) => [by, fmr_set])).toEqual([
      ['sex', 0.01],
      ['age', 0.01],
      ['sex', 0.001],
      ['age', 0.001],
    ]);
  });

  it('says at once what cannot be measured', async () => {
    const wrong = [
      [['--by', 'age'], /no column "age"/],
      [['--where', 'artist=z'], /No pair has artist=z/],
      [['--direction', 'photo-to-sketch', '--stress'], /--stress and --witnesses alter sketches/],
      [['--witness-traits', 'artist'], /"x" are no FS2K attributes/],
      [['--witness-traits', 'attributes', '--stress'], /without --stress/],
      [['--composite', '4'], /no level from 0 to 3/],
      [['--composite', '1'], /needs --parts/],
      [['--parts', join(folder, 'strangers.txt')], /--parts is for --composite/],
      [['--photo-column', 'photo_path'], /--photo-column is for/],
      [['--direction', 'photo-to-photo'], /two photographs of one subject/],
      [['--report', folder], /other than a report/],
      [['--compare', join(folder, 'nothing')], /nothing/],
    ] as const;
    // Each is over before anything is measured.
    const ends = await Promise.all(wrong.map(([options]) => run(...options)));
    for (const [index, [, reason]] of wrong.entries()) {
      expect(ends[index]).toMatchObject({ code: 1, stdout: '' });
      expect(ends[index]?.stderr).toMatch(reason);
    }
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const { child, end } = startCommand(evaluate(), settings());
    while ((await readdir(temporary)).length === 0) await delay(50);
    // In the middle of making the database.
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, stdout: '' });
  });
});
