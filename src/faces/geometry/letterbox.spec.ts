import fc from 'fast-check';
import { letterbox } from './letterbox.js';
import type { Letterbox } from './letterbox.js';

const none: Letterbox = { size: 4, before: () => 0, meanRgb: [0, 0, 0] };

/** Value 255 × (column + 10 × row) in each pixel, grey. */
function ramp(width: number, height: number) {
  const data = Float32Array.from(
    { length: width * height },
    (_, i) => 255 * ((i % width) + 10 * Math.floor(i / width)),
  );
  return { data, width, height, channels: 1 } as const;
}

const red = (pixels: Float32Array) => [...pixels].filter((_, i) => i % 3 === 0);

describe('letterbox', () => {
  it('copies a square of the right size, over 255, less the mean', () => {
    const part = { x: 1, y: 2, width: 2, height: 2 };
    const out = letterbox(ramp(5, 5), part, { ...none, size: 2, meanRgb: [255, 510, 0] });
    expect([...out]).toEqual([20, 19, 21, 21, 20, 22, 30, 29, 31, 31, 30, 32]);
  });

  it('fills what is missing with black, after the image or on both sides', () => {
    const part = { x: 0, y: 0, width: 2, height: 4 };
    expect(red(letterbox(ramp(2, 4), part, none)).slice(4, 8)).toEqual([10, 11, 0, 0]);
    const centred = { ...none, before: (missing: number) => missing / 2 };
    expect(red(letterbox(ramp(2, 4), part, centred)).slice(4, 8)).toEqual([0, 10, 11, 0]);
  });

  it('samples between pixels', () => {
    const out = letterbox(ramp(2, 2), { x: 0, y: 0, width: 2, height: 2 }, none);
    expect(red(out)).toEqual([0, 0.5, 1, 1, 5, 5.5, 6, 6, 10, 10.5, 11, 11, 10, 10.5, 11, 11]);
  });

  it('sees nothing beside the part', () => {
    const side = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const inside = (i: number) =>
          i % 20 >= x &&
          i % 20 < x + width &&
          Math.floor(i / 20) >= y &&
          Math.floor(i / 20) < y + height;
        const data = Float32Array.from({ length: 400 }, (_, i) => (inside(i) ? 255 : 1e6));
        const image = { data, width: 20, height: 20, channels: 1 } as const;
        const out = letterbox(image, { x, y, width, height }, { ...none, size: 7 });
        expect(Math.max(...out)).toBeLessThanOrEqual(1.000001);
        expect(out[0]).toBe(1);
      }),
    );
  });
});
