import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { AppModule } from '../app/index.js';
import { CasesService } from '../cases/index.js';
import {
  isLanguage,
  JsonParts,
  type Language,
  parseJson,
  render,
  type RequestContext,
} from '../common/index.js';
import {
  type CheckedRow,
  encodingNamed,
  ENCODINGS,
  type Encoding,
  ImportChecksService,
  ImportProfile,
  type ImportSource,
  ImportsService,
  ImportWorker,
  type ImportView,
  reportHead,
  reportLines,
  UTF8_MARK,
  unreadColumnLine,
} from '../imports/index.js';
import { prefectureContext } from './prefecture-context.js';
import { withParts } from './of-service.js';
import { progressBar } from './progress-bar.js';
import { tellFaults } from './tell-faults.js';

interface ImportOptions {
  readonly as: ImportSource['kind'];
  readonly prefecture: string;
  readonly dryRun?: true;
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
    'Enter the sketches or subjects of a sheet (CSV, JSON Lines, XLSX, ANSI/NIST-ITL) with their images; exit code 1 if a row or column is refused.',
})
export class ImportCommand extends CommandRunner {
  async run([sheet = '']: string[], options: ImportOptions): Promise<void> {
    const told = await withParts(AppModule, (app) =>
      options.dryRun ? dryRun(app, sheet, options) : enter(app, sheet, options),
    );
    process.stdout.write(options.json ? `${JSON.stringify(told)}\n` : summaryOf(told));
    if ((told.rows.refused ?? 0) > 0 || told.unread.length > 0) process.exitCode = 1;
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

  @Option({ flags: '--dry-run', description: 'Tell what is wrong, and write nothing.' })
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
    return encodingNamed(value);
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

/** How many rows came to what, and what of the sheet was not read. */
interface Told extends Pick<ImportView, 'rows' | 'unread' | 'columns'> {
  readonly found?: readonly ToldFault[];
}

async function dryRun(
  app: INestApplicationContext,
  sheet: string,
  options: ImportOptions,
): Promise<Told> {
  const { lang = 'en', report: path, json } = options;
  const ctx = await prefectureContext(app, options.prefecture, lang);
  const source = await sourceOf(app, ctx, sheet, options);
  const { found, tell } = tellFaults(json, faultLine);
  const report = path === undefined ? undefined : createWriteStream(path);
  report?.write(UTF8_MARK + reportHead(lang));
  const rows = { waiting: 0, refused: 0 };
  const onRow = (row: CheckedRow) => {
    const outcome = row.faults.length > 0 ? 'refused' : 'waiting';
    rows[outcome] += 1;
    report?.write(reportLines({ ...row, outcome }, lang));
    for (const fault of toldFaults(row, lang)) tell(fault);
  };
  const checks = app.get(ImportChecksService, { strict: false });
  const { taken: columns, unread } = await eachRow(checks.rows(ctx, source), onRow);
  for (const column of unread) report?.write(unreadColumnLine(column, lang));
  report?.end();
  if (report) await finished(report);
  return { rows, columns, unread, found };
}

/** How often it is looked how far an import is. */
const EVERY_MS = 500;

/** Enters what is right, with whatever workers there are, this process among them. */
async function enter(
  app: INestApplicationContext,
  sheet: string,
  options: ImportOptions,
): Promise<Told> {
  const { lang = 'en', report } = options;
  const ctx = await prefectureContext(app, options.prefecture, lang);
  const source = await sourceOf(app, ctx, resolve(sheet), options);
  app.get(ImportWorker, { strict: false }).start();
  const imports = app.get(ImportsService, { strict: false });
  const order = { ...source, name: basename(sheet), filesAreOurs: false };
  const { id } = await imports.create(ctx, order);
  const checked = await ended(imports, ctx, id, 'Rows looked through');
  if (checked.state === 'checked' && checked.unread.length === 0) {
    await imports.start(ctx, id);
    await ended(imports, ctx, id, 'Rows entered');
  } else if (checked.state === 'checked') await imports.cancel(ctx, id);
  if (report !== undefined)
    await pipeline(await imports.report(ctx, id), createWriteStream(report));
  const { failure, ...told } = await imports.read(ctx, id);
  if (failure) throw new Error(failure.message);
  return told;
}

/** Waits until an import is looked through, or at its end. */
async function ended(
  imports: ImportsService,
  ctx: RequestContext,
  id: string,
  title: string,
): Promise<ImportView> {
  const bar = progressBar(title);
  try {
    for (;;) {
      const view = await imports.read(ctx, id);
      if (view.state !== 'checking' && view.state !== 'running') return view;
      const all = Object.values(view.rows).reduce((sum, n) => sum + n, 0);
      bar.update(view.state === 'running' ? all - (view.rows.waiting ?? 0) : all, all);
      await pause(EVERY_MS);
    }
  } finally {
    bar.stop();
  }
}

function summaryOf({ rows, unread }: Told): string {
  const counts = Object.entries(rows).map(([outcome, n]) => `${n} ${outcome}`);
  const columns = unread.map(({ heading }) => heading).join(', ');
  return `${counts.join(', ') || 'no rows'}${columns && `; columns that are not read: ${columns}`}\n`;
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
  ctx: RequestContext,
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
    ...{ kind, sheet, images: images === undefined ? null : resolve(images), encoding },
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
