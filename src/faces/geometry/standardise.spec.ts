import fc from 'fast-check';
import type { Raster } from './raster.js';
import { ellipseStatistics, standardise } from './standardise.js';

/** A smooth pattern with a little noise, so that clipping plays no part. */
function pattern(size: number, gain: number, offset: number): Raster {
  const data = Float32Array.from({ length: size * size }, (_, i) => {
    const [x, y] = [i % size, Math.floor(i / size)];
    return offset + gain * (Math.sin(x / 7) + Math.cos(y / 9));
  });
  return { data, width: size, height: size, channels: 1 };
}

describe('standardise', () => {
  it('brings the face to mean 128 and standard deviation 45', () => {
    const { mean, deviation } = ellipseStatistics(standardise(pattern(112, 12, 90)));
    expect(mean).toBeCloseTo(128, 1);
    expect(deviation).toBeCloseTo(45, 1);
  });

  it('forgets brightness and contrast', () => {
    const reference = standardise(pattern(56, 10, 100)).data;
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 40, noNaN: true }),
        fc.double({ min: 80, max: 160, noNaN: true }),
        (gain, offset) => {
          const { data } = standardise(pattern(56, gain, offset));
          data.forEach((v, i) => {
            expect(Math.abs(v - (reference[i] ?? 0))).toBeLessThan(0.01);
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('leaves a blank crop blank', () => {
    const blank: Raster = {
      data: new Float32Array(100).fill(251),
      width: 10,
      height: 10,
      channels: 1,
    };
    expect(new Set(standardise(blank).data)).toEqual(new Set([128]));
  });

  it('looks at the face, not at the corners', () => {
    const face = pattern(60, 10, 100);
    const marked = { ...face, data: Float32Array.from(face.data) };
    marked.data[0] = 255;
    marked.data[59] = 0;
    expect(ellipseStatistics(marked)).toEqual(ellipseStatistics(face));
  });
});
