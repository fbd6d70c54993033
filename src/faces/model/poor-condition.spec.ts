import type { Point } from '../face.types.js';
import { poorConditions } from './poor-condition.js';

/** 68 landmarks with the eyes so far apart, in a face that leans, and the tip of the nose so far aside. */
function landmarks(eyes: number, aside = 0): Point[] {
  const lean = Math.PI / 6;
  const at = (x: number, y: number): Point => [
    200 + eyes * (x * Math.cos(lean) - y * Math.sin(lean)),
    200 + eyes * (x * Math.sin(lean) + y * Math.cos(lean)),
  ];
  return Array.from({ length: 68 }, (_, i): Point => {
    if (i >= 36 && i < 42) return at(-0.5, 0);
    if (i >= 42 && i < 48) return at(0.5, 0);
    return at(aside, 0.6);
  });
}

describe('poorConditions', () => {
  const well = { landmarks: landmarks(80), sharpness: 10 };

  it('finds nothing poor about a large, sharp face that looks straight ahead, however it leans', () => {
    expect(poorConditions(well)).toEqual([]);
  });

  it('names each condition by itself', () => {
    expect(poorConditions({ ...well, landmarks: landmarks(20) })).toEqual(['small']);
    expect(poorConditions({ ...well, sharpness: 1 })).toEqual(['blurred']);
    expect(poorConditions({ ...well, landmarks: landmarks(80, -0.3) })).toEqual(['turned']);
    expect(poorConditions({ ...well, landmarks: landmarks(20, 0.3), sharpness: 1 })).toEqual([
      'small',
      'blurred',
      'turned',
    ]);
  });

  it('does not call a face blurred of which nobody measured it', () => {
    expect(poorConditions({ ...well, sharpness: null })).toEqual([]);
  });
});
