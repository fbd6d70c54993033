import fc from 'fast-check';
import { rounded, roundedParts } from './score-parts.js';

const llrs = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1 });

describe('roundedParts', () => {
  it('adds up to the rounded score exactly, each part within rounding of itself', () => {
    fc.assert(
      fc.property(llrs, (parts) => {
        const score = parts.reduce((sum, part) => sum + part, 0);
        const shown = roundedParts(parts, score);
        const units = shown.reduce((sum, part) => sum + Math.round(part * 1e4), 0);
        expect(units / 1e4).toBeCloseTo(rounded(score), 10);
        shown.forEach((part, i) => {
          expect(Math.abs(part - (parts[i] ?? NaN))).toBeLessThanOrEqual(1e-4 * parts.length);
        });
      }),
    );
  });
});
