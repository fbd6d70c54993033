import { Command, CommandRunner, Option } from 'nest-commander';
import { drawComposite, fictionalFace } from '../demo/index.js';

interface DrawOptions {
  readonly person: number;
  readonly witness: number;
}

@Command({ name: 'draw', description: 'Draw a fictional composite; a PNG on stdout.' })
export class DrawCommand extends CommandRunner {
  async run(_arguments: string[], { person, witness }: DrawOptions): Promise<void> {
    process.stdout.write(await drawComposite(fictionalFace(person), witness));
  }

  @Option({ flags: '--person <number>', required: true, description: 'Which fictional person.' })
  person(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--witness <number>', required: true, description: 'Whose memory of them.' })
  witness(value: string): number {
    return wholeNumber(value);
  }
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`"${value}" is not a number from 1`);
  return number;
}
