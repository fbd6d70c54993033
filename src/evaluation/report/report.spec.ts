import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluationOf, found, missed } from '../../../test/support/outcomes.js';
import { parsePage, parseSvg } from '../../../test/support/well-formed.js';
import type { Evaluation } from '../evaluate.js';
import { comparisonJson, compareSystems } from '../system-comparison.js';
import { reportPage } from './report-page.js';
import { cmcPlot, rejectPlot, scorePlot, stressPlot } from './plots.js';
import { claimReportFolder, writeReport } from './report-folder.js';
import { textTable } from './text-table.js';

const HOSTILE = `"'&<script>alert(1)</script>\u0000`;
const OUTCOMES = [
  found(1, { subjectId: 'first' }),
  found(7, { subjectId: HOSTILE }),
  missed({ subjectId: 'absent' }),
];
const ours = evaluationOf('ours@1', OUTCOMES, { style: HOSTILE });
const others = evaluationOf('other@1', [found(2), found(7), found(50)], { style: HOSTILE });
/** As at levels 0 and 3, where nobody is found any more. */
const stressedAs = (evaluation: Evaluation): Evaluation => {
  const none = evaluationOf('', [missed(), missed(), missed()]).results;
  const untouched = { level: 0, results: evaluation.results } as const;
  return { ...evaluation, stress: [untouched, { level: 3, results: none }] };
};
const stressRun = compareSystems(stressedAs(ours), [['baseline', stressedAs(others)]]);
const run = compareSystems(ours, [['baseline', others]], ['style']);
const INPUT = { run, command: `evaluate --pairs ${HOSTILE}`, date: new Date(0) };

describe('plots', () => {
  it.each([
    ['CMC', cmcPlot([ours, others])],
    ['scores', scorePlot(ours)],
    ['scores of nobody', scorePlot(evaluationOf(HOSTILE, [missed()]))],
    ['error versus reject', rejectPlot([run.ours.summary])],
    ['witness error', stressPlot(10, [stressRun.ours.summary])],
  ])('%s is a drawing of its own', async (_name, plot) => {
    expect(await parseSvg(plot?.text ?? '')).toMatchObject({ width: 640, height: 400 });
  });

  it('has no curve by witness error where there are no two levels', () => {
    expect(stressPlot(1, [run.ours.summary])).toBeNull();
    const [one] = stressedAs(ours).stress;
    const { summary } = compareSystems({ ...ours, stress: one ? [one] : [] }, []).ours;
    expect(stressPlot(1, [summary])).toBeNull();
  });

  it('has no error-versus-reject curve where there is no quality', () => {
    const { summary } = compareSystems(
      evaluationOf('stock', [found(1, { quality: null })]),
      [],
    ).ours;
    expect(rejectPlot([summary])).toBeNull();
    expect(summary).not.toHaveProperty('error_vs_reject');
  });
});

describe('the report', () => {
  it('is one page that fetches nothing and takes all it tells for text', async () => {
    const page = await reportPage(INPUT);
    await parsePage(page);
    expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/);
    expect(page).not.toMatch(/<script|<img|<link|src=|https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('never an identification');
    expect(page).not.toContain('personal data');
  });

  it('lists what is not at rank 1, the worst first', async () => {
    const sheet = (await reportPage(INPUT)).split('Not at rank 1: 2 of 3')[1] ?? '';
    expect(sheet.indexOf('absent')).toBeLessThan(sheet.indexOf('&lt;script&gt;'));
    expect(sheet).not.toContain('first');
  });

  it('has a part on witness error when that was measured', async () => {
    const page = await reportPage({ ...INPUT, run: stressRun });
    await parsePage(page);
    expect(page).toContain('no finding about witnesses');
    expect(page).toMatch(/Rank 1 by witness error.*Rank 10 by witness error/s);
    expect(await reportPage(INPUT)).not.toContain('witness error');
  });

  it('shows faces only when asked to, and then says what they are', async () => {
    const picture = () => Promise.resolve('data:image/jpeg;base64,AAAA');
    const page = await reportPage({ ...INPUT, picture });
    await parsePage(page);
    expect(page.match(/<img src="data:/g)).toHaveLength(6);
    expect(page).toContain('contains personal data');
  });
});

describe('the figures of a run', () => {
  it('stand in the table with intervals, groups and the difference', () => {
    const table = textTable(run);
    expect(table).toContain('3 probes, gallery of 50');
    expect(table).toMatch(/rank 1 +33\.3 % \[0\.0–100\.0\] +0\.0 % \[0\.0–0\.0\]/);
    expect(table).toContain('ours@1 less other@1: +33.3 points');
  });

  it('stand by level of witness error beside those of untouched probes', () => {
    const table = textTable(stressRun);
    expect(table).toMatch(/rank 10, witness error 0 +66\.7 % \S+ +66\.7 % /);
    expect(table).toMatch(/rank 10, witness error 3 +0\.0 % \S+ +0\.0 % /);
    expect(table).toMatch(/not enrolled, witness error 3 +3 +3/);
    expect(comparisonJson(stressRun)).toMatchObject({
      rank10: 2 / 3,
      stress: { 0: { rank10: 2 / 3 }, 3: { rank10: 0, not_enrolled: 3, ci95: { rank10: [0, 0] } } },
      baseline: { rank10: 2 / 3, stress: { 3: { rank10: 0 } } },
    });
    expect(comparisonJson(run)).not.toHaveProperty('stress');
  });

  it('stand for each witness, for all together, and with what that gains', () => {
    const [hit, miss] = [found(1), found(7)];
    const witnesses = {
      count: 2,
      level: 3,
      singles: [
        [miss, miss, hit],
        [hit, miss, hit],
      ],
      luckiest: [hit, miss, hit],
      templateMean: [hit, hit, hit],
      rankFusion: [hit, miss, miss],
    } as const;
    const several = compareSystems({ ...ours, witnesses }, []);
    const table = textTable(several);
    expect(table).toContain('2 witnesses, error 3');
    expect(table).toMatch(/rank 1, witness 2 +66\.7 %/);
    expect(table).toMatch(/rank 1, template mean +100\.0 %/);
    expect(table).toMatch(/rank 10, rank fusion +100\.0 %/);
    expect(table).toContain('template mean less the better witness: +33.3 points');
    expect(comparisonJson(several)).toMatchObject({
      witnesses: { template_mean: { rank1: 1 }, gain: { only_ours: 1, only_theirs: 0 } },
    });
    expect(textTable(run)).not.toContain('witness');
  });

  it('go by the names of the contract in JSON', () => {
    expect(comparisonJson(run)).toMatchObject({
      n_probes: 3,
      n_gallery: 50,
      model_version: 'ours@1',
      not_enrolled: 1,
      ci95: { rank1: [0, 1] },
      groups: { [HOSTILE]: { n_probes: 3, rank10: 2 / 3 } },
      baseline: { model_version: 'other@1', difference: { only_ours: 1, only_theirs: 0 } },
    });
  });
});

describe('the folder of a report', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-report-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made, and may be written again', async () => {
    const inner = join(folder, 'new', 'report');
    await claimReportFolder(inner);
    await writeReport(inner, { ...INPUT, withImages: false });
    await claimReportFolder(inner);
    expect(await readFile(join(inner, 'index.html'), 'utf8')).toBe(await reportPage(INPUT));
  });

  it('is never one that holds something else', async () => {
    await writeFile(join(folder, 'index.html'), '<title>Holidays</title>');
    await expect(claimReportFolder(folder)).rejects.toThrow(/other than a report/);
    await writeReport(folder, { ...INPUT, withImages: false });
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await expect(claimReportFolder(folder)).rejects.toThrow(/other than a report/);
  });
});
