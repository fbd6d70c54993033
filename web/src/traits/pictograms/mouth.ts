import {
  across,
  between,
  curve,
  type Drawing,
  line,
  MIDDLE,
  type Point,
  soft,
  solid,
  straight,
} from './pen.js';
import { jawOf } from './head.js';

interface Lips {
  readonly half?: number;
  readonly y?: number;
  readonly upper?: number;
  readonly lower?: number;
  /** How much higher the corners are than the middle. */
  readonly corners?: number;
}

function edges({ half = 19, y = 32, upper = 6, lower = 7, corners = 0 }: Lips) {
  const put = (u: number, v: number): Point => [MIDDLE + u * half, y + v];
  const corner = put(1, -corners);
  return {
    middle: across([put(0, 0.8), put(0.2, -0.4), put(0.55, 0.6 - corners * 0.2), corner]),
    upper: across([
      put(0, -upper * 0.72),
      put(0.22, -upper),
      put(0.6, -upper * 0.62 - corners * 0.3),
      corner,
    ]),
    lower: across([
      put(0, lower),
      put(0.3, lower * 0.95),
      put(0.68, lower * 0.55 - corners * 0.4),
      corner,
    ]),
  };
}

export function lips(options: Lips = {}): Drawing {
  const { middle, upper, lower } = edges(options);
  return [line(curve(middle)), line(curve(upper)), line(curve(lower))];
}

/** A mouth where something else is told: its middle, and a hint of the lower lip. */
export const softMouth = (y: number, half = 9): Drawing => [
  soft(curve(edges({ y, half, upper: 0, lower: 0 }).middle)),
  soft(
    curve(
      across([
        [MIDDLE, y + 4.6],
        [MIDDLE + half * 0.4, y + 4.2],
      ]),
    ),
  ),
];

const noseAbove: Drawing = [
  soft(
    curve(
      across([
        [MIDDLE, 16.4],
        [MIDDLE + 3, 15],
        [MIDDLE + 6.6, 14.6],
        [MIDDLE + 7.4, 10.5],
      ]),
    ),
  ),
];

const lowerFace: Drawing = [soft(jawOf({ cheek: 27, jaw: 23.5, chin: 11, top: -24, bottom: 60 }))];

const alone = (options: Lips): Drawing => [...lips(options), ...noseAbove, ...lowerFace];

export const MOUTH_WIDTH = {
  small: alone({ half: 8.5, upper: 4, lower: 5 }),
  medium: alone({ half: 13.5, upper: 4, lower: 5 }),
  wide: alone({ half: 20, upper: 4, lower: 5 }),
};

export const LIP_THICKNESS = {
  thin: alone({ half: 16, upper: 2.2, lower: 2.8 }),
  medium: alone({ half: 16, upper: 5, lower: 6 }),
  full: alone({ half: 16, upper: 9, lower: 11 }),
};

export const MOUTH_CORNERS = {
  downturned: alone({ half: 17, upper: 4.5, lower: 5, corners: -5.5 }),
  level: alone({ half: 17, upper: 4.5, lower: 5 }),
  upturned: alone({ half: 17, upper: 4, lower: 5.5, corners: 5.5 }),
};

/** An open mouth. */
const OPEN = {
  top: across([
    [MIDDLE, 25],
    [MIDDLE + 12, 24],
    [MIDDLE + 25, 22],
  ]),
  bottom: across([
    [MIDDLE, 43],
    [MIDDLE + 14, 38],
    [MIDDLE + 25, 22],
  ]),
};

const mouth: Drawing = [
  line(curve(OPEN.top)),
  line(curve(OPEN.bottom)),
  soft(
    curve(
      across([
        [MIDDLE, 18.6],
        [MIDDLE + 5, 16.6],
        [MIDDLE + 16, 18.6],
        [MIDDLE + 29, 21],
      ]),
    ),
  ),
  soft(
    curve(
      across([
        [MIDDLE, 50.4],
        [MIDDLE + 12, 48],
        [MIDDLE + 24, 36],
      ]),
    ),
  ),
];

/** One tooth of the upper row: its edges, and how long it is. */
const tooth = (from: number, to: number, length: number, tilt = 0): string =>
  `${straight([from, 24.6], [from + tilt, 24.6 + length - 1.5])}${curve([
    [from + tilt, 24.6 + length - 1.5],
    [(from + to) / 2 + tilt, 24.6 + length],
    [to + tilt, 24.6 + length - 1.5],
  ]).replace(/^M[^C]+/, '')}${straight([to + tilt, 24.6 + length - 1.5], [to, 24.6])}`;

const row = (teeth: readonly (readonly [number, number, number, number?])[]): Drawing => [
  ...mouth,
  ...teeth.map(([from, to, length, tilt]) => line(tooth(from, to, length, tilt))),
];

const EVEN = [
  [18, 25, 7.5],
  [25, 32, 9],
  [32, 39, 9],
  [39, 46, 7.5],
] as const;

export const TEETH = {
  even: row(EVEN),
  crooked: row([
    [16.5, 23, 6, 0.6],
    [25.4, 31, 11, -1.4],
    [32, 38.4, 6.6, 1.4],
    [41, 47, 9.4, -1],
  ]),
  gap: row([
    [15.5, 22, 7.5],
    [23, 29.4, 9],
    [34.6, 41, 9],
    [42, 48.5, 7.5],
  ]),
  protruding: row([
    [17, 23.6, 7.5],
    [23.6, 32, 19],
    [32, 40.4, 19],
    [40.4, 47, 7.5],
  ]),
  metal: [
    ...row(EVEN),
    solid(
      between(
        [
          [32, 25],
          [39, 24.8],
        ],
        [
          [32.4, 32.8],
          [38.6, 32.4],
        ],
      ),
    ),
  ],
};
