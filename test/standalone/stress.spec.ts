import {
  drawnOn,
  PAPERS,
  simulateWitnessErrors,
  type StressLevel,
} from '../../src/evaluation/index.js';
import { centred, FaceEngine, FaceModel } from '../../src/faces/index.js';
import { drawing } from '../factories/drawings.js';

const LEVELS: readonly StressLevel[] = [1, 3];

const engine = new FaceEngine({ workers: 1, backend: 'wasm' });

beforeAll(() => engine.start());
afterAll(() => engine.close());

describe('drawnOn', () => {
  const model = FaceModel.load();
  const template = async (image: Buffer) => {
    const seen = await engine.analyse(image);
    if (seen.status === 'not_found') throw new Error('no face found');
    return centred(model.project(seen.features), model.means.sketch);
  };
  const cosine = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

  it.each(PAPERS)('%s paper hardly changes what is seen of a face', async (paper) => {
    const sketch = await drawing(4);
    const alike = cosine(await template(sketch), await template(await drawnOn(sketch, paper)));
    expect(alike).toBeGreaterThan(0.85);
  });
});

describe('simulateWitnessErrors', () => {
  it('leaves a face that is found where it was', async () => {
    for (const person of [1, 2, 3]) {
      const sketch = await drawing(person);
      const { status, landmarks } = await engine.analyse(sketch);
      expect(status).toBe('found');
      const [x, y] = landmarks[30] ?? [NaN, NaN];
      for (const level of LEVELS) {
        const worse = await engine.analyse(
          await simulateWitnessErrors(sketch, landmarks, level, 'witness'),
        );
        expect(worse.status).toBe('found');
        const nose = worse.landmarks[30] ?? [NaN, NaN];
        expect(Math.hypot(nose[0] - x, nose[1] - y)).toBeLessThan(30);
      }
    }
  });
});
