import { readFile } from 'node:fs/promises';
import { Command, CommandRunner, Option } from 'nest-commander';
import { forEachConcurrently } from '../common/index.js';
import { readConfig } from '../config/index.js';
import { drawComposite, fictionalFace, witnessTraits } from '../demo/index.js';
import {
  linkageRates,
  parseStressLevels,
  readPairs,
  simulateWitnessErrors,
  type StressLevel,
  type TwiceDrawn,
} from '../evaluation/index.js';
import { FaceEngine, FaceModel } from '../faces/index.js';
import { intake } from '../storage/index.js';
import type { TraitSet } from '../traits/index.js';
import { progressBar } from '../operations/index.js';
import { patientFaceEngine } from './patient-face-engine.js';

interface LinkageRatesOptions {
  readonly people?: number;
  readonly pairs?: string;
  readonly stress?: StressLevel;
}

/** Two images of one person, with what each witness said. */
type Drawn = readonly (readonly [image: Buffer, traits: TraitSet])[];

const PEOPLE = 300;
const STRESS = 3;

@Command({
  name: 'linkage-rates',
  description: 'How often linkage would alert, rightly and in vain, by the size of the gallery.',
})
export class LinkageRatesCommand extends CommandRunner {
  async run(_arguments: string[], options: LinkageRatesOptions): Promise<void> {
    const { pairs, people = PEOPLE, stress = STRESS } = options;
    const { faceWorkers: workers, faceNetworks: networks, faceAdapter: directory } = readConfig();
    const model = FaceModel.load({ networks, directory });
    const engine = patientFaceEngine();
    const bar = progressBar('drawings');
    try {
      await engine.start();
      const everybody =
        pairs === undefined ? fictional(people) : await witnessed(engine, pairs, stress);
      const seen: (TwiceDrawn | null)[] = [];
      let done = 0;
      await forEachConcurrently(everybody, workers + 1, async (draw, index) => {
        seen[index] = await enrolled(engine, model, await draw());
        bar.update(++done, everybody.length);
      });
      const found = seen.filter((one) => one !== null);
      bar.stop();
      const rates = linkageRates(found, model);
      process.stdout.write(`${JSON.stringify({ people: found.length, rates })}\n`);
    } finally {
      bar.stop();
      await engine.close();
    }
  }

  @Option({ flags: '--people <n>', description: `Fictional persons (${PEOPLE}).` })
  people(value: string): number {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 2) return number;
    throw new Error(`"${value}" is not a number from 2`);
  }

  @Option({
    flags: '--pairs <file>',
    description: 'PAIRS.tsv: the people of its sketches instead, each as two witnesses err.',
  })
  pairs(value: string): string {
    return value;
  }

  @Option({ flags: '--stress <level>', description: `How much they err, 0 to 5 (${STRESS}).` })
  stress(value: string): StressLevel {
    const [level, ...more] = parseStressLevels(value);
    if (level === undefined || more.length > 0) throw new Error('--stress: one level, please');
    return level;
  }
}

function fictional(people: number): (() => Promise<Drawn>)[] {
  return Array.from({ length: people }, (_, i) => async () => {
    const face = fictionalFace(i + 1);
    const drawn = [1, 2].map(
      async (witness) =>
        [await drawComposite(face, witness), witnessTraits(face, witness)] as const,
    );
    return Promise.all(drawn);
  });
}

/** Sketches without a face are left as they are, and not enrolled later on. */
async function witnessed(
  engine: FaceEngine,
  path: string,
  level: StressLevel,
): Promise<(() => Promise<Drawn>)[]> {
  const first = new Map((await readPairs(path)).map((pair) => [pair.subjectId, pair.sketch]));
  return [...first].map(([subjectId, sketch]) => async () => {
    const { bytes } = await intake(await readFile(sketch));
    const { landmarks } = await engine.analyse(bytes);
    if (landmarks.length === 0) return [];
    const witnesses = [subjectId, `${subjectId}/witness 2`];
    return Promise.all(
      witnesses.map(
        async (seed) => [await simulateWitnessErrors(bytes, landmarks, level, seed), {}] as const,
      ),
    );
  });
}

/** Null where one of the two is not enrolled. */
async function enrolled(
  engine: FaceEngine,
  model: FaceModel,
  drawn: Drawn,
): Promise<TwiceDrawn | null> {
  const faces = [];
  for (const [image, traits] of drawn) {
    const { features } = await engine.analyse(image);
    if (features) faces.push({ embedding: model.project(features), traits });
  }
  const [earlier, later] = faces;
  return earlier && later ? [earlier, later] : null;
}
