import { drawn, type FaceBox, middleOf, moved, sized } from './face-box.js';

const IMAGE = { width: 400, height: 520 };
const BOX: FaceBox = { x: 100, y: 150, width: 180, height: 200 };

describe('a face box', () => {
  it('is moved as far as the image goes', () => {
    expect(moved(BOX, { x: 10.4, y: -5 }, IMAGE)).toEqual({ ...BOX, x: 110, y: 145 });
    expect(moved(BOX, { x: 900, y: 900 }, IMAGE)).toEqual({ ...BOX, x: 220, y: 320 });
    expect(moved(BOX, { x: -900, y: -900 }, IMAGE)).toEqual({ ...BOX, x: 0, y: 0 });
  });

  it('is sized by a corner, and the one across from it stays', () => {
    const by = { x: 30, y: 20 };
    expect(sized(BOX, 'bottom-right', by, IMAGE)).toEqual({ ...BOX, width: 210, height: 220 });
    const smaller = { x: 130, y: 170, width: 150, height: 180 };
    expect(sized(BOX, 'top-left', by, IMAGE)).toEqual(smaller);
    const mixed = { x: 100, y: 170, width: 210, height: 180 };
    expect(sized(BOX, 'top-right', by, IMAGE)).toEqual(mixed);
  });

  it('is never turned over, too small or beyond the image', () => {
    const far = { x: 2000, y: 2000 };
    expect(sized(BOX, 'top-left', far, IMAGE)).toEqual({ x: 256, y: 326, width: 24, height: 24 });
    const whole = { x: 100, y: 150, width: 300, height: 370 };
    expect(sized(BOX, 'bottom-right', far, IMAGE)).toEqual(whole);
    // As the detector tells it, in tenths.
    const told = { x: 341.4, y: 0.2, width: 58.6, height: 60.1 };
    const { x, width } = sized(told, 'bottom-right', far, IMAGE);
    expect(x + width).toBeLessThanOrEqual(IMAGE.width);
  });

  it('is drawn from either end, once it can hold a face', () => {
    const box = { x: 50, y: 60, width: 100, height: 90 };
    expect(drawn({ x: 50, y: 60 }, { x: 150, y: 150 }, IMAGE)).toEqual(box);
    expect(drawn({ x: 150, y: 150 }, { x: 50, y: 60 }, IMAGE)).toEqual(box);
    expect(drawn({ x: 50, y: 60 }, { x: 60, y: 150 }, IMAGE)).toBeNull();
    expect(drawn({ x: 390, y: 60 }, { x: 900, y: 150 }, IMAGE)).toBeNull();
    expect(middleOf(IMAGE)).toEqual({ x: 100, y: 160, width: 200, height: 200 });
  });
});
