import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { drawComposite } from './draw-composite.js';
import { fictionalFace } from './fictional-face.js';

const draw = (person: number, witness: number) => drawComposite(fictionalFace(person), witness);
const digest = (png: Buffer) => createHash('sha256').update(png).digest('hex');

describe('drawComposite', () => {
  it('draws a grey PNG of 400 × 520, mostly of white paper with dark lines', async () => {
    const png = await draw(1, 1);
    const { format, width, height, channels } = await sharp(png).metadata();
    expect({ format, width, height, channels }).toEqual({
      format: 'png',
      width: 400,
      height: 520,
      channels: 1,
    });
    const {
      channels: [grey],
    } = await sharp(png).stats();
    expect(grey?.max).toBeGreaterThan(240);
    expect(grey?.min).toBeLessThan(40);
    expect(grey?.mean).toBeGreaterThan(150);
  });

  it('draws the same bytes for the same person and witness', async () => {
    const [first, again] = [await draw(7, 2), await draw(7, 2)];
    expect(again.equals(first)).toBe(true);
  });

  it('draws one person differently for two witnesses, yet nearer than two persons', async () => {
    for (const person of [3, 8, 12]) {
      const [one, other, stranger] = await Promise.all([
        pixels(await draw(person, 1)),
        pixels(await draw(person, 2)),
        pixels(await draw(person + 20, 2)),
      ]);
      const same = difference(one, other);
      expect(same).toBeGreaterThan(1);
      expect(same).toBeLessThan(difference(one, stranger));
    }
  });

  it('draws every sort of person', async () => {
    const digests = new Set<string>();
    for (let person = 1; person <= 60; person += 3) digests.add(digest(await draw(person, 1)));
    expect(digests.size).toBe(20);
  });
});

/** The face alone, small enough that single strokes do not count. */
const pixels = (png: Buffer) =>
  sharp(png)
    .extract({ left: 80, top: 60, width: 240, height: 340 })
    .resize(48, 68)
    .raw()
    .toBuffer();

function difference(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}
