import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { benchFaces, type FaceFigures, soak, type SoakMark } from '../benchmark/index.js';
import { drawComposite, fictionalFace } from '../demo/index.js';
import { readFileList } from '../evaluation/index.js';
import { BenchAuditCommand } from './bench-audit.command.js';
import { BenchNamesCommand } from './bench-names.command.js';
import { BenchSearchCommand } from './bench-search.command.js';
import { progressBar } from '../operations/index.js';
import { patientFaceEngine } from './patient-face-engine.js';

interface BenchFacesOptions {
  readonly images?: string;
  readonly rounds?: number;
  readonly soak?: number;
  readonly json?: boolean;
}

const DRAWINGS = 8;
const ROUNDS = 5;

@SubCommand({ name: 'faces', description: 'Images per second, beside the stock pipeline.' })
export class BenchFacesCommand extends CommandRunner {
  async run(_arguments: string[], options: BenchFacesOptions): Promise<void> {
    const images = await (options.images === undefined ? drawings() : readImages(options.images));
    const one = patientFaceEngine({ faceWorkers: 1 });
    const two = patientFaceEngine({ faceWorkers: 2 });
    const bar = progressBar('faces');
    const progress = (done: number, all: number) => {
      bar.update(done, all);
    };
    try {
      const figures = await benchFaces({ one, two }, images, options.rounds ?? ROUNDS, progress);
      await two.close();
      const marks = await soak(one, images, options.soak ?? 0, progress);
      const all = { ...figures, ...(marks.length > 0 && { soak: marks }) };
      bar.stop();
      process.stdout.write(options.json ? `${JSON.stringify(all)}\n` : table(all));
    } finally {
      bar.stop();
      await Promise.all([one.close(), two.close()]);
    }
  }

  @Option({
    flags: '--images <path>',
    description: 'A folder, or a list of paths; drawings of our own otherwise.',
  })
  images(value: string): string {
    return value;
  }

  @Option({ flags: '--rounds <n>', description: `How often each takes its turn (${ROUNDS}).` })
  rounds(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--soak <n>', description: 'Then so many images more, memory noted ten times.' })
  soak(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

@Command({
  name: 'bench',
  description: 'Benchmarks, each against its baseline in the same run.',
  subCommands: [BenchAuditCommand, BenchFacesCommand, BenchNamesCommand, BenchSearchCommand],
})
export class BenchCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

function drawings(): Promise<readonly Uint8Array[]> {
  const people = Array.from({ length: DRAWINGS }, (_, i) => i + 1);
  return Promise.all(people.map((person) => drawComposite(fictionalFace(person), 1)));
}

async function readImages(path: string): Promise<readonly Uint8Array[]> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path))
        .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : await readFileList(path);
  if (files.length === 0) throw new Error(`${path}: no images`);
  return Promise.all(files.map((file) => readFile(file)));
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new Error(`"${value}" is not a number from 1`);
}

function table(figures: FaceFigures & { soak?: readonly SoakMark[] }): string {
  const { stock, ours, two_workers: two, memory } = figures;
  const row = (label: string, ...cells: (number | string)[]) =>
    label.padEnd(16) +
    cells.map((c) => (typeof c === 'number' ? c.toFixed(1) : c).padStart(12)).join('');
  const stages = ['decode', 'detect', 'landmarks', 'align', 'networks', 'total'] as const;
  return [
    `${figures.images} images, ${figures.rounds} rounds, ${figures.backend}; ms per image`,
    row('', 'face-api', 'ours'),
    ...stages.map((stage) => row(stage, stock.ms[stage], ours.ms[stage])),
    ...Object.entries(ours.passes).map(([network, ms]) => row(`  ${network}`, '', ms)),
    row('images / s', stock.images_per_second, ours.images_per_second),
    `ours / face-api  ${figures.ratio.toFixed(2)}`,
    `two workers      ${two.images_per_second.toFixed(1)} images / s, ${two.scaling.toFixed(2)} times one, ` +
      `on ${two.cores.toFixed(2)} cores`,
    `memory           ${memory.mb_per_worker.toFixed(0)} MB a worker; tensors ` +
      `${memory.tensors_before} before, ${memory.tensors_after} after`,
    ...(figures.soak ?? []).map(
      ({ images, resident_mb, tensors }) =>
        `after ${images} images: ${resident_mb.toFixed(0)} MB, ${tensors} tensors`,
    ),
    '',
  ].join('\n');
}
