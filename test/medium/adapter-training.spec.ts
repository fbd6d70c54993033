import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawComposite, fictionalFace } from '../../src/demo/index.js';
import { featuresOf, readPairs, trainOn } from '../../src/evaluation/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { loadAdapter } from '../../src/faces/sketch-adapter.js';

const HEADER = 'subject_id\tphoto_path\tsketch_path\tartist';
const NAMES = { version: 'test-adapter@1', heldOut: 'by artist' };
const PERSONS = 60;
const LENGTH = 24;

/** Pairs whose photograph and sketch share a person, and differ by a modality and some noise. */
function syntheticPairs() {
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
  const vector = (scale: number) => Float32Array.from({ length: LENGTH }, () => scale * random());
  const plus = (a: Float32Array, b: Float32Array) => a.map((value, i) => value + (b[i] ?? 0));
  const [photography, drawing] = [vector(3), vector(3)];
  return Array.from({ length: PERSONS }, (_, index) => {
    const person = vector(1);
    const photo = plus(plus(person, photography), vector(0.1));
    const sketch = plus(plus(person, drawing), vector(0.1));
    return { photo, sketch, fold: String(index % 3) };
  });
}

describe('training an adapter', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-adapter-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads features of pairs as an upload would get them; none of a file that is no image', async () => {
    await writeFile(join(folder, 'p.png'), await drawComposite(fictionalFace(1), 1));
    await writeFile(join(folder, 's.png'), await drawComposite(fictionalFace(1), 2));
    await writeFile(join(folder, 'text.png'), 'text');
    const list = join(folder, 'PAIRS.tsv');
    await writeFile(list, `${HEADER}\na\tp.png\ts.png\tx\nb\tp.png\ttext.png\ty\n`);
    const [good, bad] = await readPairs(list, ['artist']);
    if (!good || !bad) throw new Error('two pairs');
    expect([good.columns.artist, bad.columns.artist]).toEqual(['x', 'y']);
    const engine = new FaceEngine({ workers: 1 });
    await engine.start();
    try {
      expect((await featuresOf(engine, good))?.photo).toHaveLength(1280);
      expect(await featuresOf(engine, bad)).toBeNull();
    } finally {
      await engine.close();
    }
  });

  it('gives the same adapter from the same pairs, calibrated on others, and one that loads', async () => {
    const training = [{ set: 'synthetic', pairs: PERSONS }];
    const { weights, manifest } = trainOn(syntheticPairs(), training, NAMES);
    const again = trainOn(syntheticPairs(), training, NAMES);
    expect(again.weights.equals(weights)).toBe(true);
    expect(again.manifest).toEqual(manifest);
    expect(manifest).toMatchObject({ inputs: LENGTH, dimensions: LENGTH, training });
    expect(manifest.calibration).toMatchObject({ genuine: PERSONS, heldOut: 'by artist' });
    expect(manifest.calibration.slope).toBeGreaterThan(0);
    await writeFile(join(folder, 'adapter.bin'), weights);
    await writeFile(join(folder, 'adapter.json'), JSON.stringify(manifest));
    expect(loadAdapter(folder).manifest).toEqual(manifest);
    await writeFile(join(folder, 'adapter.bin'), Buffer.alloc(weights.length));
    expect(() => loadAdapter(folder)).toThrow(/differs/);
  });

  it('names a column or a line that is wrong', async () => {
    const list = join(folder, 'bad.tsv');
    await writeFile(list, `${HEADER}\na\tp.png\n`);
    await expect(readPairs(list, ['nobody'])).rejects.toThrow(/"nobody"/);
    await expect(readPairs(list)).rejects.toThrow(/line 2/);
  });
});
