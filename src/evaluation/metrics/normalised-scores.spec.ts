import { Random } from '../../common/index.js';
import { normalisedScores } from './normalised-scores.js';

const random = new Random('gallery');
const strangers = Array.from({ length: 60 }, (_, entry) => [entry, 0.1 * random.normal()] as const);
const MATE = 99;
const listed = (mate: number) =>
  new Map([...strangers, [MATE, mate] as const].sort((a, b) => b[1] - a[1]));
const isMate = (entry: number) => entry === MATE;

describe('normalisedScores', () => {
  it('says of strangers the same whether or not the person is enrolled', () => {
    const without = normalisedScores(
      new Map([...listed(0)].filter(([entry]) => !isMate(entry))),
      isMate,
    );
    expect(without.mated).toBeNull();
    for (const mate of [-0.5, 0.2, 0.9])
      expect(normalisedScores(listed(mate), isMate).nonMated).toBe(without.nonMated);
  });

  it('rises with how far the person stands out', () => {
    const scores = [0.1, 0.4, 0.7].map(
      (mate) => normalisedScores(listed(mate), isMate).mated ?? NaN,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(3);
  });

  it('has none of a probe that was not searched', () => {
    expect(normalisedScores(null, isMate)).toEqual({ mated: null, nonMated: null });
  });
});
