import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { AppModule } from '../app/index.js';
import { CasesService } from '../cases/index.js';
import { isLanguage, JsonParts, type Language, parseJson, render } from '../common/index.js';
import {
  type CheckedRow,
  ENCODINGS,
  type Encoding,
  ImportChecksService,
  ImportProfile,
  type ImportSource,
  reportHead,
  reportLines,
  UTF8_MARK,
  unreadColumnLine,
} from '../imports/index.js';
import { prefectureContext } from './prefecture-context.js';
import { withParts } from './of-service.js';
import { tellFaults } from './tell-faults.js';

interface ImportOptions {
  readonly as: ImportSource['kind'];
  readonly prefecture: string;
  readonly dryRun: true;
  readonly images?: string;
  readonly case?: string;
  readonly profile?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly encoding?: Encoding;
  readonly lang?: Language;
  readonly report?: string;
  readonly json?: true;
}

@Command({
  name: 'import',
  arguments: '<sheet>',
  description:
    'Look through a sheet of sketches or subjects (CSV, JSON Lines, XLSX) and tell each row that is wrong; exit code 1 if one is.',
})
export class ImportCommand extends CommandRunner {
  async run([sheet = '']: string[], options: ImportOptions): Promise<void> {
    const told = await withParts(AppModule, (app) => dryRun(app, sheet, options));
    const { rows, refused, unread } = told.counts;
    const columns = unread.map(({ heading }) => heading).join(', ');
    const summary = `${rows} rows: ${rows - refused} acceptable, ${refused} refused${columns && `; columns that are not read: ${columns}`}\n`;
    process.stdout.write(options.json ? `${JSON.stringify(told)}\n` : summary);
    if (refused > 0 || unread.length > 0) process.exitCode = 1;
  }

  @Option({ flags: '--as <kind>', required: true, description: 'sketches or subjects.' })
  as(value: string): ImportSource['kind'] {
    if (value === 'sketches') return 'sketch';
    if (value === 'subjects') return 'subject';
    throw new Error(`"${value}" is neither sketches nor subjects`);
  }

  @Option({
    flags: '-p, --prefecture <code>',
    required: true,
    description: 'Whose records they become, such as CAS.',
  })
  prefecture(value: string): string {
    return value;
  }

  @Option({ flags: '--dry-run', required: true, description: 'Tell, and write nothing.' })
  dryRun(): true {
    return true;
  }

  @Option({ flags: '--images <path>', description: 'Folder or ZIP with the images.' })
  images(value: string): string {
    return value;
  }

  @Option({ flags: '--case <reference>', description: 'Of rows that name no case.' })
  case(value: string): string {
    return value;
  }

  @Option({ flags: '--profile <file>', description: 'JSON that says what the columns are.' })
  profile(value: string): string {
    return value;
  }

  @Option({
    flags: '--set <field=value>',
    description: 'What each row says that does not say it itself; repeatable.',
  })
  set(value: string, before: Record<string, string> = {}): Record<string, string> {
    const [field = '', ...said] = value.split('=');
    return { ...before, [field]: said.join('=') };
  }

  @Option({ flags: '--encoding <name>', description: `If not found out: ${ENCODINGS.join(', ')}.` })
  encoding(value: string): Encoding {
    const known = ENCODINGS.find((one) => one === value);
    if (known) return known;
    throw new Error(`"${value}" is not one of ${ENCODINGS.join(', ')}`);
  }

  @Option({ flags: '--lang <code>', description: 'Of what is told: fr, ar or en.' })
  lang(value: string): Language {
    if (isLanguage(value)) return value;
    throw new Error(`"${value}" is not one of fr, ar, en`);
  }

  @Option({ flags: '--report <file>', description: 'Write each row with its faults as CSV.' })
  report(value: string): string {
    return value;
  }

  @Option({ flags: '--json', description: 'As JSON.' })
  json(): true {
    return true;
  }
}

async function dryRun(app: INestApplicationContext, sheet: string, options: ImportOptions) {
  const { lang = 'en', report: path, json } = options;
  const ctx = await prefectureContext(app, 'cli', options.prefecture, lang);
  const source = await sourceOf(app, ctx, sheet, options);
  const { found, tell } = tellFaults(json, faultLine);
  const report = path === undefined ? undefined : createWriteStream(path);
  report?.write(UTF8_MARK + reportHead(lang));
  const counts = { rows: 0, refused: 0 };
  const onRow = (row: CheckedRow) => {
    const outcome = row.faults.length > 0 ? 'refused' : 'acceptable';
    counts.rows += 1;
    if (outcome === 'refused') counts.refused += 1;
    report?.write(reportLines({ ...row, outcome }, lang));
    for (const fault of toldFaults(row, lang)) tell(fault);
  };
  const checks = app.get(ImportChecksService, { strict: false });
  const { taken, unread } = await eachRow(checks.rows(ctx, source), onRow);
  for (const column of unread) report?.write(unreadColumnLine(column, lang));
  report?.end();
  if (report) await finished(report);
  return { counts: { ...counts, columns: taken, unread }, found };
}

/** Hands on each row; what is returned once all are read. */
async function eachRow<T, R>(rows: AsyncGenerator<T, R>, onRow: (row: T) => void): Promise<R> {
  for (;;) {
    const next = await rows.next();
    if (next.done) return next.value;
    onRow(next.value);
  }
}

async function sourceOf(
  app: INestApplicationContext,
  ctx: Parameters<CasesService['byReference']>[0],
  sheet: string,
  { as: kind, images, profile: path, set = {}, encoding, case: reference }: ImportOptions,
): Promise<ImportSource> {
  const given = path === undefined ? {} : parseJson(await readFile(path), path);
  const profile = await app.get(JsonParts, { strict: false }).check(ImportProfile, given);
  const file =
    reference === undefined
      ? null
      : await app.get(CasesService, { strict: false }).byReference(ctx, reference);
  if (reference !== undefined && !file) throw new Error(`There is no case ${reference}.`);
  return {
    ...{ kind, sheet, images: images ?? null, encoding },
    profile: { ...profile, defaults: { ...profile.defaults, ...set } },
    caseId: file?.id ?? null,
  };
}

interface ToldFault {
  readonly line: number;
  readonly column?: string;
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const toldFaults = ({ line, faults }: CheckedRow, lang: Language): ToldFault[] =>
  faults.map(({ column, field, code, message, params }) => ({
    ...{ line, field, code, message: render(message, lang, params) },
    ...(column !== undefined && { column }),
  }));

function faultLine({ line, column, field, message }: ToldFault): string {
  // What a sheet says must not move the cursor of who reads this.
  return `${line}: ${column ?? field}: ${message}`.replace(/\p{Cc}/gu, ' ');
}
