import { readFile, stat } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { isCalendarDate, Problem, type RequestContext, withoutMark } from '../common/index.js';
import { decodedText, encodingNamed, ENCODINGS, type Encoding } from '../imports/index.js';
import {
  CourtOutcomesService,
  type CourtOutcomesOrder,
  type CourtOutcomesView,
  ErasureWorker,
  type Expungeable,
  EXPUNGEABLES,
  ExpungementsService,
  type Ground,
  GROUNDS,
  type KeptTombstone,
  MOST_OUTCOMES,
  ReapplicationService,
  ReviewsService,
  ScrubService,
} from '../retention/index.js';
import { writeWholeFile } from '../storage/index.js';
import { AppModule } from '../app/index.js';
import { PeopleNamer } from '../users/index.js';
import { nationalContext } from './national-context.js';
import { withParts } from './of-service.js';

/** More than the longest rows of a table of court outcomes take, in any encoding. */
const MOST_TABLE_BYTES = 1024 * 1024;

/** More than anybody reviews in one sitting. */
const MOST_DUE = 100_000;

@SubCommand({ name: 'list-due', description: 'Records and cases whose review is due.' })
export class RetentionListDueCommand extends CommandRunner {
  async run(_arguments: string[], { due, json }: { due?: string; json?: true }): Promise<void> {
    if (due !== undefined && !isCalendarDate(due)) throw new Error(`"${String(due)}" is not a day`);
    const query = { limit: MOST_DUE, ...(due !== undefined && { due }) };
    const { items } = await onRetention((app, ctx) => app.get(ReviewsService, ANY).due(ctx, query));
    const line = ({ reviewOn, kind, number, id }: (typeof items)[number]) =>
      `${reviewOn}  ${kind.padEnd(7)}  ${number}  ${id}\n`;
    process.stdout.write(json ? `${JSON.stringify({ items })}\n` : items.map(line).join(''));
  }

  @Option({ flags: '--due <day>', description: 'By that day, YYYY-MM-DD; by today if absent.' })
  due(value: string): string {
    return value;
  }

  @Option({ flags: '--json', description: 'As JSON.' })
  json(): true {
    return true;
  }
}

interface Order {
  readonly ground: string;
  readonly reference: string;
  readonly dryRun?: true;
}

@SubCommand({
  name: 'expunge',
  arguments: '<kind> <id>',
  description: 'Erase a sketch, a subject or a case, with every copy; for good.',
})
export class RetentionExpungeCommand extends CommandRunner {
  async run([kind, id = '']: string[], { ground, reference, dryRun }: Order): Promise<void> {
    const what = oneOf<Expungeable>(EXPUNGEABLES, kind);
    const order = { ground: oneOf<Ground>(GROUNDS, ground), reference, dryRun: dryRun ?? false };
    const answer = await onRetention(async (app, ctx) => {
      const done = await app.get(ExpungementsService, ANY).order(ctx, what, id, order);
      await app.get(ErasureWorker, ANY).idle();
      return app.get(PeopleNamer, ANY).named(done);
    });
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }

  @Option({ flags: '--ground <ground>', required: true, description: GROUNDS.join(', ') })
  ground(value: string): string {
    return value;
  }

  @Option({ flags: '--reference <text>', required: true, description: 'Of the decision.' })
  reference(value: string): string {
    return value;
  }

  @Option({ flags: '--dry-run', description: 'Tell what would go, and change nothing.' })
  dryRun(): true {
    return true;
  }
}

@SubCommand({
  name: 'scrub',
  description: 'Write the tables anew, so that no erased byte is left in them. Locks them.',
})
export class RetentionScrubCommand extends CommandRunner {
  async run(): Promise<void> {
    const scrubbed = await onRetention((app, ctx) => app.get(ScrubService, ANY).scrub(ctx));
    process.stdout.write(`${JSON.stringify(scrubbed)}\n`);
  }
}

@SubCommand({
  name: 'export-tombstones',
  arguments: '<file>',
  description: 'Write what was erased to a file, to be kept outside of the backups.',
})
export class RetentionExportCommand extends CommandRunner {
  async run([file = '']: string[]): Promise<void> {
    const kept = await onRetention((app) => app.get(ReapplicationService, ANY).kept());
    await writeWholeFile(file, kept.map((one) => `${JSON.stringify(one)}\n`).join(''), 0o600);
    process.stdout.write(`${JSON.stringify({ tombstones: kept.length })}\n`);
  }
}

@SubCommand({
  name: 'reapply',
  arguments: '<file>',
  description: 'After a backup was restored: erase again what was erased since it was made.',
})
export class RetentionReapplyCommand extends CommandRunner {
  async run([file = '']: string[]): Promise<void> {
    const text = withoutMark(await readFile(file, 'utf8'));
    const lines = text.split(/\r?\n/).filter((line) => line !== '');
    const kept = lines.map((line) => JSON.parse(line) as KeptTombstone);
    const counts = await onRetention(async (app, ctx) => {
      const done = await app.get(ReapplicationService, ANY).reapply(ctx, kept);
      app.get(ErasureWorker, ANY).wake();
      await app.get(ErasureWorker, ANY).idle();
      return done;
    });
    process.stdout.write(`${JSON.stringify(counts)}\n`);
  }
}

@SubCommand({
  name: 'import-outcomes',
  arguments: '<file>',
  description:
    'What courts decided, as a table: what would become of whom; with --confirm, for good.',
})
export class RetentionImportOutcomesCommand extends CommandRunner {
  async run(
    [file = '']: string[],
    { confirm, encoding }: { confirm?: true; encoding?: Encoding },
  ): Promise<void> {
    // Before anything of it is read.
    if ((await stat(file)).size > MOST_TABLE_BYTES) {
      throw new Error(`${file} is no table of at most ${MOST_OUTCOMES} rows: it is too large.`);
    }
    const order = { csv: await decodedText(file, encoding) };
    // All of it is tried before any of it is done.
    const tried = await this.enter({ ...order, dryRun: true });
    const done = confirm ? await this.enter(order) : tried;
    process.stdout.write(`${JSON.stringify(done)}\n`);
  }

  /** @throws Problem that names each wrong row */
  private async enter(order: CourtOutcomesOrder): Promise<CourtOutcomesView> {
    return onRetention(async (app, ctx) => {
      const done = await app.get(CourtOutcomesService, ANY).enter(ctx, order).catch(byRow);
      await app.get(ErasureWorker, ANY).idle();
      return done;
    });
  }

  @Option({ flags: '--confirm', description: 'Enter them; without it, only tell.' })
  confirm(): true {
    return true;
  }

  @Option({ flags: '--encoding <name>', description: `If not found out: ${ENCODINGS.join(', ')}.` })
  encoding(value: string): Encoding {
    return encodingNamed(value);
  }
}

/** Tells what is wrong as a spreadsheet shows the table: `row 4: subject` of `outcomes[2].subject`. */
function byRow(failure: unknown): never {
  if (!(failure instanceof Problem)) throw failure;
  const { code, type, options } = failure;
  const errors = options.errors?.map((error) => ({
    ...error,
    field: error.field.replace(
      /^outcomes\[(\d+)\]\.?/,
      (_, index: string) => `row ${Number(index) + 2}: `,
    ),
  }));
  throw new Problem(code, type, { ...options, ...(errors && { errors }) });
}

@Command({
  name: 'retention',
  description: 'Time limits: what is due for review, what is erased.',
  subCommands: [
    RetentionListDueCommand,
    RetentionExpungeCommand,
    RetentionImportOutcomesCommand,
    RetentionScrubCommand,
    RetentionExportCommand,
    RetentionReapplyCommand,
  ],
})
export class RetentionCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

const ANY = { strict: false } as const;

function oneOf<T extends string>(all: readonly T[], value = ''): T {
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Error(`"${value}" is not one of ${all.join(', ')}`);
}

function onRetention<T>(
  act: (app: INestApplicationContext, ctx: RequestContext) => Promise<T>,
): Promise<T> {
  return withParts(AppModule, async (app) => act(app, await nationalContext(app, 'cli')));
}
