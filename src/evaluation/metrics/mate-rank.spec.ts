import { mateRank } from './mate-rank.js';

const similarities = new Map([
  [7, 0.9],
  [3, 0.8],
  [5, 0.7],
  [1, 0.6],
]);
const mates = (...entries: number[]) => {
  return (entry: number) => entries.includes(entry);
};

describe('rankOf', () => {
  it('ranks a person by the best entry, and takes the other entries for no strangers', () => {
    const expected = { rank: 1, mated: 0.9, mate: 7, nonMated: 0.7, impostor: 5 };
    expect(mateRank(similarities, mates(3, 7))).toEqual(expected);
    const second = { rank: 2, mated: 0.8, mate: 3, nonMated: 0.9, impostor: 7 };
    expect(mateRank(similarities, mates(3, 1))).toEqual(second);
  });

  it('has no rank for a person who is not in the list, nor for a probe that was not searched', () => {
    const absent = { rank: null, mated: null, mate: null, nonMated: 0.9, impostor: 7 };
    expect(mateRank(similarities, mates(2))).toEqual(absent);
    const unsearched = { rank: null, mated: null, mate: null, nonMated: null, impostor: null };
    expect(mateRank(null, mates(7))).toEqual(unsearched);
  });
});
