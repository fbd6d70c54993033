import fc from 'fast-check';
import { found, missed, outcomes } from '../../../test/support/outcomes.js';
import { errorVersusReject } from './error-versus-reject.js';

/** Twenty probes; those of these indices fail, quality rises with the index. */
const twenty = (...failing: number[]) =>
  Array.from({ length: 20 }, (_, i) => found(failing.includes(i) ? 2 : 1, { quality: i / 20 }));

describe('errorVersusReject', () => {
  it('falls to nothing as fast as can be when the worst fail', () => {
    const ideal = errorVersusReject(twenty(0, 1));
    expect(ideal?.curve.slice(0, 4)).toEqual([
      { rejected: 0, miss: 2 / 20 },
      { rejected: 0.05, miss: 1 / 19 },
      { rejected: 0.1, miss: 0 },
      { rejected: 0.15, miss: 0 },
    ]);
    expect(ideal?.curve.at(-1)?.rejected).toBe(0.5);
    expect(ideal?.area.gain).toBeCloseTo(1, 12);
    expect(ideal?.area.random).toBeCloseTo(0.05, 12);
  });

  it('rises when the best fail', () => {
    const wrong = errorVersusReject(twenty(18, 19));
    expect(wrong?.curve.at(-1)).toEqual({ rejected: 0.5, miss: 0.2 });
    expect(wrong?.area.gain).toBeLessThan(0);
  });

  it('says nothing where all are of one quality', () => {
    const same = twenty(3, 4).map((outcome) => ({ ...outcome, quality: 0.5 }));
    expect(errorVersusReject(same)?.area.gain).toBeCloseTo(0, 12);
  });

  it('has no gain without a failure, and no curve without quality', () => {
    expect(errorVersusReject(twenty())?.area.gain).toBeNull();
    expect(errorVersusReject([...twenty(), missed({ quality: null })])).toBeNull();
  });

  it('is never better than ideal, and does not depend on the order of the list', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const rejection = errorVersusReject(given);
        expect(rejection?.area.gain ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        const reversed = errorVersusReject(given.toReversed());
        rejection?.curve.forEach(({ miss }, index) => {
          expect(reversed?.curve[index]?.miss).toBeCloseTo(miss, 12);
        });
      }),
    );
  });
});
