import { foundRate } from './found-rate.js';
import { DEVELOPED_ON, HELD_OUT, OtherNames, spelledPairs } from './spelled-names.js';

const others = new OtherNames();
const names = Array.from({ length: 500 }, () => others.next());

describe('a name in another spelling', () => {
  it.each([
    ['that the key was made from', DEVELOPED_ON],
    ['that it was not made from', HELD_OUT],
  ])('is found among others, of names %s', (_which, lists) => {
    expect(foundRate(spelledPairs(lists, 200), names)).toBeGreaterThanOrEqual(0.95);
  });

  it('is drawn from lists that share no name', () => {
    for (const kind of ['given', 'family'] as const) {
      const spellings = DEVELOPED_ON[kind].flat();
      expect(HELD_OUT[kind].flat().filter((one) => spellings.includes(one))).toEqual([]);
    }
  });
});
