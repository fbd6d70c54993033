import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_NETWORKS } from '../../src/config/index.js';
import {
  readPairs,
  type TrainingPair,
  trainingPairs,
  trainAndCalibrate,
} from '../../src/evaluation/index.js';
import { FaceEngine, FaceModel, REGIONS } from '../../src/faces/index.js';
import { loadAdapter } from '../../src/faces/model/adapter-file.js';
import { drawing } from '../factories/drawings.js';

const HEADER = 'subject_id\tphoto_path\tsketch_path\tartist';
const PERSONS = 12;
const NAMES = {
  networks: DEFAULT_NETWORKS,
  version: 'test-adapter@1',
  training: [{ set: 'drawn', pairs: PERSONS }],
  look: ['drawn'],
  heldOutBy: 'artist',
};

describe('training an adapter', () => {
  const engine = new FaceEngine({ workers: 1 });
  let folder: string;
  let pairs: TrainingPair[];
  let refused: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-adapter-'));
    await writeFile(join(folder, 'text.png'), 'text');
    const lines = [HEADER, 'nobody\ttext.png\ttext.png\ta'];
    for (let i = 0; i < PERSONS; i++) {
      for (const witness of [1, 2]) {
        await writeFile(join(folder, `${i}.${witness}.png`), await drawing(i, witness));
      }
      lines.push(`${i}\t${i}.1.png\t${i}.2.png\t${'abc'[i % 3] ?? ''}`);
    }
    await writeFile(join(folder, 'PAIRS.tsv'), `${lines.join('\n')}\n`);
    await engine.start();
    refused = [];
    const list = {
      name: 'drawn',
      pairs: await readPairs(join(folder, 'PAIRS.tsv')),
      folds: { column: 'artist' },
    };
    pairs = await trainingPairs(engine, list, ({ subjectId }, found) => {
      if (!found) refused.push(subjectId);
    });
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('looks at pairs as an upload would, in order, and leaves out what is no image', () => {
    expect(refused).toEqual(['nobody']);
    expect(pairs).toHaveLength(PERSONS);
    expect(pairs.map(({ fold }) => fold).slice(0, 3)).toEqual(['drawn/a', 'drawn/b', 'drawn/c']);
    expect(pairs[0]?.photo.features).not.toEqual(pairs[1]?.photo.features);
  });

  it('sees an image in poor condition as less sharp', () => {
    const poor = pairs.filter((pair) => pair.poor.photo ?? pair.poor.sketch);
    expect(poor.length).toBeGreaterThan(2);
    for (const { photo, sketch, poor: seen } of poor) {
      const [good, bad] = seen.photo ? [photo, seen.photo] : [sketch, seen.sketch];
      expect(bad?.measures.sharpness).toBeLessThan(good.measures.sharpness);
    }
  });

  it('gives the same adapter from the same pairs, and one that loads', async () => {
    const { weights, manifest } = trainAndCalibrate(pairs, [], NAMES);
    const again = trainAndCalibrate(pairs, [], NAMES);
    expect(again.weights.equals(weights)).toBe(true);
    expect(again.manifest).toEqual(manifest);
    expect(manifest).toMatchObject({
      training: NAMES.training,
      heldOut: { by: 'artist', genuine: PERSONS },
    });
    expect(manifest.calibration.slope).toBeGreaterThan(0);
    expect(Object.keys(manifest.regions)).toEqual([...REGIONS]);
    await writeFile(join(folder, 'adapter.bin'), weights);
    await writeFile(join(folder, 'adapter.json'), JSON.stringify(manifest));
    expect(loadAdapter(folder).manifest).toEqual(manifest);
    const model = FaceModel.load({ directory: folder });
    const [first] = pairs;
    if (!first) throw new Error('a pair');
    expect(model.project(first.photo.features)).toHaveLength(256);
    expect(model.quality(first.photo, 'photo')).toBeGreaterThan(0);
    await writeFile(join(folder, 'adapter.bin'), Buffer.alloc(weights.length));
    expect(() => loadAdapter(folder)).toThrow(/differs/);
  });

  it('needs somebody to hold out', () => {
    const one = pairs.map((pair) => ({ ...pair, fold: 'the only one' }));
    expect(() => trainAndCalibrate(one, [], NAMES)).toThrow(RangeError);
  });

  it('names a column or a line that is wrong', async () => {
    const list = join(folder, 'bad.tsv');
    await writeFile(list, `${HEADER}\na\tp.png\n`);
    await expect(readPairs(list, ['nobody'])).rejects.toThrow(/"nobody"/);
    await expect(readPairs(list)).rejects.toThrow(/line 2/);
  });
});
