import { meanOf, misplaced, placedFrom, placingOf } from './placing.js';

const PART = [
  [0, 0],
  [10, 4],
  [20, 0],
] as const;

describe('placingOf', () => {
  it('moves a part and stretches it each way, so that it lies over the other', () => {
    const placing = placingOf(
      PART,
      PART.map(([x, y]) => [7 + 1.2 * x, 3 + 0.8 * y] as const),
    );
    expect(placing.scale.map((scale) => scale.toFixed(6))).toEqual(['1.200000', '0.800000']);
    const [x, y] = placedFrom(placing, [7 + 1.2 * 5, 3 + 0.8 * 2]);
    expect([x, y].map((at) => at.toFixed(6))).toEqual(['5.000000', '2.000000']);
  });

  it('stretches no part out of all likeness', () => {
    const { scale } = placingOf(
      PART,
      PART.map(([x]) => [9 * x, 0] as const),
    );
    expect(scale).toEqual([1.5, 1 / 1.5]);
  });
});

describe('misplaced', () => {
  it('moves a part by the offset, and stretches it about its centre', () => {
    const centre = [meanOf(PART, 0), meanOf(PART, 1)] as const;
    const exact = placingOf(PART, PART);
    const wrong = misplaced(exact, centre, { offset: [2, -1], stretch: [Math.log(1.1), 0] });
    const [x, y] = placedFrom(wrong, [centre[0] + 2, centre[1] - 1]);
    expect([x, y].map((at) => at.toFixed(6))).toEqual(centre.map((at) => at.toFixed(6)));
    expect(wrong.scale[0]).toBeCloseTo(1.1, 10);
    expect(misplaced(exact, centre, { offset: [0, 0], stretch: [0, 0] })).toEqual(exact);
  });
});
