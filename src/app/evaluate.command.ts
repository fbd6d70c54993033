import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommandRunner, Option } from 'nest-commander';
import { DataSource } from 'typeorm';
import { systemContext } from '../common/index.js';
import { Config, readConfig } from '../config/index.js';
import {
  type Direction,
  DIRECTIONS,
  evaluate,
  type Evaluation,
  type EvaluationPlan,
  FaceApiMatcher,
  type Matcher,
  MEANS,
  type Means,
  ProductionMatcher,
  readFileList,
  readPairs,
} from '../evaluation/index.js';
import { FaceEngine, FaceModel } from '../faces/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { RecordsService } from '../records/index.js';
import { ProbesService, SearchRepository } from '../search/index.js';
import { createApp } from './create-app.js';
import { progressBar } from './progress-bar.js';

interface EvaluateOptions {
  readonly pairs: string;
  readonly distractors?: readonly string[];
  readonly direction?: Direction;
  readonly means?: Means;
  readonly baseline?: string;
  readonly json?: boolean;
}

type App = Awaited<ReturnType<typeof createApp>>;

@Command({
  name: 'evaluate',
  description: 'Measure identification on pairs of sketch and photograph.',
})
export class EvaluateCommand extends CommandRunner {
  async run(_arguments: string[], options: EvaluateOptions): Promise<void> {
    const pairs = await readPairs(options.pairs);
    const lists = await Promise.all((options.distractors ?? []).map(readFileList));
    const { faceWorkers } = readConfig();
    const plan: EvaluationPlan = {
      pairs,
      distractors: lists.flat(),
      direction: options.direction ?? 'sketch-to-photo',
      atOnce: faceWorkers + 1,
    };
    const results = await withTemporaryService(async (app) => {
      const product = await measure(
        await productionMatcher(app, options.means ?? 'collection'),
        plan,
      );
      if (options.baseline === undefined) return { ...product };
      return {
        ...product,
        baseline: await measure(new FaceApiMatcher(app.get(FaceEngine, { strict: false })), plan),
      };
    });
    process.stdout.write(options.json ? `${JSON.stringify(results)}\n` : table(results));
  }

  @Option({ flags: '--pairs <file>', required: true, description: 'PAIRS.tsv, with a header.' })
  pairs(value: string): string {
    return value;
  }

  @Option({ flags: '--distractors <file>', description: 'More gallery images, one path a line.' })
  distractors(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--direction <direction>',
    choices: [...DIRECTIONS],
    description: 'What is the probe.',
  })
  direction(value: string): string {
    return value;
  }

  @Option({
    flags: '--baseline <name>',
    choices: ['face-api'],
    description: 'Measured beside ours.',
  })
  baseline(value: string): string {
    return value;
  }

  @Option({ flags: '--means <means>', choices: [...MEANS], description: 'What is centred on.' })
  centring(value: string): string {
    return value;
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

/** The whole service on an embedded database that is removed afterwards. */
async function withTemporaryService<T>(act: (app: App) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-evaluate-'));
  const settings = readConfig();
  const config: Config = {
    ...settings,
    dataDir,
    databaseUrl: undefined,
    adminPassword: settings.jwtSecret,
    logLevel: 'silent',
  };
  try {
    const app = await createApp(config);
    try {
      await app.init();
      return await act(app);
    } finally {
      await app.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function productionMatcher(app: App, means: Means): Promise<Matcher> {
  const inApp = { strict: false } as const;
  const national = await app.get(PrefecturesService, inApp).byCode('NAT');
  const system = systemContext('evaluate');
  const ctx = { ...system, actor: { ...system.actor, prefecture: national } };
  const rooms = {
    db: app.get(DataSource, inApp),
    records: app.get(RecordsService, inApp),
    probes: app.get(ProbesService, inApp),
    repository: app.get(SearchRepository, inApp),
    model: app.get(FaceModel, inApp),
  };
  return new ProductionMatcher(rooms, ctx, means);
}

async function measure(matcher: Matcher, plan: EvaluationPlan): Promise<Evaluation> {
  const bar = progressBar(matcher.name);
  try {
    return await evaluate(matcher, plan, (done, all) => {
      bar.update(done, all);
    });
  } finally {
    bar.stop();
  }
}

function table({ baseline, ...ours }: Evaluation & { baseline?: Evaluation }): string {
  const systems = baseline ? [ours, baseline] : [ours];
  const share = (value: number) => `${(100 * value).toFixed(1)} %`;
  const rows: [string, (e: Evaluation) => string | number][] = [
    ['', (e) => e.model_version],
    ['rank 1', (e) => share(e.rank1)],
    ['rank 5', (e) => share(e.rank5)],
    ['rank 10', (e) => share(e.rank10)],
    ['rank 50', (e) => share(e.rank50)],
    ['median rank', (e) => e.median_rank],
    ['not enrolled', (e) => e.not_enrolled],
    ['s / image', (e) => e.seconds_per_image.toFixed(3)],
  ];
  const lines = rows.map(
    ([label, cell]) => label.padEnd(14) + systems.map((e) => String(cell(e)).padStart(24)).join(''),
  );
  return [`${ours.n_probes} probes, gallery of ${ours.n_gallery}`, ...lines, ''].join('\n');
}
