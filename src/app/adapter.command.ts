import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { readConfig } from '../config/index.js';
import { featuresOf, readPairs, trainOn } from '../evaluation/index.js';
import { FaceEngine } from '../faces/index.js';
import { progressBar } from './progress-bar.js';

interface TrainOptions {
  readonly pairs: readonly string[];
  readonly set: readonly string[];
  readonly foldColumn?: string;
  readonly out: string;
}

/** Folds by position where the pairs name none. */
const FOLDS = 3;

@SubCommand({ name: 'train', description: 'Train the sketch adapter on pairs, and calibrate it.' })
export class AdapterTrainCommand extends CommandRunner {
  async run(_arguments: string[], { pairs, set, foldColumn, out }: TrainOptions): Promise<void> {
    const { faceWorkers: workers, faceBackend: backend } = readConfig();
    const needed = foldColumn === undefined ? [] : [foldColumn];
    const sets = await Promise.all(pairs.map((path) => readPairs(path, needed)));
    const training = sets.map((list, i) => ({ set: set[i] ?? basename(out), pairs: list.length }));
    const engine = new FaceEngine({ workers, backend });
    await engine.start();
    const bar = progressBar('features');
    const all = sets.flat();
    const featured = [];
    for (const [index, pair] of all.entries()) {
      const features = await featuresOf(engine, pair);
      const fold = pair.columns[foldColumn ?? ''] ?? String(index % FOLDS);
      if (features) featured.push({ ...features, fold });
      else process.stderr.write(`Not enrolled, left out: ${pair.subjectId}\n`);
      bar.update(index + 1, all.length);
    }
    bar.stop();
    await engine.close();
    const heldOut = foldColumn ? `by ${foldColumn}, each in turn` : `${FOLDS} folds by position`;
    const version = basename(out);
    const { weights, manifest } = trainOn(featured, training, { version, heldOut });
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'adapter.bin'), weights);
    await writeFile(join(out, 'adapter.json'), `${JSON.stringify(manifest, null, 2)}\n`);
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

  @Option({ flags: '--fold-column <name>', description: 'Column to hold out by, such as style.' })
  foldColumn(value: string): string {
    return value;
  }

  @Option({ flags: '--out <folder>', required: true, description: 'Such as models/my-adapter@1.' })
  out(value: string): string {
    return value;
  }
}

@Command({ name: 'adapter', description: 'The adapter.', subCommands: [AdapterTrainCommand] })
export class AdapterCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}
