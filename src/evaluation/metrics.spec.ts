import { identificationMetrics, type ProbeOutcome } from './metrics.js';

const hit = (rank: number, mated: number, nonMated: number): ProbeOutcome => ({
  subjectId: 'anybody',
  rank,
  mated,
  nonMated,
  quality: null,
});
const miss: ProbeOutcome = { ...hit(1, 0, 0), rank: null, mated: null, nonMated: null };

describe('identificationMetrics', () => {
  it('counts ranks cumulatively and a probe that was not enrolled as a miss', () => {
    const outcomes = [hit(1, 0.9, 0.2), hit(5, 0.5, 0.6), hit(60, 0.1, 0.7), miss];
    const metrics = identificationMetrics(outcomes, 100);
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
    const outcomes = Array.from({ length: 100 }, (_, i) => hit(1, 0.5 + i / 1000, i / 100));
    const { fnir_at_fpir: curve } = identificationMetrics(outcomes, 100);
    // Ten of the hundred impostor scores exceed 0.89: every mated score lies below it.
    expect(curve.find(({ fpir }) => fpir === 0.1)?.fnir).toBe(1);
    const relaxed = curve.map(({ fnir }) => fnir);
    expect(relaxed).toEqual([...relaxed].sort((a, b) => b - a));
  });

  it('has no false negative when every mate outscores every impostor', () => {
    const outcomes = Array.from({ length: 50 }, () => hit(1, 0.9, 0.1));
    for (const { fnir } of identificationMetrics(outcomes, 50).fnir_at_fpir) expect(fnir).toBe(0);
  });
});
