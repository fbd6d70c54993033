import { pairComparisons, crossValidationFolds } from './cross-validation.js';

const BLOCK = { name: 'whole', from: 0, length: 4, dimensions: 2 } as const;
const LAYOUT = {
  blocks: [BLOCK],
  groups: [{ ...BLOCK, ridge: 1 }],
  training: { spanned: null, gapIsNoise: false, evened: 0 },
};

const pairs = Array.from({ length: 12 }, (_, i) => ({
  photo: Float32Array.of(i, (i * 7) % 5, (i * 3) % 4, 1),
  sketch: Float32Array.of(i + 0.1, (i * 7) % 5, (i * 5) % 3, 2),
  fold: `artist ${i % 3}`,
}));

describe('heldOutFolds', () => {
  it('compares each pair with an adapter that never saw its fold', () => {
    const folds = crossValidationFolds(pairs, LAYOUT);
    expect(folds.flatMap((fold) => fold.pairs)).toHaveLength(pairs.length);
    for (const { pairs: held, adapter } of folds) {
      const names = new Set(held.map(({ fold }) => fold));
      expect(names.size).toBe(1);
      const others = pairs.filter(({ fold }) => !names.has(fold));
      const mean = others.reduce((sum, { photo }) => sum + (photo[0] ?? 0), 0) / others.length;
      expect(adapter.means.photo[0]).toBeCloseTo(mean, 5);
    }
  });

  it('cannot hold out the only fold', () => {
    expect(() => crossValidationFolds(pairs.slice(0, 1), LAYOUT)).toThrow(RangeError);
  });
});

describe('comparisons', () => {
  it('has every genuine pair, and strangers in any number', () => {
    const both = (n: number) =>
      pairComparisons(
        Array.from({ length: n }, () => ({
          photo: new Float32Array(),
          sketch: new Float32Array(),
        })),
        () => 1,
      );
    expect(both(2)).toEqual({ genuine: [1, 1], impostor: [1, 1] });
    expect(both(300).genuine).toHaveLength(300);
    expect(both(300).impostor.length).toBeLessThanOrEqual(50_000);
    expect(both(300).impostor.length).toBeGreaterThan(25_000);
  });
});
