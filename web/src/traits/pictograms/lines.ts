import {
  across,
  bold,
  curve,
  type Drawing,
  line,
  MIDDLE,
  mirror,
  moved,
  type Point,
  soft,
} from './pen.js';

type Fold = readonly Point[];

/** None, some of the folds drawn lightly, all of them drawn deeply. */
const folds = (around: Drawing, light: readonly Fold[], deep: readonly Fold[]) => ({
  none: around,
  light: [...around, ...light.map((fold) => line(curve(fold)))],
  deep: [...around, ...deep.map((fold) => bold(curve(fold)))],
});

const both = (parts: readonly Fold[]): Fold[] => parts.flatMap((part) => [part, mirror(part)]);
const softly = (parts: readonly Fold[]): Drawing => parts.map((part) => soft(curve(part)));

const EYES: readonly Fold[] = both([
  [
    [37, 48],
    [44, 44.4],
    [51, 48],
    [44, 50.6],
    [37, 48],
  ],
  [
    [36, 40.4],
    [43, 36.4],
    [52, 40],
  ],
]);

const SKULL: readonly Fold[] = [
  across([
    [MIDDLE, 4],
    [MIDDLE + 16, 8],
    [MIDDLE + 24, 22],
    [MIDDLE + 26, 46],
  ]),
];

const row = (y: number, half: number): Fold =>
  across([
    [MIDDLE, y],
    [MIDDLE + half * 0.5, y - 0.8],
    [MIDDLE + half, y + 1],
  ]);

export const FOREHEAD_LINES = folds(
  softly([...SKULL, ...EYES]),
  [row(18, 11), row(25, 13)],
  [row(14, 11), row(20.4, 14), row(27, 15)],
);

/** Between the brows. */
const frown = (x: number, from: number, to: number): Fold => [
  [MIDDLE + x, from],
  [MIDDLE + x + 0.6, (from + to) / 2],
  [MIDDLE + x, to],
];

const NOSE: Fold = across([
  [MIDDLE, 56],
  [MIDDLE + 5, 53.4],
  [MIDDLE + 4, 44],
  [MIDDLE + 4, 36],
]);

export const FROWN_LINES = folds(
  softly([...EYES.map((part) => moved(part, 0, -12)), NOSE]),
  both([frown(2.4, 16, 26)]),
  both([frown(2.6, 11, 27), frown(7, 12, 20)]),
);

/** One eye, its outer corner on the right. */
const EYE: readonly Fold[] = [
  [
    [6, 35],
    [14, 26],
    [25, 25],
    [36, 31],
    [40, 35],
  ],
  [
    [6, 35],
    [14, 41],
    [25, 42.4],
    [35, 39],
    [40, 35],
  ],
  [
    [20.4, 28],
    [17.4, 33],
    [20, 38.4],
    [25.4, 39],
    [28.6, 34],
    [26.6, 28.4],
  ],
  [
    [5, 21],
    [18, 14],
    [34, 16],
    [46, 24],
  ],
];

export const EYE_CORNER_LINES = folds(
  softly(EYE),
  [
    [
      [45, 33],
      [51, 30.4],
    ],
    [
      [45, 38],
      [51, 40.4],
    ],
  ],
  [
    [
      [45, 32],
      [52, 27],
      [58, 25],
    ],
    [
      [46, 36],
      [54, 36],
      [60, 37],
    ],
    [
      [45, 40],
      [51, 44.4],
      [57, 47.4],
    ],
  ],
);

const MOUTH_AND_NOSE: readonly Fold[] = [
  across([
    [MIDDLE, 24.4],
    [MIDDLE + 4, 22.6],
    [MIDDLE + 8.4, 22],
    [MIDDLE + 9.4, 16.6],
    [MIDDLE + 7, 12.4],
  ]),
  across([
    [MIDDLE, 44.6],
    [MIDDLE + 4, 43.6],
    [MIDDLE + 12, 44.4],
  ]),
  across([
    [MIDDLE, 50],
    [MIDDLE + 6, 49],
  ]),
];

export const NASOLABIAL_LINES = folds(
  softly(MOUTH_AND_NOSE),
  both([
    [
      [MIDDLE + 12.6, 21],
      [MIDDLE + 16, 28],
      [MIDDLE + 17.4, 34],
    ],
  ]),
  both([
    [
      [MIDDLE + 11.6, 17],
      [MIDDLE + 17.4, 27],
      [MIDDLE + 20, 39],
      [MIDDLE + 18.4, 50],
    ],
  ]),
);

const WIDE_EYE: readonly Fold[] = [
  [
    [9, 27],
    [20, 17.4],
    [33, 16],
    [47, 21],
    [55, 27],
  ],
  [
    [9, 27],
    [20, 33.6],
    [33, 35],
    [46, 32],
    [55, 27],
  ],
  [
    [27.4, 18],
    [24.6, 24],
    [27.6, 30.4],
    [34, 31.4],
    [38.4, 25.4],
    [36.4, 18.4],
  ],
];

export const UNDER_EYE_LINES = folds(
  softly(WIDE_EYE),
  [
    [
      [16, 38],
      [26, 42.4],
      [37, 42.6],
    ],
  ],
  [
    [
      [14, 37],
      [25, 42],
      [38, 42],
      [48, 38],
    ],
    [
      [12, 43],
      [24, 51.6],
      [38, 52.4],
      [50, 45],
    ],
  ],
);
