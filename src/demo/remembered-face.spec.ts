import { fictionalFace } from './fictional-face.js';
import { positionInRange } from './face-proportions.js';
import type { Feature } from './face-proportions.js';
import { rememberedFace } from './remembered-face.js';

const FEATURES = Object.keys(fictionalFace(1).proportions) as Feature[];
const PERSONS = Array.from({ length: 60 }, (_, i) => fictionalFace(i + 1));

/** Mean distance of two faces over all proportions, as a share of each one's range. */
function distance(a: (typeof PERSONS)[number], b: (typeof PERSONS)[number]): number {
  const apart = FEATURES.map((f) =>
    Math.abs(positionInRange(a.proportions, f) - positionInRange(b.proportions, f)),
  );
  return apart.reduce((sum, each) => sum + each, 0) / apart.length;
}

describe('fictionalFace', () => {
  it('is the same person for the same number', () => {
    expect(fictionalFace(17)).toEqual(fictionalFace(17));
  });

  it('makes sixty persons of sixty different geometries, each within the ranges', () => {
    for (const [i, person] of PERSONS.entries()) {
      for (const feature of FEATURES) {
        expect(positionInRange(person.proportions, feature)).toBeGreaterThanOrEqual(-1e-9);
        expect(positionInRange(person.proportions, feature)).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const other of PERSONS.slice(i + 1))
        expect(distance(person, other)).toBeGreaterThan(0.1);
    }
  });
});

describe('remember', () => {
  it('strays by less than people differ, and never by nothing', () => {
    for (const person of PERSONS) {
      const memory = rememberedFace(person, 1).face;
      const strayed = distance(memory, person);
      expect(strayed).toBeGreaterThan(0.02);
      expect(strayed).toBeLessThan(0.14);
      for (const other of PERSONS) {
        if (other !== person) expect(distance(memory, other)).toBeGreaterThan(strayed);
      }
    }
  });

  it('gives each witness a memory of their own', () => {
    for (const person of PERSONS) {
      const [one, other] = [rememberedFace(person, 1).face, rememberedFace(person, 2).face];
      expect(distance(one, other)).toBeGreaterThan(0.02);
    }
  });
});
