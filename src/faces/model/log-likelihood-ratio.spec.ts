import fc from 'fast-check';
import {
  fitCalibration,
  logLikelihoodRatio,
  unlimitedLogLikelihoodRatio,
} from './log-likelihood-ratio.js';
import { loadAdapter, SHIPPED_ADAPTER } from './adapter-file.js';

/** Quantiles of a logistic distribution: for two of them, moved apart, ln LR is nearly linear. */
function spread(centre: number, scale: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const p = (i + 0.5) / count;
    return centre + scale * Math.log(p / (1 - p));
  });
}

describe('fitCalibration', () => {
  it('finds even odds half way between the classes, whatever their sizes', () => {
    const few = fitCalibration(spread(0.5, 0.05, 100), spread(0.1, 0.05, 100));
    const many = fitCalibration(spread(0.5, 0.05, 100), spread(0.1, 0.05, 5000));
    for (const c of [few, many]) expect(-c.intercept / c.slope).toBeCloseTo(0.3, 1);
    expect(logLikelihoodRatio(0.5, few)).toBeGreaterThan(1);
    expect(logLikelihoodRatio(0.1, few)).toBeLessThan(-1);
  });

  it('claims no more than its pairs can bear', () => {
    const c = fitCalibration(spread(0.6, 0.05, 50), spread(0, 0.05, 500));
    for (const similarity of [1, -1]) {
      const claim = Math.abs(logLikelihoodRatio(similarity, c));
      expect(claim).toBeGreaterThan(Math.log(50));
      expect(claim).toBeLessThan(Math.log(50) + 0.5);
    }
  });

  it('refuses one class alone', () => {
    expect(() => fitCalibration([], [0.1])).toThrow(RangeError);
  });
});

describe('logLikelihoodRatio', () => {
  const shipped = loadAdapter(SHIPPED_ADAPTER).manifest.calibration;

  it('rises with similarity, however strong: the order of faces is kept', () => {
    const similarity = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(similarity, similarity, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        fc.pre(high - low > 1e-6);
        expect(logLikelihoodRatio(low, shipped)).toBeLessThan(logLikelihoodRatio(high, shipped));
      }),
    );
  });

  it('is limited where few pairs were there to learn from, and nowhere else', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (similarity) => {
        const unlimited = unlimitedLogLikelihoodRatio(similarity, shipped);
        const limited = logLikelihoodRatio(similarity, shipped);
        if (Math.abs(unlimited) <= shipped.limit) expect(limited).toBe(unlimited);
        else expect(Math.abs(limited)).toBeLessThan(Math.abs(unlimited));
      }),
    );
  });

  it('speaks against strangers and for a strong resemblance', () => {
    expect(logLikelihoodRatio(0, shipped)).toBeLessThan(0);
    expect(logLikelihoodRatio(0.5, shipped)).toBeGreaterThan(0);
  });
});
