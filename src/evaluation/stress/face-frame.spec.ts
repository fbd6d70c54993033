import fc from 'fast-check';
import { faceLandmarks } from '../../../test/factories/landmarks.js';
import { faceFrame } from './face-frame.js';

const placements = fc.record({
  x: fc.double({ min: -500, max: 2000, noNaN: true }),
  y: fc.double({ min: -500, max: 2000, noNaN: true }),
  unit: fc.double({ min: 5, max: 500, noNaN: true }),
  tilt: fc.double({ min: -3, max: 3, noNaN: true }),
});

describe('faceFrame', () => {
  it('sees the same face wherever it is on the sheet, and finds back', () => {
    const plain = faceFrame(faceLandmarks({ x: 0, y: 0, unit: 1 })).points;
    fc.assert(
      fc.property(placements, (placement) => {
        const landmarks = faceLandmarks(placement);
        const frame = faceFrame(landmarks);
        expect(frame.unit).toBeCloseTo(placement.unit, 6);
        for (const [i, point] of frame.points.entries()) {
          expect(point[0]).toBeCloseTo(plain[i]?.[0] ?? NaN, 6);
          expect(point[1]).toBeCloseTo(plain[i]?.[1] ?? NaN, 6);
          const back = frame.toImage(point);
          expect(back[0]).toBeCloseTo(landmarks[i]?.[0] ?? NaN, 6);
          expect(back[1]).toBeCloseTo(landmarks[i]?.[1] ?? NaN, 6);
        }
      }),
    );
  });

  it('refuses what is no face', () => {
    expect(() => faceFrame([])).toThrow(RangeError);
    expect(() => faceFrame(Array.from({ length: 68 }, () => [3, 3] as const))).toThrow(RangeError);
  });
});
