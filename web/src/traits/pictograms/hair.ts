import {
  across,
  between,
  curve,
  dots,
  type Drawing,
  line,
  mass,
  MIDDLE,
  mirror,
  type Point,
  sides,
  soft,
  whole,
} from './pen.js';
import { ears, faceOf, features } from './head.js';

export const face: Drawing = [soft(faceOf()), ears(), ...features()];

/** The head's upper outline, raised by as much as hair stands out. */
export const crown = (high: number, wide: number, low: number): Point[] => [
  [MIDDLE, 7 - high],
  [MIDDLE + 10.5 + wide * 0.6, 9.4 - high],
  [MIDDLE + 16 + wide, 18 - high * 0.5],
  [MIDDLE + 17.5 + wide, low],
];

/** Hair between its outline and the hairline, both as right halves from the middle. */
export const cap = (outer: readonly Point[], inner: readonly Point[]): Drawing => {
  const edge = [across(outer), across(inner)] as const;
  return [mass(between(...edge)), line(between(...edge))];
};

export const HAIRLINE: readonly Point[] = [
  [MIDDLE, 17],
  [MIDDLE + 9, 17.6],
  [MIDDLE + 14, 22],
];

export const short = (
  high: number,
  wide: number,
  low: number,
  inner: readonly Point[] = HAIRLINE,
) => cap(crown(high, wide, low), [...inner, [MIDDLE + 15.6, low]]);

const stubble = (): Drawing => [
  dots(
    [-13, -9, -4.5, 0, 4.5, 9, 13].flatMap((x) =>
      [10.5, 13.5, 17, 20.5]
        .map((y): Point => [MIDDLE + x + (y % 2 === 0 ? 1 : -1), y + Math.abs(x) * 0.18])
        .filter(([px, py]) => py > 9.5 + ((px - MIDDLE) / 11) ** 2 * 2.4 && py < 20),
    ),
  ),
];

/** Hair that falls beside the face, down to a height. */
const falling = (low: number, wide: number): Drawing => {
  const outer: Point[] = [
    ...crown(3.5, 3, 27),
    [MIDDLE + 21 + wide, 40],
    [MIDDLE + 20 + wide, low],
  ];
  const inner: Point[] = [...HAIRLINE, [MIDDLE + 17, 32], [MIDDLE + 16, 44], [MIDDLE + 13, low]];
  return cap(outer, inner);
};

export const HAIR_LENGTH = {
  bald: [
    ...face,
    line(curve(across(crown(0, -0.5, 26)))),
    soft(
      curve([
        [24, 13],
        [27, 11.6],
      ]),
    ),
  ],
  shaved: [...face, ...stubble()],
  very_short: [...face, ...short(1, 0, 29)],
  short: [...face, ...short(3.6, 1.5, 33)],
  medium: [...falling(48, 0.5), ...face],
  long: [...falling(62, 3), ...face],
};

/** Strands side by side. */
const strands = (strand: (x: number) => Point[]): Drawing =>
  [12, 22, 32, 42, 52].map((x) => line(curve(strand(x))));

const wave = (x: number, width: number, turns: number): Point[] =>
  Array.from({ length: turns * 4 + 1 }, (_, index) => [
    x + Math.sin((index * Math.PI) / 2) * width,
    6 + (index * 52) / (turns * 4),
  ]);

/** Loops that run down. */
const coil = (x: number, radius: number, turns: number): Point[] =>
  Array.from({ length: turns * 10 + 1 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 10;
    return [
      x + Math.cos(angle) * radius,
      8 + radius + (index * (48 - 2 * radius)) / (turns * 10) + Math.sin(angle) * radius,
    ];
  });

export const HAIR_TEXTURE = {
  straight: strands((x) => [
    [x, 6],
    [x, 58],
  ]),
  wavy: strands((x) => wave(x, 3.6, 2)),
  curly: [14, 32, 50].map((x) => line(curve(coil(x, 6.4, 4)))),
  small_curls: [12, 25.3, 38.7, 52].map((x) => line(curve(coil(x, 4.9, 6)))),
  frizzy: [11, 21.5, 32, 42.5, 53].map((x) => line(curve(coil(x, 3.6, 8)))),
};

/** A head with hair whose hairline is told. */
const hairline = (inner: readonly Point[], low = 30): Drawing => [
  ...face,
  ...cap(crown(3, 1, low), [...inner, [MIDDLE + 15.6, low]]),
];

/** From above, the nose on top. */
const fromAbove = (bare: readonly Point[]): Drawing => {
  const head = whole([
    [MIDDLE, 9],
    [MIDDLE + 13, 13],
    [MIDDLE + 20, 31],
    [MIDDLE + 14, 53],
    [MIDDLE, 59],
  ]);
  return [
    mass(`${curve(head, true)}${curve(whole(bare), true)}`),
    line(curve(head, true)),
    line(curve(whole(bare), true)),
    soft(
      curve(
        across([
          [MIDDLE, 3],
          [MIDDLE + 2.5, 5],
          [MIDDLE + 3.4, 9.4],
        ]),
      ),
    ),
    sides(soft, [
      [52, 29],
      [55, 28],
      [55, 34],
      [52, 36],
    ]),
  ];
};

export const HAIRLINE_SHAPE = {
  straight: hairline([
    [MIDDLE, 17.4],
    [MIDDLE + 9, 17.4],
    [MIDDLE + 13, 18],
    [MIDDLE + 14.4, 23],
  ]),
  rounded: hairline([
    [MIDDLE, 13.6],
    [MIDDLE + 7, 15.4],
    [MIDDLE + 12.6, 21],
    [MIDDLE + 14.6, 26],
  ]),
  widows_peak: hairline([
    [MIDDLE, 21],
    [MIDDLE + 2.4, 17.4],
    [MIDDLE + 8, 14.4],
    [MIDDLE + 13, 18],
    [MIDDLE + 14.6, 25],
  ]),
  receding: hairline([
    [MIDDLE, 16.6],
    [MIDDLE + 5, 15.4],
    [MIDDLE + 8, 10],
    [MIDDLE + 12.4, 12.6],
    [MIDDLE + 14.6, 23],
  ]),
  balding_crown: fromAbove([
    [MIDDLE, 33],
    [MIDDLE + 8, 36],
    [MIDDLE + 9, 43],
    [MIDDLE, 50],
  ]),
  horseshoe: fromAbove([
    [MIDDLE, 9],
    [MIDDLE + 11.5, 13.6],
    [MIDDLE + 14, 30],
    [MIDDLE + 9, 46],
    [MIDDLE, 50],
  ]),
};

/** How far down the cheek hair grows before the ear. */
const sideburns = (low: number): Drawing => {
  const strip: Point[] = [
    [MIDDLE + 16.6, 24],
    [MIDDLE + 17.2, 32],
    [MIDDLE + 15.6, low],
  ];
  const inner: Point[] = [
    [MIDDLE + 13.4, 24],
    [MIDDLE + 13, 31],
    [MIDDLE + 11.6, low - 1],
  ];
  const shape = between(strip, inner) + between(mirror(strip), mirror(inner));
  return [...face, ...short(3, 1, 25), ...(low > 26 ? [mass(shape), line(shape)] : [])];
};

export const SIDEBURNS = { none: sideburns(0), short: sideburns(36), long: sideburns(47) };
