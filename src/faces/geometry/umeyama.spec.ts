import fc from 'fast-check';
import type { Point } from '../face.types.js';
import { applyTransform, invertTransform, umeyama } from './umeyama.js';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const similarity = fc
  .record({
    scale: fc.double({ min: 0.05, max: 20, noNaN: true }),
    angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    tx: coordinate,
    ty: coordinate,
  })
  .map(({ scale, angle, tx, ty }) => ({
    a: scale * Math.cos(angle),
    b: scale * Math.sin(angle),
    tx,
    ty,
  }));

const FIVE: readonly Point[] = [
  [38, 52],
  [74, 51],
  [56, 72],
  [42, 92],
  [71, 92],
];

describe('umeyama', () => {
  it('recovers the similarity that moved the points', () => {
    fc.assert(
      fc.property(similarity, (truth) => {
        const found = umeyama(
          FIVE,
          FIVE.map((p) => applyTransform(truth, p)),
        );
        expect(found.a).toBeCloseTo(truth.a, 6);
        expect(found.b).toBeCloseTo(truth.b, 6);
        expect(found.tx).toBeCloseTo(truth.tx, 5);
        expect(found.ty).toBeCloseTo(truth.ty, 5);
      }),
    );
  });

  it('never reflects: mirrored points are not matched exactly', () => {
    const mirrored = FIVE.map(([x, y]): Point => [-x, y]);
    const found = umeyama(FIVE, mirrored);
    expect(found.a * found.a + found.b * found.b).toBeLessThan(0.9);
  });

  it('fits no worse than a similarity nearby', () => {
    const to = FIVE.map(([x, y], i): Point => [x * 2 + (i % 2), y * 2 - (i % 3)]);
    const error = (s: ReturnType<typeof umeyama>) =>
      FIVE.reduce((sum, p, i) => {
        const [u, v] = applyTransform(s, p);
        const [x, y] = to[i] ?? [0, 0];
        return sum + (u - x) ** 2 + (v - y) ** 2;
      }, 0);
    const best = umeyama(FIVE, to);
    for (const [da, db, dx, dy] of [
      [0.01, 0, 0, 0],
      [0, -0.01, 0, 0],
      [0, 0, 0.5, 0],
      [0, 0, 0, -0.5],
    ] as const) {
      const other = { a: best.a + da, b: best.b + db, tx: best.tx + dx, ty: best.ty + dy };
      expect(error(best)).toBeLessThan(error(other));
    }
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(similarity, point, (s, p) => {
        const [x, y] = applyTransform(invertTransform(s), applyTransform(s, p));
        expect(x).toBeCloseTo(p[0], 5);
        expect(y).toBeCloseTo(p[1], 5);
      }),
    );
  });

  it('refuses points that determine nothing', () => {
    expect(() => umeyama([[1, 1]], [[2, 2]])).toThrow(RangeError);
    const same: Point[] = [
      [3, 3],
      [3, 3],
    ];
    expect(() => umeyama(same, same)).toThrow(RangeError);
  });
});
