import {
  across,
  circle,
  curve,
  type Drawing,
  line,
  MIDDLE,
  type Point,
  sides,
  soft,
} from './pen.js';
import { softMouth } from './mouth.js';

/** The lower face, from one corner of the jaw to the other. */
const lower = (half: readonly Point[]): Drawing => [
  line(curve(across(half))),
  ...softMouth(22, 11),
];

export const CHIN_SHAPE = {
  rounded: lower([
    [MIDDLE, 55],
    [MIDDLE + 11, 51.5],
    [MIDDLE + 19.5, 40],
    [MIDDLE + 24, 22],
    [MIDDLE + 25, 8],
  ]),
  pointed: lower([
    [MIDDLE, 59],
    [MIDDLE + 4, 56],
    [MIDDLE + 15, 40],
    [MIDDLE + 23.5, 22],
    [MIDDLE + 25, 8],
  ]),
  square: lower([
    [MIDDLE, 55.4],
    [MIDDLE + 13, 55],
    [MIDDLE + 17.4, 51],
    [MIDDLE + 22.5, 38],
    [MIDDLE + 24.5, 22],
    [MIDDLE + 25, 8],
  ]),
};

export const JAW_WIDTH = {
  narrow: lower([
    [MIDDLE, 56],
    [MIDDLE + 6.5, 53.5],
    [MIDDLE + 12, 42],
    [MIDDLE + 16, 25],
    [MIDDLE + 20, 8],
  ]),
  medium: lower([
    [MIDDLE, 56],
    [MIDDLE + 8, 53.5],
    [MIDDLE + 17.5, 42],
    [MIDDLE + 20.5, 26],
    [MIDDLE + 21.5, 8],
  ]),
  wide: lower([
    [MIDDLE, 56],
    [MIDDLE + 12, 53.5],
    [MIDDLE + 24, 43],
    [MIDDLE + 26.5, 29],
    [MIDDLE + 23, 8],
  ]),
};

/** From the side, looking left: nose, lips, and the chin as far out as given. */
const projection = (chin: readonly Point[]): Drawing => [
  soft(
    curve([
      [24, 3],
      [13, 12],
      [17, 15],
      [23, 16],
      [20.5, 21],
      [19, 24],
      [23, 27],
      [20.5, 30],
      [22, 33.5],
      [24.5, 36],
    ]),
  ),
  line(curve([[24.5, 36], ...chin])),
];

export const CHIN_PROJECTION = {
  receding: projection([
    [27.5, 40],
    [30, 45.5],
    [35, 49],
    [42, 50],
    [45, 61],
  ]),
  straight: projection([
    [23, 40],
    [21.5, 45.5],
    [24.5, 51],
    [34, 52.4],
    [43, 52],
    [46, 61],
  ]),
  protruding: projection([
    [20, 38.5],
    [12.6, 43],
    [12, 49.4],
    [18, 53.4],
    [32, 53.6],
    [43, 52.6],
    [46, 61],
  ]),
};

const ROUND: readonly Point[] = [
  [MIDDLE, 52],
  [MIDDLE + 11, 48.5],
  [MIDDLE + 19.5, 38],
  [MIDDLE + 24, 21],
  [MIDDLE + 25, 8],
];

export const CHIN_DETAIL = {
  plain: lower(ROUND),
  dimple: [
    ...lower(ROUND),
    line(
      curve([
        [32.8, 40],
        [31.2, 43.4],
        [32.8, 46.4],
      ]),
    ),
    line(circle([32, 43.4], 0.6)),
  ],
  double: [
    ...lower(ROUND),
    line(
      curve(
        across([
          [MIDDLE, 60.4],
          [MIDDLE + 12, 58],
          [MIDDLE + 22, 50],
          [MIDDLE + 26, 42],
        ]),
      ),
    ),
    sides(soft, [
      [MIDDLE + 27, 40],
      [MIDDLE + 28, 52],
      [MIDDLE + 31, 61],
    ]),
  ],
};
