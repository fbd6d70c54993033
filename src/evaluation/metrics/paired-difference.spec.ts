import { found } from '../../../test/support/outcomes.js';
import { mcnemarExact, pairedDifference } from './paired-difference.js';

const ranks = (...given: number[]) =>
  given.map((rank, subject) => found(rank, { subjectId: String(subject) }));

describe('mcnemarExact', () => {
  it.each([
    // Two-sided binomial tests with probability one half, by hand.
    [0, 0, 1],
    [5, 5, 1],
    [0, 1, 1],
    [0, 5, 2 / 32],
    [1, 9, (2 * 11) / 1024],
    [2, 8, (2 * 56) / 1024],
  ])('of %d against %d', (ours, theirs, p) => {
    expect(mcnemarExact(ours, theirs)).toBeCloseTo(p, 12);
    expect(mcnemarExact(theirs, ours)).toBeCloseTo(p, 12);
  });

  it('stays a probability where a binomial coefficient is beyond numbers', () => {
    expect(mcnemarExact(2000, 2000)).toBe(1);
    expect(mcnemarExact(1900, 2100)).toBeCloseTo(0.00166, 4);
    expect(mcnemarExact(0, 2000)).toBeGreaterThanOrEqual(0);
  });
});

describe('pairedDifference', () => {
  it('counts what only one of the two finds first', () => {
    const difference = pairedDifference(ranks(1, 1, 1, 2, 3), ranks(1, 4, 2, 1, 9));
    expect(difference).toMatchObject({ rank1: 0.2, only_ours: 2, only_theirs: 1, mcnemar_p: 1 });
    expect(difference.ci95[0]).toBeLessThanOrEqual(0.2);
    expect(difference.ci95[1]).toBeGreaterThanOrEqual(0.2);
  });

  it('is nothing between a system and itself, however few it finds', () => {
    const same = ranks(1, 2, 3, 1);
    const nothing = { rank1: 0, ci95: [0, 0], mcnemar_p: 1, only_ours: 0, only_theirs: 0 };
    expect(pairedDifference(same, same)).toEqual(nothing);
  });
});
