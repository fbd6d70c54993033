import { curve, type Drawing, line, type Point, sides, soft } from './pen.js';
import { faceOf, features } from './head.js';

type Lobe = 'free' | 'attached';

const LOBES: Readonly<Record<Lobe, readonly Point[]>> = {
  free: [
    [40, 46],
    [37.5, 55],
    [31.5, 59.5],
    [26.4, 56],
    [26.6, 49.5],
  ],
  attached: [
    [39, 45],
    [33, 52.4],
    [27, 56.5],
    [22, 59.4],
  ],
};

/** The person's left ear, from the side: the face is on its left. */
function ear(lobe: Lobe, scale = 1): Drawing {
  const fit = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => [32 + (x - 32) * scale, 34 + (y - 34) * scale]);
  const rim: Point[] = [
    [25.5, 26],
    [22.6, 16],
    [28, 7],
    [38, 5],
    [45.5, 12],
    [46.6, 24],
    [43.6, 36],
    ...LOBES[lobe],
  ];
  const fold: Point[] = [
    [27.6, 19],
    [31, 12],
    [38, 11.6],
    [41, 19],
    [39.6, 30],
    [35.6, 39],
  ];
  const hollow: Point[] = [
    [28, 29],
    [33.6, 25.6],
    [36, 31],
    [33, 39],
    [28.4, 42],
    [26.4, 38.4],
    [28.6, 34.4],
    [26.6, 31],
  ];
  return [line(curve(fit(rim))), line(curve(fit(fold))), soft(curve(fit(hollow)))];
}

export const EAR_SIZE = {
  small: ear('free', 0.56),
  medium: ear('free', 0.8),
  large: ear('free', 1.06),
};

const cheekLine = (x: number): Drawing[number] =>
  soft(
    curve([
      [x, 50],
      [x - 3, 56],
      [x - 7, 62],
    ]),
  );

export const EAR_LOBE = {
  free: [...ear('free'), cheekLine(24)],
  attached: [...ear('attached'), cheekLine(22)],
};

const protrusion = (rim: readonly Point[], fold: readonly Point[]): Drawing => [
  soft(faceOf()),
  ...features(),
  sides(line, rim),
  ...(fold.length > 0 ? [sides(line, fold)] : []),
];

export const EAR_PROTRUSION = {
  flat: protrusion(
    [
      [48.4, 30],
      [50.4, 28.6],
      [51.2, 34],
      [50, 41],
      [48.4, 43],
    ],
    [],
  ),
  medium: protrusion(
    [
      [48.6, 30],
      [52.6, 27],
      [54.8, 33],
      [52, 41],
      [48.4, 43.6],
    ],
    [
      [50, 33],
      [52.2, 32],
      [51.6, 37],
    ],
  ),
  protruding: protrusion(
    [
      [48.6, 30],
      [55.4, 23],
      [61.6, 27.6],
      [58, 38],
      [52, 43.6],
      [48.2, 43.6],
    ],
    [
      [50.6, 32.4],
      [56, 27.6],
      [57.6, 30.6],
      [53.4, 38],
    ],
  ),
};
