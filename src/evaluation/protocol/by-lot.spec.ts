import { amongByLot } from './by-lot.js';

describe('amongByLot', () => {
  const list = new Map(Array.from({ length: 50 }, (_, entry) => [entry, 1 - entry / 50] as const));
  const isMate = (entry: number) => entry === 20 || entry === 40;

  it('keeps the person and so many others in their order, the same each time', () => {
    const few = amongByLot(list, isMate, 12, 'one');
    expect(few.size).toBe(14);
    expect([20, 40].every((entry) => few.has(entry))).toBe(true);
    expect([...few.values()]).toEqual([...few.values()].sort((a, b) => b - a));
    expect([...amongByLot(list, isMate, 12, 'one')]).toEqual([...few]);
    expect([...amongByLot(list, isMate, 12, 'two')]).not.toEqual([...few]);
  });

  it('keeps all where there are no more', () => {
    expect([...amongByLot(list, isMate, 48, 'one')]).toEqual([...list]);
  });
});
