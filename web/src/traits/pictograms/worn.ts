import {
  across,
  between,
  circle,
  curve,
  type Drawing,
  line,
  mass,
  MIDDLE,
  mirror,
  type Point,
  sides,
  soft,
  solid,
  whole,
} from './pen.js';
import { ears, faceOf, features, halfFace } from './head.js';

const face: Drawing = [soft(faceOf()), ears(), ...features()];
const bare: Drawing = [soft(faceOf()), ears(), ...features().slice(1)];

const LENS: readonly Point[] = [
  [MIDDLE + 3.4, 30],
  [MIDDLE + 9, 28.4],
  [MIDDLE + 15, 30],
  [MIDDLE + 14.4, 36.4],
  [MIDDLE + 9, 39],
  [MIDDLE + 4, 36.4],
];

const glasses = (dark: boolean): Drawing => {
  const lenses = curve(LENS, true) + curve(mirror(LENS), true);
  return [
    ...(dark ? bare : face),
    dark ? solid(lenses) : line(lenses),
    line(
      curve(
        across([
          [MIDDLE, 30],
          [MIDDLE + 3.4, 31],
        ]),
      ),
    ),
    sides(line, [
      [MIDDLE + 15, 31],
      [MIDDLE + 18.4, 31.6],
    ]),
  ];
};

export const GLASSES = { none: face, clear: glasses(false), dark: glasses(true) };

/** The person's left is on the right. */
const ring = (x: number): Drawing => [line(circle([x, 45.6], 2.6))];
const LEFT = MIDDLE + 18.6;
const RIGHT = MIDDLE - 18.6;

export const EARRING = {
  none: face,
  left: [...face, ...ring(LEFT)],
  right: [...face, ...ring(RIGHT)],
  both: [...face, ...ring(LEFT), ...ring(RIGHT)],
};

const over = (d: string): Drawing => [mass(d), line(d)];

const DOME: readonly Point[] = [
  [MIDDLE, 1.6],
  [MIDDLE + 12, 4.4],
  [MIDDLE + 18.6, 14],
  [MIDDLE + 19.4, 22],
];

const belowBrow = soft(curve(whole(halfFace()).filter(([, y]) => y > 20)));

const covered: Drawing = [belowBrow, ears(), ...features()];

const cap: Drawing = [
  ...covered,
  ...over(
    between(
      across(DOME),
      across([
        [MIDDLE, 20],
        [MIDDLE + 10, 20.6],
        [MIDDLE + 19.4, 22],
      ]),
    ),
  ),
  ...over(
    between(
      across([
        [MIDDLE, 20],
        [MIDDLE + 10, 20.6],
        [MIDDLE + 18, 22],
      ]),
      across([
        [MIDDLE, 28],
        [MIDDLE + 12, 28.4],
        [MIDDLE + 18, 22],
      ]),
    ),
  ),
];

const beanie: Drawing = [
  ...covered,
  ...over(
    between(
      across(DOME),
      across([
        [MIDDLE, 17.4],
        [MIDDLE + 10, 18],
        [MIDDLE + 19.4, 20],
      ]),
    ),
  ),
  ...over(
    between(
      across([
        [MIDDLE, 17.4],
        [MIDDLE + 10, 18],
        [MIDDLE + 20, 20],
      ]),
      across([
        [MIDDLE, 25],
        [MIDDLE + 10, 25.6],
        [MIDDLE + 20, 27.6],
      ]),
    ),
  ),
  ...[-12, -6, 0, 6, 12].map((x) =>
    line(
      curve([
        [MIDDLE + x, 18.4],
        [MIDDLE + x, 24.6],
      ]),
    ),
  ),
];

const OPENING: readonly Point[] = [
  [MIDDLE, 11],
  [MIDDLE + 11, 14],
  [MIDDLE + 16, 26],
  [MIDDLE + 15, 44],
  [MIDDLE, 60],
];

const hood: Drawing = [
  ...features(),
  ...over(
    curve(
      whole([
        [MIDDLE, 2],
        [MIDDLE + 17, 7],
        [MIDDLE + 24, 25],
        [MIDDLE + 23, 46],
        [MIDDLE + 28, 61],
        [MIDDLE, 63],
      ]),
      true,
    ) + curve(whole(OPENING), true),
  ),
];

const helmet: Drawing = [
  ...over(
    curve(
      whole([
        [MIDDLE, 1.6],
        [MIDDLE + 18, 7],
        [MIDDLE + 25, 26],
        [MIDDLE + 22, 48],
        [MIDDLE + 12, 60],
        [MIDDLE, 62],
      ]),
      true,
    ) +
      curve(
        whole([
          [MIDDLE, 22],
          [MIDDLE + 14, 23],
          [MIDDLE + 19, 30],
          [MIDDLE + 16, 41],
          [MIDDLE, 43],
        ]),
        true,
      ),
  ),
  ...features().slice(0, 1),
  line(
    curve([
      [44, 25],
      [40, 31],
    ]),
  ),
];

export const HEADWEAR = { none: face, cap, beanie, hood, helmet };
