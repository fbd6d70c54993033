import { trainProjection } from './train-projection.js';
import type { FeaturePair } from './train-projection.js';
import { dot, l2Normalised } from '../model/vectors.js';

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

function rankOne(pairs: FeaturePair[], template: (p: FeaturePair) => [Float32Array, Float32Array]) {
  const templates = pairs.map(template);
  const hits = templates.filter(([, sketch], i) => {
    const scores = templates.map(([photo]) => dot(photo, sketch));
    return Math.max(...scores) === scores[i];
  });
  return hits.length / pairs.length;
}

function timesRows(projection: Float32Array, features: Float32Array): number[] {
  return Array.from({ length: 4 }, (_, k) =>
    dot(projection.subarray(k * INPUTS, (k + 1) * INPUTS), features),
  );
}

const OPTIONS = { dimensions: 4, ridge: 0.01 };

describe('trainProjection', () => {
  const projection = trainProjection(people(400, 1), OPTIONS);
  const adapted = (features: Float32Array) =>
    l2Normalised(Float32Array.from(timesRows(projection, features)));

  it('tells strangers apart nearly as well as one who knows which numbers count', () => {
    const others = people(60, 2);
    const found = rankOne(others, (p) => [adapted(p.photo), adapted(withoutBias(p.sketch))]);
    const knowing = rankOne(others, (p) => [
      l2Normalised(p.photo.subarray(0, 4)),
      l2Normalised(withoutBias(p.sketch).subarray(0, 4)),
    ]);
    expect(rankOne(others, (p) => [p.photo, p.sketch])).toBeLessThan(0.2);
    expect(knowing).toBeGreaterThan(0.5);
    expect(found).toBeGreaterThan(knowing - 0.1);
  });

  it('weighs identity above noise', () => {
    const weight = (from: number, to: number) => {
      let sum = 0;
      for (let row = 0; row < 4; row++) {
        for (let i = from; i < to; i++) sum += (projection[row * INPUTS + i] ?? 0) ** 2;
      }
      return sum;
    };
    expect(weight(0, 4)).toBeGreaterThan(50 * weight(4, INPUTS));
  });

  it('does not look where the means of modalities differ, where that counts as noise', () => {
    const gap = Float32Array.from({ length: INPUTS }, (_, i) => BIAS * (i % 3));
    const along = (trained: Float32Array) => Math.hypot(...timesRows(trained, gap));
    const wary = trainProjection(people(400, 1), { ...OPTIONS, gapIsNoise: true });
    expect(along(wary)).toBeLessThan(0.1 * along(projection));
  });

  it('gives the same bits again', () => {
    expect(trainProjection(people(400, 1), OPTIONS)).toEqual(projection);
  });

  it('needs no more of the space than few pairs span, and gives the rest no weight', () => {
    const few = people(4, 3);
    const trained = trainProjection(few, { dimensions: INPUTS, ridge: 1 });
    const lengths = Array.from({ length: INPUTS }, (_, k) => {
      const row = trained.subarray(k * INPUTS, (k + 1) * INPUTS);
      return dot(row, row);
    });
    expect(lengths[0]).toBeGreaterThan(0.01);
    for (const length of lengths.slice(4)) expect(length).toBeLessThan(1e-4);
    // A direction that no pair has any part in is not looked at.
    const padded = few.map(({ photo, sketch }) => ({
      photo: Float32Array.from([...photo, 7]),
      sketch: Float32Array.from([...sketch, 7]),
    }));
    const wide = trainProjection(padded, { dimensions: 3, ridge: 1 });
    for (let k = 0; k < 3; k++) expect(wide[k * (INPUTS + 1) + INPUTS]).toBeCloseTo(0, 9);
  });

  it('refuses what cannot be learnt from', () => {
    expect(() => trainProjection(people(1, 1), OPTIONS)).toThrow(RangeError);
    expect(() => trainProjection(people(5, 1), { ...OPTIONS, dimensions: 13 })).toThrow(RangeError);
  });
});
