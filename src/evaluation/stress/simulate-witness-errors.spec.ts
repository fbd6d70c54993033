import sharp from 'sharp';
import { drawing } from '../../../test/factories/drawings.js';
import { faceLandmarks } from '../../../test/factories/landmarks.js';
import { seededNumber } from './seeded-numbers.js';
import type { StressLevel } from './stress-levels.js';
import { simulateWitnessErrors } from './simulate-witness-errors.js';

const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const SEEDS = Array.from({ length: 5 }, (_, i) => `witness ${i}`);
/** A small sheet is enough, and about where the face is on it. */
const SHEET = { width: 160, height: 208 };
const LANDMARKS = faceLandmarks({ x: 80, y: 96, unit: 35 });

const sketchOf = async (person: number): Promise<Buffer> =>
  sharp(await drawing(person))
    .resize(SHEET)
    .png()
    .toBuffer();

async function grey(image: Buffer): Promise<Buffer> {
  return sharp(image).flatten({ background: '#ffffff' }).toColourspace('b-w').raw().toBuffer();
}

/** Mean absolute difference of two images, in grey levels. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [x, y] = [await grey(a), await grey(b)];
  expect(x).toHaveLength(y.length);
  return x.reduce((sum, value, i) => sum + Math.abs(value - (y[i] ?? 0)), 0) / x.length;
}

async function altered(level: StressLevel, seeds: readonly string[]): Promise<number> {
  const sketch = await sketchOf(1);
  const each = seeds.map(async (seed) =>
    difference(sketch, await simulateWitnessErrors(sketch, LANDMARKS, level, seed)),
  );
  return (await Promise.all(each)).reduce((sum, value) => sum + value, 0) / seeds.length;
}

describe('stressed', () => {
  it('gives back an untouched sketch at level 0', async () => {
    const sketch = await sketchOf(1);
    expect(await simulateWitnessErrors(sketch, LANDMARKS, 0, 'witness')).toBe(sketch);
  });

  it('alters more at every level', async () => {
    const amounts = [];
    for (const level of LEVELS) amounts.push(await altered(level, SEEDS));
    for (const [i, amount] of amounts.slice(1).entries()) {
      expect(amount).toBeGreaterThan(amounts[i] ?? 0);
    }
  });

  it('gives the same bytes for the same arguments, others for another witness', async () => {
    const sketch = await sketchOf(2);
    const once = await simulateWitnessErrors(sketch, LANDMARKS, 3, 'one');
    expect((await simulateWitnessErrors(sketch, LANDMARKS, 3, 'one')).equals(once)).toBe(true);
    expect(
      await difference(once, await simulateWitnessErrors(sketch, LANDMARKS, 3, 'another')),
    ).toBeGreaterThan(1);
  });

  it('keeps the size of the sheet, also of one where the face hardly fits', async () => {
    for (const [width, height] of [
      [97, 131],
      [640, 480],
    ] as const) {
      const sketch = await sharp(await drawing(3))
        .resize(width, height, { fit: 'fill' })
        .jpeg()
        .toBuffer();
      const landmarks = faceLandmarks({ x: width / 2, y: height / 3, unit: width / 3, tilt: 0.3 });
      const metadata = await sharp(
        await simulateWitnessErrors(sketch, landmarks, 5, 'x'),
      ).metadata();
      expect(metadata).toMatchObject({ format: 'png', width, height });
    }
  });

  it('replaces the hair of nobody at level 1 and of everybody at level 5', async () => {
    // Above the brows there is nothing but the hair that is drawn.
    const features = { left: 52, top: 80, width: 56, height: 80 };
    const input = await sharp(await sketchOf(1))
      .extract(features)
      .toBuffer();
    const sheet = await sharp({ create: { ...SHEET, channels: 3, background: '#ffffff' } })
      .composite([{ input, left: features.left, top: features.top }])
      .png()
      .toBuffer();
    const darkest = async (level: StressLevel, seed: string) => {
      const above = sharp(await simulateWitnessErrors(sheet, LANDMARKS, level, seed));
      const top = above.extract({ left: 0, top: 0, width: SHEET.width, height: 60 });
      return Math.min(...(await grey(await top.png().toBuffer())));
    };
    for (const seed of SEEDS) {
      expect(await darkest(1, seed)).toBeGreaterThan(240);
      expect(await darkest(5, seed)).toBeLessThan(180);
    }
  });
});

describe('draw', () => {
  it('spreads over the unit interval', () => {
    const numbers = Array.from({ length: 2000 }, (_, i) => seededNumber(`seed ${i}`, 'part')).sort(
      (a, b) => a - b,
    );
    for (const share of [0.1, 0.5, 0.9]) {
      expect(numbers[share * numbers.length]).toBeCloseTo(share, 1);
    }
  });
});
