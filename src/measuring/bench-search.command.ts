import { readFile } from 'node:fs/promises';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { DataSource } from 'typeorm';
import {
  benchSearch,
  SearchClient,
  type SearchFigures,
  searchPlot,
  SyntheticGallery,
  traitPalette,
} from '../benchmark/index.js';
import { forEachConcurrently, type RequestContext } from '../common/index.js';
import { Config, readConfig } from '../config/index.js';
import { drawComposite, fictionalFace } from '../demo/index.js';
import { readPairs } from '../evaluation/index.js';
import { FaceModel } from '../faces/index.js';
import { RecordsService } from '../records/index.js';
import { FaceIndexBuild, GalleryRepository } from '../matching/index.js';
import { SKETCH, sketchColumns } from '../sketches/index.js';
import { writeWholeFile } from '../storage/index.js';
import { SUBJECT } from '../subjects/index.js';
import { UsersService } from '../users/index.js';
import { nationalContext, progressBar } from '../operations/index.js';
import { searchTable } from './search-figures-table.js';
import { withTemporaryDatabase } from './temporary-database.js';
import { type App, withTemporaryService } from './temporary-service.js';

interface BenchSearchOptions {
  readonly templates?: number;
  readonly pairs?: string;
  readonly probes?: number;
  readonly clients?: number[];
  readonly plot?: string;
  readonly json?: boolean;
}

/** A sketch and a photograph of one person. */
interface Pair {
  readonly sketch: Buffer;
  readonly photo: Buffer;
}

const TEMPLATES = 10_000;
const PROBES = 40;
const CLIENTS = [1, 4, 16];
/** Pairs that are enrolled; the other templates are made like their photographs. */
const MOST_PAIRS = 300;
const ACCOUNT = { username: 'bench', password: 'only for this run, and gone' };
const IN_APP = { strict: false } as const;

@SubCommand({
  name: 'search',
  description: 'Searches over a gallery of any size, on the database of DATABASE_URL’s server.',
})
export class BenchSearchCommand extends CommandRunner {
  async run(_arguments: string[], options: BenchSearchOptions): Promise<void> {
    const pairs = await (options.pairs === undefined ? drawn(options) : read(options.pairs));
    const { databaseUrl: server } = readConfig();
    const measure = (databaseUrl?: string) =>
      withTemporaryService({ databaseUrl }, (app) => figuresOf(app, pairs, options));
    const figures = await (server ? withTemporaryDatabase(server, measure) : measure());
    if (options.plot !== undefined) await writeWholeFile(options.plot, searchPlot(figures).text);
    process.stdout.write(options.json ? `${JSON.stringify(figures)}\n` : searchTable(figures));
  }

  @Option({ flags: '--templates <n>', description: `Size of the gallery (${TEMPLATES}).` })
  templates(value: string): number {
    return fromTen(value);
  }

  @Option({
    flags: '--pairs <file>',
    description: 'Pairs whose faces the gallery is to be like, as for evaluate; our drawings else.',
  })
  pairs(value: string): string {
    return value;
  }

  @Option({ flags: '--probes <n>', description: `Probes of each measurement (${PROBES}).` })
  probes(value: string): number {
    return fromTen(value);
  }

  @Option({
    flags: '--clients <n,…>',
    description: `Numbers of clients that search at once (${CLIENTS.join()}).`,
  })
  clients(value: string): number[] {
    const numbers = value.split(',').map(Number);
    if (numbers.every((n) => Number.isSafeInteger(n) && n > 0)) return numbers;
    throw new Error(`"${value}" is not numbers of clients, with commas between`);
  }

  @Option({ flags: '--plot <file>', description: 'Times by filter, as SVG.' })
  plot(value: string): string {
    return value;
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

async function figuresOf(
  app: App,
  pairs: readonly Pair[],
  { templates = TEMPLATES, probes = PROBES, clients = CLIENTS }: BenchSearchOptions,
): Promise<SearchFigures> {
  await app.listen(0, '127.0.0.1');
  const db = app.get(DataSource, IN_APP);
  const model = app.get(FaceModel, IN_APP);
  const config = app.get(Config, IN_APP);
  const ctx = await nationalContext(app, 'bench');
  const bar = progressBar('search');
  try {
    const sketchIds = await enrol(app, ctx, pairs, (done) => {
      bar.update(done, pairs.length);
    });
    bar.stop();
    const user = { ...ACCOUNT, displayName: 'Benchmark', prefecture: 'NAT' };
    await app.get(UsersService, IN_APP).create(ctx, { ...user, role: 'supervisor' });
    const client = new SearchClient((await app.getUrl()).replace(/\/$/, ''), ACCOUNT);
    await client.login();
    const caseId = await client.openCase();
    const rooms = {
      db,
      model,
      repository: app.get(GalleryRepository, IN_APP),
      indexes: app.get(FaceIndexBuild, IN_APP),
      budget: (ms: number) => {
        config.searchBudgetMs = ms;
      },
    };
    // Whatever the size, what is called exact here is to be exact.
    rooms.budget(60_000);
    const gallery = await SyntheticGallery.like(db, model.version);
    const plan = { templates, probes, clients, caseId, sketchIds };
    return await benchSearch(rooms, ctx, gallery, client, plan, (what) => {
      process.stderr.write(`${what}\n`);
    });
  } finally {
    bar.stop();
  }
}

/** Both faces of each pair become records; the sketches are searched with. */
async function enrol(
  app: App,
  ctx: RequestContext,
  pairs: readonly Pair[],
  report: (done: number) => void,
): Promise<string[]> {
  const records = app.get(RecordsService, IN_APP);
  const palette = traitPalette();
  const ids: string[] = [];
  let done = 0;
  await forEachConcurrently([...pairs.entries()], 2, async ([index, { sketch, photo }]) => {
    const traits = palette[(31 * index) % palette.length];
    const input = { origin: 'other', traits } as const;
    const seen = await records.create(ctx, SKETCH, input, sketchColumns(input), sketch);
    await records.create(ctx, SUBJECT, { traits }, { fullName: `Real ${index}` }, photo);
    if (seen.face.status !== 'not_found') ids.push(seen.id);
    report(++done);
  });
  return ids;
}

/** Two witnesses' drawings of each of up to sixty fictional persons: of a small gallery, one in ten. */
function drawn({ templates = TEMPLATES, probes = PROBES }: BenchSearchOptions): Promise<Pair[]> {
  const length = Math.min(60, Math.max(probes, Math.ceil(templates / 10)));
  const people = Array.from({ length }, (_, i) => fictionalFace(i + 1));
  return Promise.all(
    people.map(async (face) => ({
      sketch: await drawComposite(face, 1),
      photo: await drawComposite(face, 2),
    })),
  );
}

async function read(file: string): Promise<Pair[]> {
  const pairs = (await readPairs(file)).slice(0, MOST_PAIRS);
  return Promise.all(
    pairs.map(async ({ sketch, photo }) => ({
      sketch: await readFile(sketch),
      photo: await readFile(photo),
    })),
  );
}

function fromTen(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 10) return number;
  throw new Error(`"${value}" is not a number from 10`);
}
