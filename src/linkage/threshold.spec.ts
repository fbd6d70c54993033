import fc from 'fast-check';
import { alertThreshold } from './threshold.js';

const sizes = fc.integer({ min: 1, max: 10_000_000 });

describe('alertThreshold', () => {
  it('bounds the strangers that are alerted for each sketch, however many there are', () => {
    fc.assert(
      fc.property(sizes, (faces) => {
        expect(faces * Math.exp(-alertThreshold(faces))).toBeLessThanOrEqual(1 / 20 + 1e-9);
      }),
    );
  });

  it('rises with the logarithm of the gallery', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 100 }), (faces, factor) => {
        const rise = alertThreshold(faces * factor) - alertThreshold(faces);
        expect(rise).toBeCloseTo(Math.log(factor), 9);
      }),
    );
  });

  it('asks for more than even odds of a first pair', () => {
    expect(alertThreshold(1)).toBeGreaterThan(0);
  });
});
