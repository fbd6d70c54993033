import { logLikelihoodRatio } from '../model/log-likelihood-ratio.js';
import { fitCalibration } from './fit-calibration.js';

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
