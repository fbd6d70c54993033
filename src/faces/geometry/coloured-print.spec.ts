import { withoutPrint } from './coloured-print.js';
import type { Raster } from './raster.js';

type Colour = readonly [number, number, number];

const SIDE = 100;

/** A sheet whose pixels are what `at` says. */
function sheet(at: (x: number, y: number) => Colour): Raster {
  const data = new Uint8Array(3 * SIDE * SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) data.set(at(i % SIDE, Math.floor(i / SIDE)), 3 * i);
  return { data, width: SIDE, height: SIDE, channels: 3 };
}

const multiplied = (a: Colour, b: Colour): Colour => [
  Math.round((a[0] * b[0]) / 255),
  Math.round((a[1] * b[1]) / 255),
  Math.round((a[2] * b[2]) / 255),
];

/** A shaded disc on white paper. */
const pencil = (x: number, y: number): Colour => {
  const far = Math.hypot(x - 50, y - 50);
  const shade = far < 30 ? 60 + Math.round(3 * far) : 250;
  return [shade, shade, shade];
};
const line = (x: number, y: number) => x % 8 === 3 || y % 8 === 3;

function mostApart(a: Raster, b: Raster): number {
  return Math.max(...Array.from(a.data, (value, i) => Math.abs(value - (b.data[i] ?? 0))));
}

describe('withoutPrint', () => {
  const plain = sheet(pencil);

  it.each<[string, Colour]>([
    ['pale blue', [168, 184, 205]],
    ['strong blue', [60, 110, 230]],
    ['violet', [150, 110, 210]],
    ['green', [130, 225, 165]],
  ])('takes %s squares off a drawing, below its pencil, too', (_, colour) => {
    const squared = sheet((x, y) => (line(x, y) ? multiplied(pencil(x, y), colour) : pencil(x, y)));
    expect(mostApart(squared, plain)).toBeGreaterThan(40);
    expect(mostApart(withoutPrint(squared), plain)).toBeLessThan(8);
  });

  it('takes them off tinted paper', () => {
    const tint: Colour = [245, 232, 196];
    const squared = sheet((x, y) =>
      multiplied(tint, line(x, y) ? multiplied(pencil(x, y), [110, 150, 220]) : pencil(x, y)),
    );
    const drawing = withoutPrint(squared);
    const at = (x: number, y: number) => drawing.data[3 * (y * SIDE + x)] ?? 0;
    expect(Math.abs(at(3, 3) - at(5, 5))).toBeLessThan(8);
    expect(at(5, 5)).toBeGreaterThan(2 * at(50, 50));
  });

  it.each<[string, Raster]>([
    ['a drawing without colour', plain],
    ['a drawing on tinted paper', sheet((x, y) => multiplied(pencil(x, y), [250, 240, 215]))],
    ['a face of skin', sheet((x, y) => multiplied(pencil(x, y), [230, 170, 140]))],
    [
      'a photograph before a white wall',
      sheet((x, y) => (Math.hypot(x - 50, y - 50) < 30 ? [200, 150, 120] : [250, 250, 250])),
    ],
    [
      'a drawing in blue ink',
      sheet((x, y) => (Math.hypot(x - 50, y - 50) < 30 ? [40, 60, 150] : [250, 250, 250])),
    ],
    ['one channel', { data: new Uint8Array(4), width: 2, height: 2, channels: 1 }],
  ])('leaves %s as it is', (_, image) => {
    expect(withoutPrint(image)).toBe(image);
  });
});
