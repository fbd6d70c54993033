import fc from 'fast-check';
import { mean, median } from './statistics.js';

const figures = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 9], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('has as many values on one side as on the other', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('has no opinion on nothing', () => {
    expect(median([])).toBeNaN();
  });
});

describe('mean', () => {
  it('lies between the extremes', () => {
    fc.assert(
      fc.property(figures, (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
      }),
    );
  });
});
