import { createHash } from 'node:crypto';
import { NOTICE } from '../../search/index.js';
import { failedProbes, failureSheet, type PictureReader } from './failure-sheet.js';
import { element, concatenated, Markup } from '../../charts/index.js';
import { type SystemComparison, systemsOf } from '../system-comparison.js';
import { cmcPlot, rejectPlot, scorePlot, stressPlot } from './plots.js';
import {
  compositeLines,
  differences,
  differentialRows,
  figureRows,
  groupRows,
  headingRow,
  type Row,
  stressRows,
} from './figure-rows.js';
import { STYLE } from './style.js';

/** What tells a report from any other page. */
export const GENERATOR = 'mirsam evaluate';

export interface PageInput {
  readonly run: SystemComparison;
  /** As it was typed. */
  readonly command: string;
  readonly date: Date;
  /** Shows the faces of failures. */
  readonly picture?: PictureReader;
}

const VIEWED =
  'These figures are of the listed pairs. A sketch drawn from its photograph (a viewed sketch) is ' +
  'far easier than a composite from memory: no figure here is the accuracy on composites of witnesses.';
const MADE =
  'The probes are composites that a program put together from parts of other people’s photographs, by ' +
  'likeness to the true face: a yardstick between systems, and no witness’s memory.';
const PERSONAL_DATA =
  'This report contains personal data: faces of real people. Keep it as closely as the images themselves, ' +
  'and do not pass it on.';

/** The report: one page that needs nothing else, no network and no script. */
export async function reportPage(input: PageInput): Promise<string> {
  const { run, picture } = input;
  const failures = failedProbes(run.ours.evaluation.results);
  const { n_probes } = run.ours.summary;
  const body = concatenated([
    element('h1', {}, 'Evaluation of identification'),
    ...(run.composites ? [element('p', { class: 'notice' }, MADE)] : []),
    ...(picture ? [element('p', { class: 'danger' }, PERSONAL_DATA)] : []),
    element('p', { class: 'notice' }, `${NOTICE.en} ${VIEWED}`),
    facts(input),
    ...figures(run),
    element('h2', {}, `Not at rank 1: ${failures.length} of ${n_probes}`),
    await failureSheet(failures, picture),
  ]);
  const html = element('html', { lang: 'en' }, head(), element('body', {}, body));
  return `<!doctype html>\n${html.text}\n`;
}

function head(): Markup {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:`;
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'generator', content: GENERATOR }),
    element('title', {}, 'Evaluation of identification'),
    // Ours, and without a character that would need escaping.
    new Markup(`<style>${STYLE}</style>`),
  );
}

function facts({ run, command, date }: PageInput): Markup {
  const { n_probes, n_gallery } = run.ours.summary;
  const told: [string, string][] = [
    ['Searched', `${n_probes} probes in a gallery of ${n_gallery}`],
    [
      'Systems',
      systemsOf(run)
        .map(({ summary }) => summary.model_version)
        .join(', '),
    ],
    ...compositeLines(run).map((line): [string, string] => ['Probes', line]),
    ['Command', command],
    ['Date', date.toISOString()],
  ];
  const rows = told.map(([name, value]) =>
    element('tr', {}, element('th', {}, name), element('td', {}, value)),
  );
  return element('table', { class: 'facts' }, element('tbody', {}, ...rows));
}

function figures(run: SystemComparison): Markup[] {
  const systems = systemsOf(run);
  const groups = groupRows(run);
  const rates = differentialRows(run);
  const reject = rejectPlot(systems.map(({ summary }) => summary));
  return [
    element('h2', {}, 'Figures'),
    element('p', {}, 'Shares of all probes, those not enrolled included, with 95 % intervals.'),
    tableOf([headingRow(run), ...figureRows(run)]),
    ...differences(run).map((sentence) => element('p', {}, sentence)),
    ...(groups.length > 0
      ? [element('h2', {}, `By ${run.by.join(', ')}`), tableOf([headingRow(run), ...groups])]
      : []),
    ...(rates.length > 0
      ? [
          element('h2', {}, 'Differentials'),
          element('p', {}, DIFFERENTIALS),
          tableOf([headingRow(run), ...rates]),
        ]
      : []),
    ...witnessError(run),
    element('h2', {}, 'Plots'),
    cmcPlot(systems.map(({ evaluation }) => evaluation)),
    ...systems.map(({ evaluation }) => scorePlot(evaluation)),
    ...(reject ? [reject, element('p', {}, REJECT)] : []),
  ];
}

const DIFFERENTIALS =
  'At one threshold for everybody. FMR: of comparisons of two different people of the group, the share ' +
  'above it; FNMR: of searches for somebody of the group, the share whose person is not. × is the ratio to ' +
  'the geometric mean of the groups; “too few” where a group is too small for a rate, or alone.';

const WITNESS_ERROR =
  'The sketches that are searched with are altered, more at each level, as if worse witnesses had ' +
  'had them drawn. How much is chosen, not observed: no finding about witnesses.';

function witnessError(run: SystemComparison): Markup[] {
  const rows = stressRows(run);
  if (rows.length === 0) return [];
  const summaries = systemsOf(run).map(({ summary }) => summary);
  const plots = ([1, 10] as const).map((rank) => stressPlot(rank, summaries));
  return [
    element('h2', {}, 'Witness error'),
    element('p', {}, WITNESS_ERROR),
    tableOf([headingRow(run), ...rows]),
    ...plots.filter((plot) => plot !== null),
  ];
}

const REJECT =
  'Quality predicts failure as far as this curve falls; “quality gain” is how far its area goes ' +
  'from setting probes aside at random (0) to setting aside every failure first (1).';

function tableOf(rows: readonly Row[]): Markup {
  const lines = rows.map(([label, ...cells]) =>
    element('tr', {}, element('th', {}, label), ...cells.map((cell) => element('td', {}, cell))),
  );
  return element('table', {}, element('tbody', {}, ...lines));
}
