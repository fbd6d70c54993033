import fc from 'fast-check';
import { FEATURE_PROFILES } from './feature-profiles.js';
import { fitUsefulness } from '../training/fit-usefulness.js';
import { faceQuality, qualityInputs } from './face-quality.js';

const row = fc.tuple(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: 5, max: 9, noNaN: true }),
);

describe('quality', () => {
  it('follows what margins follow, and says which share is worse', () => {
    // Evenly spread, the second number without regard to the first.
    const rows = Array.from({ length: 400 }, (_, i) => [i / 100 - 2, 5 + ((i * 37) % 400) / 100]);
    const margins = rows.map(([a = 0]) => 0.3 * a);
    const usefulness = fitUsefulness(rows, margins);
    const of = (a: number, b: number) => faceQuality([a, b], usefulness);
    expect(of(1, 7)).toBeGreaterThan(of(0, 7));
    expect(Math.abs(of(0.5, 9) - of(0.5, 5))).toBeLessThan(0.05);
    const qualities = rows.map(([a = 0, b = 0]) => of(a, b)).sort((x, y) => x - y);
    expect(qualities[40]).toBeGreaterThan(0.03);
    expect(qualities[40]).toBeLessThan(0.25);
    expect(qualities[200]).toBeGreaterThan(0.35);
    expect(qualities[200]).toBeLessThan(0.65);
  });

  it('stays between 0 and 1, and finite where nothing varies', () => {
    const same = Array.from({ length: 10 }, () => [1, 2]);
    const usefulness = fitUsefulness(same, new Array<number>(10).fill(0.2));
    fc.assert(
      fc.property(row, (inputs) => {
        const quality = faceQuality(inputs, usefulness);
        expect(quality).toBeGreaterThanOrEqual(0);
        expect(quality).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('looks at a face from its own modality first', () => {
    const { blocks, dimensions } = FEATURE_PROFILES['mobileface-faceres'];
    const flat = (value: number) => new Float32Array(dimensions).fill(value);
    const adapter = { blocks, means: { photo: flat(0), sketch: flat(1) } };
    const face = {
      features: flat(0),
      detectorScore: null,
      measures: { eyeDistance: 60, misfit: 0.1, sharpness: 10, chroma: 0 },
    };
    const [own] = qualityInputs(face, 'photo', adapter).slice(4);
    const [other] = qualityInputs(face, 'sketch', adapter).slice(4);
    expect(own).toBe(0);
    expect(other).toBeGreaterThan(1);
  });
});
