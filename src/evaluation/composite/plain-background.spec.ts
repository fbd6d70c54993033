import { faceLandmarks } from '../../../test/factories/landmarks.js';
import { BOARD } from './drawing-board.js';
import { onPlainPaper } from './plain-background.js';

const { width, height, unit, between } = BOARD;
const [x, y] = between;
const points = faceLandmarks({ x, y, unit });
const before = (behind: (x: number, y: number) => number) => ({
  points,
  picture: {
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, i) => {
      const [px, py] = [i % width, Math.floor(i / width)];
      const onHead = Math.hypot((px - x) / 75, (py - y - 20) / 100) < 1;
      return onHead ? 110 : behind(px, py);
    }),
  },
});

describe('onPlainPaper', () => {
  it('turns what is behind a head white, and nothing of the head', () => {
    const { data } = onPlainPaper(before((px) => 140 + px / 16)) ?? { data: [] };
    expect(data[5 * width + 5]).toBe(255);
    expect(data[y * width + x]).toBe(110);
  });

  it('leaves the face alone where it is as bright as the wall', () => {
    const { data } = onPlainPaper(before(() => 110)) ?? { data: [] };
    expect(data[5 * width + 5]).toBe(255);
    expect(data[(y + 40) * width + x]).toBe(110);
  });

  it('is none where what is behind is not plain', () => {
    expect(onPlainPaper(before((px, py) => (px * 40 + py * 9) % 256))).toBeNull();
  });
});
