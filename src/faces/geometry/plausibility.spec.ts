import type { Point } from '../face.types.js';
import { isFaceLike, landmarkDrift, shiftedBoxes } from './plausibility.js';
import { TIGHT_CROP } from './crop-layout.js';

/** 68 landmarks of which the five that count lie on the template, moved by (dx, dy). */
function face(dx = 0, dy = 0): Point[] {
  const [left, right, nose, mouthLeft, mouthRight] = TIGHT_CROP.points;
  return Array.from({ length: 68 }, (_, i): Point => {
    const at =
      i >= 36 && i < 42
        ? left
        : i >= 42 && i < 48
          ? right
          : i === 48
            ? mouthLeft
            : i === 54
              ? mouthRight
              : nose;
    const [x, y] = at ?? [0, 0];
    return [x + dx, y + dy];
  });
}

const BOX = { x: 6, y: 10, width: 100, height: 100 };

describe('isFaceLike', () => {
  it('believes landmarks that stay when the box moves', () => {
    expect(isFaceLike(BOX, face(), [face(1, 0), face(0, 2), face(-1, 1)])).toBe(true);
  });

  it('does not believe landmarks that follow the box', () => {
    expect(isFaceLike(BOX, face(), [face(10, 0), face(-10, 0), face(0, 10)])).toBe(false);
  });

  it('forgives one wild answer out of six', () => {
    const calm = Array.from({ length: 5 }, () => face(1, 0));
    expect(isFaceLike(BOX, face(), [...calm, face(60, 60)])).toBe(true);
  });

  it('does not believe a face far smaller than its box', () => {
    expect(isFaceLike({ ...BOX, width: 300 }, face(), [face()])).toBe(false);
  });

  it('does not believe eyes above eyes and a mouth of no width', () => {
    const squashed = face().map(([x, y]): Point => [x, 70 + (y - 70) * 0.05]);
    expect(isFaceLike(BOX, squashed, [squashed])).toBe(false);
  });

  it('does not believe what could not be looked at twice', () => {
    expect(landmarkDrift(face(), [])).toBe(Infinity);
    expect(isFaceLike(BOX, face(), [])).toBe(false);
  });
});

describe('shiftedBoxes', () => {
  it('stays on the image and drops what leaves it', () => {
    for (const { x, y, width, height } of shiftedBoxes(BOX, 112, 112)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(112);
      expect(y + height).toBeLessThanOrEqual(112);
    }
    expect(shiftedBoxes(BOX, 112, 112)).toHaveLength(6);
    expect(shiftedBoxes({ x: 300, y: 300, width: 50, height: 50 }, 112, 112)).toHaveLength(0);
  });
});
