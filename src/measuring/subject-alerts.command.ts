import { readFile } from 'node:fs/promises';
import { Command, CommandRunner, Option } from 'nest-commander';
import { drawComposite, drawPhotograph, fictionalFace } from '../demo/index.js';
import { readFileList, readPairs } from '../evaluation/index.js';
import { progressBar } from '../operations/index.js';
import { type Enrolments, subjectAlerts } from './subject-alerts.js';
import { withTemporaryService } from './temporary-service.js';

interface SubjectAlertsOptions {
  readonly sketches?: number;
  readonly strangers?: number;
  readonly pairs?: string;
  readonly distractors?: readonly string[];
}

const SKETCHES = 30;
const STRANGERS = 500;

@Command({
  name: 'subject-alerts',
  description:
    'How often subjects who are enrolled are alerted with unsolved sketches, rightly and in vain.',
})
export class SubjectAlertsCommand extends CommandRunner {
  async run(
    _arguments: string[],
    { sketches = SKETCHES, strangers = STRANGERS, pairs, distractors = [] }: SubjectAlertsOptions,
  ): Promise<void> {
    const enrolments =
      pairs === undefined
        ? fictional(sketches, strangers)
        : await listed(pairs, distractors, sketches, strangers);
    const bar = progressBar('records');
    const alerts = await withTemporaryService({}, (app) =>
      subjectAlerts(app, enrolments, (done, all) => {
        bar.update(done, all);
      }),
    ).finally(() => {
      bar.stop();
    });
    process.stdout.write(`${JSON.stringify(alerts)}\n`);
  }

  @Option({ flags: '--sketches <n>', description: `Unsolved sketches (${SKETCHES}).` })
  sketches(value: string): number {
    return count(value);
  }

  @Option({ flags: '--strangers <n>', description: `People whom nobody drew (${STRANGERS}).` })
  strangers(value: string): number {
    return count(value);
  }

  @Option({
    flags: '--pairs <file>',
    description: 'PAIRS.tsv: its people instead of fictional ones; the first are drawn.',
  })
  pairs(value: string): string {
    return value;
  }

  @Option({
    flags: '--distractors <file>',
    description: 'More photographs of strangers, one path a line.',
  })
  distractors(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`"${value}" is not a number from 1`);
}

function fictional(sketches: number, strangers: number): Enrolments {
  const faces = Array.from({ length: sketches + strangers }, (_, i) => fictionalFace(i + 1));
  return {
    people: faces.slice(0, sketches).map((face) => ({
      sketch: () => drawComposite(face, 1),
      photograph: () => drawPhotograph(face),
    })),
    strangers: faces.slice(sketches).map((face) => () => drawPhotograph(face)),
  };
}

async function listed(
  path: string,
  lists: readonly string[],
  sketches: number,
  strangers: number,
): Promise<Enrolments> {
  const people = [
    ...new Map((await readPairs(path)).map((pair) => [pair.subjectId, pair])).values(),
  ];
  const distractors = (await Promise.all(lists.map(readFileList))).flat();
  const others = [...people.slice(sketches).map(({ photo }) => photo), ...distractors];
  if (people.length < sketches || others.length < strangers) {
    throw new Error(`${path}: too few people for ${sketches} sketches and ${strangers} strangers`);
  }
  return {
    people: people.slice(0, sketches).map(({ sketch, photo }) => ({
      sketch: () => readFile(sketch),
      photograph: () => readFile(photo),
    })),
    strangers: others.slice(0, strangers).map((photo) => () => readFile(photo)),
  };
}
