import fc from 'fast-check';
import { blindOrder } from './blind-order.js';

const ORDERS = 24;
const four = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const told = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join('');

describe('blindOrder', () => {
  it('tells nothing of the order before it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(four, { minLength: four.length }),
        (seed, shuffled) => {
          const order = told([...four].sort(blindOrder(seed)));
          expect(told(shuffled.sort(blindOrder(seed)))).toBe(order);
        },
      ),
    );
  });

  it('gives every order about as often', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 100 * ORDERS; seed++) {
      const order = told([...four].sort(blindOrder(String(seed))));
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(ORDERS);
    expect(Math.min(...seen.values())).toBeGreaterThan(60);
    expect(Math.max(...seen.values())).toBeLessThan(140);
  });
});
