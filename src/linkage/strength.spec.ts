import fc from 'fast-check';
import { alertThreshold, linkStrength } from './strength.js';

const sizes = fc.integer({ min: 1, max: 10_000_000 });
const evidence = fc.double({ min: -15, max: 15, noNaN: true });
const traits = fc.array(evidence, { maxLength: 12 });

describe('alertThreshold', () => {
  it('bounds the strangers alerted for each sketch, however many there are of one hand', () => {
    fc.assert(
      fc.property(sizes, (faces) => {
        const reach = faces * Math.E * Math.exp(-alertThreshold(faces));
        expect(reach).toBeCloseTo(1 / 20, 9);
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
});

describe('linkStrength', () => {
  it('is that of the faces at most, and falls by what the traits say against', () => {
    fc.assert(
      fc.property(evidence, traits, (face, rows) => {
        const sum = rows.reduce((total, row) => total + row, 0);
        const strength = linkStrength(face, rows);
        expect(strength).toBeLessThanOrEqual(face);
        expect(strength).toBeCloseTo(sum < 0 ? face + sum : face, 9);
      }),
    );
  });

  it('does not depend on the order of the traits', () => {
    fc.assert(
      fc.property(evidence, traits, (face, rows) => {
        expect(linkStrength(face, rows.toReversed())).toBeCloseTo(linkStrength(face, rows), 9);
      }),
    );
  });
});
