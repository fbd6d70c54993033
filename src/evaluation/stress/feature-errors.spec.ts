import fc from 'fast-check';
import { faceLandmarks } from '../../../test/factories/landmarks.js';
import type { Point } from '../../faces/index.js';
import { type LocalWarp, warpSource } from './local-warp.js';
import { faceFrame } from './face-frame.js';
import { featureErrors } from './feature-errors.js';
import type { StressLevel } from './stress-levels.js';

const { points } = faceFrame(faceLandmarks({ x: 200, y: 240, unit: 80 }));

/** Determinant of the derivative of `sourceOf`: zero or less where the sheet is folded. */
function jacobian([x, y]: Point, bumps: readonly LocalWarp[]): number {
  const h = 1e-5;
  const [left, right] = [warpSource([x - h, y], bumps), warpSource([x + h, y], bumps)];
  const [above, below] = [warpSource([x, y - h], bumps), warpSource([x, y + h], bumps)];
  const [xx, yx] = [right[0] - left[0], right[1] - left[1]];
  const [xy, yy] = [below[0] - above[0], below[1] - above[1]];
  return (xx * yy - xy * yx) / (2 * h) ** 2;
}

/** The middle of each feature, moved by up to a third of an eye distance. */
const somebody = fc
  .array(fc.double({ min: -1 / 6, max: 1 / 6, noNaN: true }), { minLength: 10, maxLength: 10 })
  .map((by) =>
    points.map(([x, y], i): Point => [x + (by[i % 5] ?? 0), y + (by[5 + (i % 5)] ?? 0)]),
  );

describe('featureErrors', () => {
  it('never folds the sheet, whoever errs about whomever', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
    );
    const level = fc.constantFrom<StressLevel>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(somebody, fc.string(), level, fc.array(anywhere), (face, seed, level, places) => {
        const bumps = featureErrors(face, seed, level);
        for (const place of places) expect(jacobian(place, bumps)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves everything in place at level 0 and far from the face at every level', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const point of points) {
          const [x, y] = warpSource(point, featureErrors(points, seed, 0));
          expect(x).toBeCloseTo(point[0], 12);
          expect(y).toBeCloseTo(point[1], 12);
        }
        expect(warpSource([6, 6], featureErrors(points, seed, 5))).toEqual([6, 6]);
      }),
    );
  });

  it('errs in the same direction at every level, further at each', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const parts = ([1, 2, 3, 4, 5] as const).map((level) =>
          featureErrors(points, seed, level).flatMap(({ offset, stretch }) => [
            ...(offset ?? []),
            ...(stretch ?? []),
          ]),
        );
        for (const [i, rising] of parts.slice(1).entries()) {
          for (const [k, value] of rising.entries()) {
            const before = parts[i]?.[k] ?? 0;
            expect(value * before).toBeGreaterThanOrEqual(0);
            expect(Math.abs(value)).toBeGreaterThanOrEqual(Math.abs(before));
          }
        }
      }),
    );
  });

  it('enlarges a feature about its own centre', () => {
    const bump: LocalWarp = { centre: [1, 1], radii: [2, 2], stretch: [-0.5, 0] };
    expect(warpSource([1, 1], [bump])).toEqual([1, 1]);
    const [x, y] = warpSource([1.02, 1], [bump]);
    expect(x).toBeCloseTo(1.01, 4);
    expect(y).toBe(1);
    expect(warpSource([3, 1], [bump])).toEqual([3, 1]);
  });
});
