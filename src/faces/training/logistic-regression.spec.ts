import { fitLogistic } from './logistic-regression.js';

/** Quantiles of a logistic distribution: two of them, moved apart, have nearly linear log odds. */
function spread(centre: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const p = (i + 0.5) / count;
    return centre + 0.05 * Math.log(p / (1 - p));
  });
}

describe('fitLogistic', () => {
  it('finds even odds half way between the classes, whatever their sizes', () => {
    for (const negatives of [100, 5000]) {
      const { intercept, slopes } = fitLogistic(
        spread(0.5, 100).map((x) => [x]),
        spread(0.1, negatives).map((x) => [x]),
      );
      expect(-intercept / (slopes[0] ?? 0)).toBeCloseTo(0.3, 1);
    }
  });

  it('weighs what tells the classes apart, and not what does not', () => {
    const noise = (i: number) => Math.sin(12.9898 * i) * 0.5;
    const rows = (centre: number) => spread(centre, 400).map((x, i) => [noise(i), x]);
    const [useless = 0, useful = 0] = fitLogistic(rows(0.3), rows(0.1)).slopes;
    expect(useful).toBeGreaterThan(10);
    expect(Math.abs(useless)).toBeLessThan(1);
  });

  it('stays finite where the classes do not overlap', () => {
    const { intercept, slopes } = fitLogistic([[1], [2]], [[-1], [-2]]);
    for (const value of [intercept, ...slopes]) expect(Number.isFinite(value)).toBe(true);
  });

  it('refuses one class alone', () => {
    expect(() => fitLogistic([], [[0.1]])).toThrow(RangeError);
  });
});
