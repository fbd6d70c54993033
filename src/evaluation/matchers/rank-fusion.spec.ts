import fc from 'fast-check';
import type { Similarities } from './matcher.js';
import { rankFusion } from './rank-fusion.js';

const listOf = (...entries: number[]): Similarities =>
  new Map(entries.map((entry, index) => [entry, 1 - index / entries.length]));
const ordersOf = (n: number) =>
  fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });
const sizes = fc.integer({ min: 1, max: 12 });
const orders = sizes.chain(ordersOf);
const pairs = sizes.chain((n) => fc.tuple(ordersOf(n), ordersOf(n)));

describe('rankFusion', () => {
  it('of one list, however often, is its order', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 4 }), (order, times) => {
        const lists = Array.from({ length: times }, () => listOf(...order));
        expect([...rankFusion(lists).keys()]).toEqual(order);
      }),
    );
  });

  it('puts nobody behind whom they are ahead of in every list', () => {
    fc.assert(
      fc.property(pairs, ([order, other]) => {
        const fused = [...rankFusion([listOf(...order), listOf(...other)]).keys()];
        for (const a of order) {
          for (const b of order) {
            const before = [order, other].every((list) => list.indexOf(a) < list.indexOf(b));
            if (before) expect(fused.indexOf(a)).toBeLessThan(fused.indexOf(b));
          }
        }
      }),
    );
  });

  it('takes the mean of the reciprocal ranks', () => {
    const fused = rankFusion([listOf(7, 8, 9), listOf(9, 7, 8)]);
    expect([...fused.keys()]).toEqual([7, 9, 8]);
    expect(fused.get(7)).toBeCloseTo((1 + 1 / 2) / 2);
    expect(fused.get(9)).toBeCloseTo((1 / 3 + 1) / 2);
  });
});
