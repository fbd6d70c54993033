import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { tellWhileWaiting } from '../common/index.js';
import { DEFAULT_NETWORKS, readConfig } from '../config/index.js';
import {
  type FoldRule,
  pairsWhere,
  readPairs,
  type RowCondition,
  rowCondition,
  type TrainingList,
  type TrainingPair,
  trainingPairs,
  trainAndCalibrate,
} from '../evaluation/index.js';
import { writeWholeFile } from '../storage/index.js';
import { progressBar } from '../operations/index.js';
import { patientFaceEngine } from './patient-face-engine.js';

interface TrainOptions {
  readonly pairs: readonly string[];
  readonly set?: readonly string[];
  readonly where?: readonly RowCondition[];
  readonly look?: readonly string[];
  readonly foldColumn?: string;
  readonly out: string;
}

@SubCommand({ name: 'train', description: 'Train the sketch adapter on pairs, and calibrate it.' })
export class AdapterTrainCommand extends CommandRunner {
  async run(_arguments: string[], options: TrainOptions): Promise<void> {
    const { foldColumn, out } = options;
    const lists = await listsFrom(options);
    const { faceNetworks: networks = DEFAULT_NETWORKS } = readConfig();
    const engine = patientFaceEngine();
    const bar = progressBar('features');
    let done = 0;
    const all = [...lists.identity, ...lists.look].reduce((n, { pairs }) => n + pairs.length, 0);
    const seen = async (list: TrainingList) => {
      const pairs = await trainingPairs(engine, list, ({ subjectId }, found) => {
        if (!found) process.stderr.write(`Not enrolled, left out: ${list.name} ${subjectId}\n`);
        bar.update(++done, all);
      });
      return { name: list.name, pairs };
    };
    const sets = { identity: [] as Seen[], look: [] as Seen[] };
    try {
      await tellWhileWaiting('Loading the face networks', () => engine.start());
      for (const list of lists.identity) sets.identity.push(await seen(list));
      for (const list of lists.look) sets.look.push(await seen(list));
    } finally {
      bar.stop();
      await engine.close();
    }
    process.stderr.write(`Training on ${done} pairs, some minutes for thousands …\n`);
    const { weights, manifest } = trainAndCalibrate(
      sets.identity.flatMap(({ pairs }) => pairs),
      sets.look.flatMap(({ pairs }) => pairs),
      {
        networks,
        version: basename(out),
        training: sets.identity.map(({ name, pairs }) => ({ set: name, pairs: pairs.length })),
        look: [...sets.identity, ...sets.look].map(({ name }) => name),
        heldOutBy: foldColumn ?? (sets.identity.length > 1 ? 'set' : 'position'),
      },
    );
    await mkdir(out, { recursive: true });
    await writeWholeFile(join(out, 'adapter.bin'), weights);
    await writeWholeFile(join(out, 'adapter.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    process.stdout.write(`${JSON.stringify(manifest)}\n`);
  }

  @Option({ flags: '--pairs <file>', required: true, description: 'PAIRS.tsv; may be repeated.' })
  pairs(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({ flags: '--set <name>', description: 'Name of each set, in the order of --pairs.' })
  set(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--where <column=value>',
    description: 'Only such rows, of the lists that have the column; may be repeated.',
  })
  where(value: string, before: readonly RowCondition[] = []): readonly RowCondition[] {
    return [...before, rowCondition(value)];
  }

  @Option({
    flags: '--look <file>',
    description: 'Pairs that teach what drawings and photographs look like only; may be repeated.',
  })
  look(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--fold-column <name>',
    description: 'Column to hold out by, of the lists that have it, such as style.',
  })
  foldColumn(value: string): string {
    return value;
  }

  @Option({ flags: '--out <folder>', required: true, description: 'Such as models/my-adapter@1.' })
  out(value: string): string {
    return value;
  }
}

interface Seen {
  readonly name: string;
  readonly pairs: readonly TrainingPair[];
}

/** Reads the lists; a wrong one is told of before any image is looked at. */
async function listsFrom(options: TrainOptions) {
  const { pairs: paths, set = [], where = [], look = [], foldColumn } = options;
  const known = new Set<string>();
  const read = async (path: string, name: string): Promise<TrainingList> => {
    const rows = await readPairs(path);
    const columns = Object.keys(rows[0]?.columns ?? {});
    for (const column of columns) known.add(column);
    const pairs = pairsWhere(
      rows,
      where.filter(({ column }) => columns.includes(column)),
    );
    return { name, pairs, folds: foldsOf(columns, paths.length, foldColumn) };
  };
  const folder = (path: string) => basename(dirname(resolve(path)));
  const lists = {
    identity: await Promise.all(paths.map((path, i) => read(path, set[i] ?? folder(path)))),
    look: await Promise.all(look.map((path) => read(path, folder(path)))),
  };
  for (const column of [...where.map((condition) => condition.column), foldColumn ?? '']) {
    if (column !== '' && !known.has(column)) throw new Error(`No list has a column "${column}"`);
  }
  return lists;
}

/** A list that lacks the column is held out whole; every third pair of it where it is the only one. */
function foldsOf(columns: readonly string[], lists: number, column: string | undefined): FoldRule {
  if (column !== undefined && columns.includes(column)) return { column };
  return lists > 1 ? 'list' : 'position';
}

@Command({ name: 'adapter', description: 'The adapter.', subCommands: [AdapterTrainCommand] })
export class AdapterCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}
