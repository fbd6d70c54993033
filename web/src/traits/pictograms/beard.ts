import {
  across,
  between as plainBetween,
  curve as plainCurve,
  dots,
  type Drawing,
  line,
  mass,
  MIDDLE,
  type Point,
  soft,
  whole,
} from './pen.js';
import { halfFace } from './head.js';

/** The face is smaller and higher up, so that a long beard has its place. */
const fit = (points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [MIDDLE + (x - MIDDLE) * 0.86, 2 + (y - 2) * 0.8]);
const curve = (points: readonly Point[], closed = false) => plainCurve(fit(points), closed);
const between = (there: readonly Point[], back: readonly Point[]) =>
  plainBetween(fit(there), fit(back));

const eyes: Drawing = [
  soft(
    curve([
      [20, 21],
      [24, 19],
      [28, 21],
    ]),
  ),
  soft(
    curve([
      [36, 21],
      [40, 19],
      [44, 21],
    ]),
  ),
  soft(
    curve([
      [28.6, 33],
      [32, 35],
      [35.4, 33],
    ]),
  ),
];
const lips: Drawing = [
  soft(
    curve(
      across([
        [MIDDLE, 43.4],
        [MIDDLE + 3, 42.6],
        [MIDDLE + 7, 43],
      ]),
    ),
  ),
  soft(
    curve(
      across([
        [MIDDLE, 47],
        [MIDDLE + 3, 46.6],
      ]),
    ),
  ),
];
const face: Drawing = [
  soft(
    curve(whole(halfFace({ temple: 18, cheek: 19, jaw: 16, chin: 8, top: 2, bottom: 60 })), true),
  ),
  ...eyes,
  ...lips,
];

const shaded = (d: string): Drawing => [mass(d), line(d)];

const moustache = (thick: number, half: number, droop: number): Drawing =>
  shaded(
    between(
      across([
        [MIDDLE, 38.6 - thick * 0.35],
        [MIDDLE + half * 0.35, 37.6 - thick * 0.5],
        [MIDDLE + half, 41 + droop],
      ]),
      across([
        [MIDDLE, 39.6 + thick * 0.3],
        [MIDDLE + half * 0.4, 40 + thick * 0.5],
        [MIDDLE + half, 41 + droop],
      ]),
    ),
  );

export const MOUSTACHE = {
  none: face,
  thin: [...face, ...moustache(1, 8.5, 0.4)],
  medium: [...face, ...moustache(3.4, 9.5, 1)],
  thick: [...face, ...moustache(6, 12, 3.5)],
};

/** From the ear down the edge of the jaw to the chin, as much lower as the hair is long. */
const edge = (longer: number, wider = 0): Point[] => [
  [MIDDLE, 60 + longer],
  [MIDDLE + 8 + wider, 57.4 + longer],
  [MIDDLE + 16 + wider * 0.8, 47.4 + longer * 0.4],
  [MIDDLE + 19 + wider * 0.4, 35],
  [MIDDLE + 18.6, 28],
];

/** The edge of the beard on the cheek, and under the nose where it joins the moustache. */
const UPPER: readonly Point[] = [
  [MIDDLE, 37],
  [MIDDLE + 6, 37.4],
  [MIDDLE + 11, 42],
  [MIDDLE + 15, 38],
  [MIDDLE + 17, 28],
];

const MOUTH = curve(
  [
    [24.4, 43],
    [32, 41.4],
    [39.6, 43],
    [36, 48],
    [32, 49],
    [28, 48],
  ],
  true,
);

const full = (longer: number, wider = 0): Drawing => {
  const shape = between(across(edge(longer, wider)), across(UPPER));
  return [mass(shape + MOUTH), line(shape), line(MOUTH)];
};

/** Half the width of the jaw at a height. */
const jawAt = (y: number) => 17.4 - Math.max(0, y - 40) ** 1.55 / 9.4;

/** What of the lower face grows no beard: mouth, nose, and the cheeks above the jaw. */
function isBare(off: number, y: number): boolean {
  const onMouth = off < 9 && y > 40 && y < 50;
  const onNose = off < 5 && y < 38;
  const underNose = off < 8 && y > 35.5 && y < 40;
  const onCheek = off < 11 && y < 43 && !underNose;
  return onMouth || onNose || onCheek;
}

const stubble = (): Point[] =>
  [36, 39.5, 43, 46.5, 50, 53.5, 57].flatMap((y, row) =>
    [-16, -12.4, -8.8, -5.2, -1.6, 2, 5.6, 9.2, 12.8]
      .map((x): Point => [MIDDLE + x + (row % 2) * 1.4, y])
      .filter(([x]) => {
        const off = Math.abs(x - MIDDLE);
        return off < jawAt(y) && !isBare(off, y);
      }),
  );

const strands = (low: number): Drawing =>
  [-7, 0, 7].map((x) =>
    soft(
      curve([
        [MIDDLE + x, 52],
        [MIDDLE + x * 0.95, (52 + low) / 2],
        [MIDDLE + x * 0.7, low],
      ]),
    ),
  );

export const BEARD = {
  none: face,
  stubble: [...face, dots(fit(stubble()))],
  short: [...face, ...full(0)],
  full: [...face, ...full(1.6, 4.4)],
  long: [...face, ...full(15, 3), ...strands(71)],
  goatee: [
    ...face,
    ...shaded(
      between(
        across([
          [MIDDLE, 61.4],
          [MIDDLE + 5.4, 58.6],
          [MIDDLE + 6.6, 51],
        ]),
        across([
          [MIDDLE, 50],
          [MIDDLE + 3.4, 50],
          [MIDDLE + 6.6, 51],
        ]),
      ),
    ),
  ],
  chin_strap: [
    ...face,
    ...shaded(
      between(
        across(edge(0.6, 0.6)),
        across([
          [MIDDLE, 55.4],
          [MIDDLE + 7, 53],
          [MIDDLE + 13, 45],
          [MIDDLE + 16, 35],
          [MIDDLE + 16.4, 28],
        ]),
      ),
    ),
  ],
};
