import fc from 'fast-check';
import { found, outcomes } from '../../../test/support/outcomes.js';
import { bootstrapIntervals } from './bootstrap-intervals.js';
import { shareWithin } from './identification-metrics.js';

const rank1 = (sample: Parameters<typeof shareWithin>[1]) => [shareWithin(1, sample)];

/** So many searches of people who have as many each, every second one successful. */
const half = (subjects: number, each: number) =>
  Array.from({ length: subjects * each }, (_, i) => {
    const subject = Math.floor(i / each);
    return found(1 + (subject % 2), { subjectId: String(subject) });
  });

const width = (given: Parameters<typeof rank1>[0]) => {
  const [[low, high] = [NaN, NaN]] = bootstrapIntervals(given, rank1);
  return high - low;
};

describe('bootstrapIntervals', () => {
  it('contains the estimate, within what is possible', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const [[low, high] = [NaN, NaN]] = bootstrapIntervals(given, rank1);
        const share = shareWithin(1, given);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is about as wide as the normal approximation of a share', () => {
    // 1.96 · sqrt(0.5 · 0.5 / 100) on each side.
    expect(width(half(100, 1))).toBeCloseTo(2 * 0.098, 1);
    expect(width(half(400, 1))).toBeLessThan(0.6 * width(half(100, 1)));
  });

  it('does not take several searches of one person for evidence of several people', () => {
    expect(width(half(100, 4))).toBeGreaterThan(0.9 * width(half(100, 1)));
  });

  it('gives the same intervals every time', () => {
    expect(bootstrapIntervals(half(30, 2), rank1)).toEqual(bootstrapIntervals(half(30, 2), rank1));
  });
});
