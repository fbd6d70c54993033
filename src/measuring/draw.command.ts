import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommandRunner, Option } from 'nest-commander';
import { drawComposite, drawPhotograph, fictionalFace } from '../demo/index.js';
import { wholeNumber } from './whole-number.js';

interface DrawOptions {
  readonly person?: number;
  readonly witness?: number;
  readonly people?: number;
  readonly out?: string;
}

@Command({
  name: 'draw',
  description: 'Draw a fictional composite, a PNG on stdout; or many people, to measure with.',
})
export class DrawCommand extends CommandRunner {
  async run(_arguments: string[], options: DrawOptions): Promise<void> {
    const { person, witness, people, out } = options;
    if (person !== undefined && witness !== undefined) {
      process.stdout.write(await drawComposite(fictionalFace(person), witness));
    } else if (people !== undefined && out !== undefined) {
      await drawPairs(out, people);
    } else {
      throw new Error('draw: --person and --witness, or --people and --out');
    }
  }

  @Option({ flags: '--person <number>', description: 'Which fictional person.' })
  person(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--witness <number>', description: 'Whose memory of them.' })
  witness(value: string): number {
    return wholeNumber(value);
  }

  @Option({
    flags: '--people <number>',
    description: 'So many people, each with a photograph and a composite, and their PAIRS.tsv.',
  })
  people(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--out <folder>', description: 'Where these are written.' })
  out(value: string): string {
    return value;
  }
}

/** Pairs as `evaluate` reads them. */
async function drawPairs(folder: string, people: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines = ['subject_id\tphoto_path\tsketch_path'];
  for (let person = 1; person <= people; person++) {
    const face = fictionalFace(person);
    const [photo, sketch] = [`${person}.jpg`, `${person}.png`];
    await writeFile(join(folder, photo), await drawPhotograph(face));
    await writeFile(join(folder, sketch), await drawComposite(face, 1));
    lines.push([person, photo, sketch].join('\t'));
  }
  await writeFile(join(folder, 'PAIRS.tsv'), `${lines.join('\n')}\n`);
}
