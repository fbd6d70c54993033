import fc from 'fast-check';
import { ALERT_THRESHOLD, linkStrength } from './strength.js';

const strangers = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const evidence = fc.double({ min: -15, max: 15, noNaN: true });
const traits = fc.array(evidence, { maxLength: 12 });

describe('linkStrength', () => {
  it('alerts where fewer strangers are expected than may be alerted', () => {
    expect(linkStrength(1 / 20 - 1e-6, [])).toBeGreaterThan(ALERT_THRESHOLD);
    expect(linkStrength(1 / 20 + 1e-6, [])).toBeLessThan(ALERT_THRESHOLD);
  });

  it('is that of the faces at most, and falls by what the traits say against', () => {
    fc.assert(
      fc.property(strangers, traits, (expected, rows) => {
        const sum = rows.reduce((total, row) => total + row, 0);
        const face = linkStrength(expected, []);
        const strength = linkStrength(expected, rows);
        expect(strength).toBeLessThanOrEqual(face);
        expect(strength).toBeCloseTo(sum < 0 ? face + sum : face, 9);
      }),
    );
  });

  it('does not depend on the order of the traits', () => {
    fc.assert(
      fc.property(strangers, traits, (expected, rows) => {
        const turned = linkStrength(expected, rows.toReversed());
        expect(turned).toBeCloseTo(linkStrength(expected, rows), 9);
      }),
    );
  });
});
