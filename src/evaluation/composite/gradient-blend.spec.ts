import type { GreyPixels } from '../stress/pixels.js';
import { blended } from './gradient-blend.js';

const [WIDTH, HEIGHT] = [40, 30];
const picture = (grey: (x: number, y: number) => number): GreyPixels => ({
  width: WIDTH,
  height: HEIGHT,
  data: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) =>
    grey(i % WIDTH, Math.floor(i / WIDTH)),
  ),
});
const middle = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
  const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
  return Number(x > 10 && x < 30 && y > 8 && y < 22);
});

describe('blended', () => {
  it('is the picture itself where there is one alone', () => {
    const own = picture((x, y) => 60 + 3 * x + 2 * y);
    expect(blended([own], new Uint8Array(WIDTH * HEIGHT)).data).toEqual(own.data);
  });

  it('takes light for no difference: a part under other light leaves no seam', () => {
    const own = picture((x, y) => 60 + 3 * x + 2 * y);
    const darker = picture((x, y) => 20 + 3 * x + 2 * y);
    const { data } = blended([own, darker], middle);
    data.forEach((grey, i) => {
      expect(Math.abs(grey - (own.data[i] ?? 0))).toBeLessThanOrEqual(1);
    });
  });

  it('keeps what a part shows', () => {
    const own = picture(() => 200);
    const spotted = picture((x, y) => (Math.hypot(x - 20, y - 15) < 3 ? 40 : 120));
    const { data } = blended([own, spotted], middle);
    expect(data[15 * WIDTH + 20]).toBeLessThan(150);
    expect(data[15 * WIDTH + 14]).toBeGreaterThan(185);
  });
});
