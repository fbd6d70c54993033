import fc from 'fast-check';
import { logLikelihoodRatio, unlimitedLogLikelihoodRatio } from './log-likelihood-ratio.js';
import { DEFAULT_NETWORKS } from '../../config/index.js';
import { loadAdapter, shippedAdapter } from './adapter-file.js';

describe('logLikelihoodRatio', () => {
  const shipped = loadAdapter(shippedAdapter(DEFAULT_NETWORKS)).manifest.calibration;

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
