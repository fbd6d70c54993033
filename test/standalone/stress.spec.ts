import { simulateWitnessErrors, type StressLevel } from '../../src/evaluation/index.js';
import { FaceEngine } from '../../src/faces/index.js';
import { drawing } from '../factories/drawings.js';

const LEVELS: readonly StressLevel[] = [1, 3];

describe('simulateWitnessErrors', () => {
  const engine = new FaceEngine({ workers: 1, backend: 'wasm' });

  beforeAll(() => engine.start());
  afterAll(() => engine.close());

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
