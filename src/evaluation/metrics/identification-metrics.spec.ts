import fc from 'fast-check';
import { found, missed, outcomes } from '../../../test/support/outcomes.js';
import { cumulativeMatch, identificationMetrics, shareWithin } from './identification-metrics.js';

const scored = (mated: number, nonMated: number) => found(1, { mated, nonMated });

describe('identificationMetrics', () => {
  it('counts ranks cumulatively and a probe that was not enrolled as a miss', () => {
    const metrics = identificationMetrics([found(1), found(5), found(60), missed()], 100);
    expect(metrics).toMatchObject({
      rank1: 0.25,
      rank5: 0.5,
      rank10: 0.5,
      rank50: 0.5,
      rank100: 0.75,
      not_enrolled: 1,
      median_rank: 32.5,
    });
  });

  it('finds the threshold at which the wanted share of searches without a mate alarms', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => scored(0.5 + i / 1000, i / 100));
    const { fnir_at_fpir: curve } = identificationMetrics(hundred, 100);
    // Ten of the hundred impostor scores exceed 0.89: every mated score lies below it.
    expect(curve.find(({ fpir }) => fpir === 0.1)?.fnir).toBe(1);
    const relaxed = curve.map(({ fnir }) => fnir);
    expect(relaxed).toEqual([...relaxed].sort((a, b) => b - a));
  });

  it('has no false negative when every mate outscores every impostor', () => {
    const fifty = Array.from({ length: 50 }, () => scored(0.9, 0.1));
    for (const { fnir } of identificationMetrics(fifty, 50).fnir_at_fpir) expect(fnir).toBe(0);
  });
});

describe('cumulativeMatch', () => {
  it('is the share within each rank, and never falls', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const curve = cumulativeMatch(given, 50);
        expect(curve).toHaveLength(50);
        curve.forEach((share, index) => {
          expect(share).toBeCloseTo(shareWithin(index + 1, given), 12);
        });
        expect(curve).toEqual([...curve].sort((a, b) => a - b));
      }),
    );
  });
});
