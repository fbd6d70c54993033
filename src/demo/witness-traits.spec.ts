import { parseTraits } from '../traits/index.js';
import { faceTraits } from './face-traits.js';
import { fictionalFace } from './fictional-face.js';
import { witnessTraits } from './witness-traits.js';

const SEEDS = Array.from({ length: 300 }, (_, i) => i + 1);

describe('faceTraits', () => {
  it('speaks the trait vocabulary', () => {
    for (const seed of SEEDS) {
      const traits = faceTraits(fictionalFace(seed));
      expect(parseTraits(traits)).toEqual({ traits, errors: [] });
    }
  });

  it('never tells the hair colour of a bald person', () => {
    const bald = SEEDS.map(fictionalFace).filter(({ hairStyle }) => hairStyle === 'bald');
    expect(bald.length).toBeGreaterThan(0);
    for (const face of bald) expect(faceTraits(face)).not.toHaveProperty('hair_color');
  });
});

describe('witnessTraits', () => {
  it('speaks the trait vocabulary, the same at every call', () => {
    for (const seed of SEEDS) {
      const traits = witnessTraits(fictionalFace(seed), 1);
      expect(parseTraits(traits)).toEqual({ traits, errors: [] });
      expect(witnessTraits(fictionalFace(seed), 1)).toEqual(traits);
    }
  });

  it('leaves something out, adds nothing, and differs between witnesses', () => {
    for (const seed of SEEDS) {
      const face = fictionalFace(seed);
      const truth = Object.keys(faceTraits(face));
      const [one, other] = [witnessTraits(face, 1), witnessTraits(face, 2)];
      expect(truth).toEqual(expect.arrayContaining(Object.keys(one)));
      expect(Object.keys(one).length).toBeLessThan(truth.length);
      expect(one).not.toEqual(other);
    }
  });

  it('is never wrong while certain', () => {
    for (const seed of SEEDS) {
      const face = fictionalFace(seed);
      const { sex, face_shape: shape, hair_color: colour } = witnessTraits(face, 2);
      expect(sex?.values).toEqual([face.sex]);
      if (shape?.certainty === 'certain') expect(shape.values).toEqual([face.shape]);
      if (colour?.certainty === 'certain') expect(colour.values).toEqual([face.hairColour]);
    }
  });
});
