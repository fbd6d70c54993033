import { toTemplate } from './template.js';
import { trainAdapter } from './train-adapter.js';
import type { FeaturePair } from './train-adapter.js';
import { l2Normalised } from './vectors.js';

/** Deterministic standard normal numbers: linear congruential generator, Box–Muller. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const INPUTS = 12;
/** What sketches have in common that photographs lack. */
const BIAS = 4;

/** People differ in the first four numbers, drawing noise fills the other eight. */
function people(count: number, seed: number): FeaturePair[] {
  const normal = normals(seed);
  return Array.from({ length: count }, () => {
    const person = Float32Array.from({ length: INPUTS }, (_, i) => (i < 4 ? normal() : 0));
    const seen = (bias: number) =>
      person.map((x, i) => x + bias * (i % 3) + (i < 4 ? 0.2 : 3) * normal());
    return { photo: seen(0), sketch: seen(BIAS) };
  });
}

function withoutBias(sketch: Float32Array): Float32Array {
  return sketch.map((x, i) => x - BIAS * (i % 3));
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

function rankOne(pairs: FeaturePair[], template: (p: FeaturePair) => [Float32Array, Float32Array]) {
  const templates = pairs.map(template);
  const hits = templates.filter(([, sketch], i) => {
    const scores = templates.map(([photo]) => dot(photo, sketch));
    return Math.max(...scores) === scores[i];
  });
  return hits.length / pairs.length;
}

describe('trainAdapter', () => {
  const adapter = trainAdapter(people(400, 1), { dimensions: 4, ridge: 0.01 });

  it('tells strangers apart nearly as well as one who knows which numbers count', () => {
    const others = people(60, 2);
    const adapted = rankOne(others, (p) => [
      toTemplate(p.photo, 'photo', adapter),
      toTemplate(p.sketch, 'sketch', adapter),
    ]);
    const knowing = rankOne(others, (p) => [
      l2Normalised(p.photo.subarray(0, 4)),
      l2Normalised(withoutBias(p.sketch).subarray(0, 4)),
    ]);
    expect(rankOne(others, (p) => [p.photo, p.sketch])).toBeLessThan(0.2);
    expect(knowing).toBeGreaterThan(0.5);
    expect(adapted).toBeGreaterThan(knowing - 0.1);
  });

  it('weighs identity above noise', () => {
    const weight = (from: number, to: number) => {
      let sum = 0;
      for (let row = 0; row < 4; row++) {
        for (let i = from; i < to; i++) sum += (adapter.projection[row * INPUTS + i] ?? 0) ** 2;
      }
      return sum;
    };
    expect(weight(0, 4)).toBeGreaterThan(50 * weight(4, INPUTS));
  });

  it('learns the mean of each modality', () => {
    expect(adapter.means.photo[2]).toBeCloseTo(0, 0);
    expect(adapter.means.sketch[2]).toBeCloseTo(8, 0);
  });

  it('gives the same bits again', () => {
    const again = trainAdapter(people(400, 1), { dimensions: 4, ridge: 0.01 });
    expect(again).toEqual(adapter);
  });

  it('refuses what cannot be learnt from', () => {
    expect(() => trainAdapter(people(1, 1), { dimensions: 4 })).toThrow(RangeError);
    expect(() => trainAdapter(people(5, 1), { dimensions: 13 })).toThrow(RangeError);
  });
});
