import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { DataSource } from 'typeorm';
import { benchNames, type NameFigures } from '../benchmark/index.js';
import { type RequestContext, systemContext } from '../common/index.js';
import { readConfig } from '../config/index.js';
import { callerScope, withinScope } from '../database/index.js';
import { progressBar } from '../operations/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { RecordListsService } from '../records/index.js';
import { SUBJECT } from '../subjects/index.js';
import { withTemporaryDatabase } from './temporary-database.js';
import { type App, withTemporaryService } from './temporary-service.js';

interface BenchNamesOptions {
  readonly subjects?: number;
  readonly json?: boolean;
}

const SUBJECTS = 100_000;
const FEWEST = 1000;
const IN_APP = { strict: false } as const;

@SubCommand({
  name: 'names',
  description: 'Names in another spelling, on a database of DATABASE_URL’s server.',
})
export class BenchNamesCommand extends CommandRunner {
  async run(_arguments: string[], { subjects = SUBJECTS, json }: BenchNamesOptions): Promise<void> {
    const { databaseUrl: server } = readConfig();
    const measure = (databaseUrl?: string) =>
      withTemporaryService({ databaseUrl }, (app) => figuresOf(app, subjects));
    const figures = await (server ? withTemporaryDatabase(server, measure) : measure());
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : table(figures));
  }

  @Option({ flags: '--subjects <n>', description: `Known people (${SUBJECTS}).` })
  subjects(value: string): number {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= FEWEST) return number;
    throw new Error(`"${value}" is not a number from ${FEWEST}`);
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

/** All that the route does behind HTTP: as a caller whom row policies judge, images and log entry included. */
async function figuresOf(app: App, subjects: number): Promise<NameFigures> {
  const lists = app.get(RecordListsService, IN_APP);
  const ctx = await officer(app);
  const bar = progressBar('subjects');
  try {
    return await benchNames(
      app.get(DataSource, IN_APP),
      async (name, limit) => {
        const query = { limit, status: 'active' } as const;
        const page = await withinScope(callerScope(ctx.actor), () =>
          lists.listByName(ctx, SUBJECT, query, name),
        );
        return page.items.map(({ id }) => id);
      },
      subjects,
      (done) => {
        bar.update(done, subjects);
      },
    );
  } finally {
    bar.stop();
  }
}

async function officer(app: App): Promise<RequestContext> {
  const prefecture = await app.get(PrefecturesService, IN_APP).byCode('CAS');
  const system = systemContext('bench names');
  const { id, name } = system.actor;
  return { ...system, actor: { kind: 'user', id, name, role: 'forensic_officer', prefecture } };
}

function table({ database, subjects, pairs, ours, ilike, trigrams }: NameFigures): string {
  const row = (label: string, cells: readonly string[]) =>
    label.padEnd(28) + cells.map((cell) => cell.padStart(16)).join('');
  const way = (label: string, { found, p50, p95 }: NameFigures['ours']) =>
    row(label, [`${(100 * found).toFixed(1)} %`, p50.toFixed(1), p95.toFixed(1)]);
  return [
    `${pairs} names in another spelling among ${subjects} subjects, ${database}`,
    row('', ['in first ten', 'ms, median', '95th percentile']),
    way('ours', ours),
    way('each part, ILIKE', ilike),
    ...(trigrams ? [way('trigrams, with an index', trigrams)] : []),
    '',
  ].join('\n');
}
