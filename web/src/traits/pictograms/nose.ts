import { across, curve, type Drawing, line, MIDDLE, type Point, sides, soft } from './pen.js';

const ROOT: Point = [37, 16];
/** Where the nose meets the upper lip. */
const END: Point = [35, 51];

/** From the side, looking left: what lies above it, its bridge, its tip and what lies below. */
function profile(bridge: readonly Point[], tip: readonly Point[], wing: Point = [34, 44]): Drawing {
  const [x, y] = wing;
  return [
    line(curve([[33, 2], [32.4, 9], ROOT, ...bridge, ...tip, END])),
    soft(curve([END, [33.4, 54.6], [31, 58], [33.6, 62]])),
    line(
      curve([
        [x + 1, y - 5.4],
        [x + 5.6, y - 2.6],
        [x + 6, y + 3],
        [x + 1.6, y + 5.4],
      ]),
    ),
    line(
      curve([
        [x - 8, y + 4.4],
        [x - 4.4, y + 2.4],
        [x - 1.4, y + 4],
      ]),
    ),
  ];
}

/** Points from the root of the nose towards its tip, each as far beside the straight line as given. */
function bridge(beside: readonly number[], end: Point = [17.6, 41]): Point[] {
  const [dx, dy] = [end[0] - ROOT[0], end[1] - ROOT[1]];
  const length = Math.hypot(dx, dy);
  return beside.map((off, index) => {
    const t = (index + 1) / (beside.length + 1);
    return [ROOT[0] + dx * t - (dy / length) * off, ROOT[1] + dy * t + (dx / length) * off];
  });
}

const ROUNDED: readonly Point[] = [
  [17.2, 40.6],
  [15, 44.8],
  [17.6, 48.8],
  [24, 49.4],
];

export const NOSE_BRIDGE = {
  straight: profile(bridge([0, 0, 0]), ROUNDED),
  convex: profile(bridge([3.4, 5.6, 5, 2.6]), [
    [16, 42],
    [14.6, 46.2],
    [17.6, 49.6],
    [24, 49.6],
  ]),
  concave: profile(bridge([-2.6, -5, -5, -2.4]), [
    [14.4, 40.4],
    [12.4, 44],
    [15.6, 48.2],
    [24, 49.2],
  ]),
  wavy: profile(bridge([2.6, 5.4, 2.6, -2.6, -3.4]), [
    [14.8, 41],
    [12.6, 44.6],
    [15.6, 48.6],
    [24, 49.4],
  ]),
  crooked: crooked(),
};

/** From the front: the bridge bends to one side. */
function crooked(): Drawing {
  const bent: Point[] = [
    [31, 8],
    [29.5, 18],
    [37, 28],
    [36, 36],
    [30, 44],
  ];
  return [
    line(curve(bent.map(([x, y]) => [x - 3.5, y] as const))),
    line(curve(bent.map(([x, y]) => [x + 4.5, y - 0.5] as const))),
    ...base({ width: 10.5, y: 50 }),
  ];
}

export const NOSE_TIP = {
  rounded: profile(bridge([0, 0, 0]), ROUNDED),
  pointed: profile(bridge([0, 0, 0], [14, 45]), [
    [11.4, 46.6],
    [10.4, 48],
    [12.2, 48.8],
    [24, 49.6],
  ]),
  bulbous: profile(bridge([0, -1.4, -2], [19.4, 36]), [
    [17.6, 37],
    [11.8, 39.6],
    [10.2, 46],
    [14.4, 51.4],
    [21.4, 51.6],
    [26, 49.6],
  ]),
  upturned: profile(
    bridge([-1, -2.4, -2.6], [16, 34.4]),
    [
      [14.4, 33.6],
      [11.4, 35.6],
      [13, 40],
      [22, 45.6],
    ],
    [34, 43],
  ),
  drooping: profile(bridge([2, 3.4, 2.4], [17.6, 44]), [
    [16, 46.6],
    [14.4, 52.4],
    [16.6, 56],
    [21, 55],
    [26, 51],
  ]),
};

interface Base {
  readonly width: number;
  readonly y: number;
}

/** Wings, nostrils and tip, from the front. */
function base({ width, y }: Base): Drawing {
  return [
    line(
      curve(
        across([
          [MIDDLE, y + 3.2],
          [MIDDLE + width * 0.36, y + 1.4],
          [MIDDLE + width * 0.62, y + 2],
          [MIDDLE + width * 0.98, y - 0.6],
          [MIDDLE + width, y - 5.4],
          [MIDDLE + width * 0.78, y - 8.6],
        ]),
      ),
    ),
  ];
}

/** From the front, between the brows and the mouth. */
const front = (length: number, width: number): Drawing => {
  const top = 12;
  const y = top + length;
  const flank: Point[] = [
    [MIDDLE + 6, top - 3],
    [MIDDLE + 3.4, top + 4],
    [MIDDLE + 3.8, top + length * 0.5],
    [MIDDLE + width * 0.55, y - 7],
  ];
  return [
    sides(line, flank),
    ...base({ width, y }),
    sides(soft, [
      [MIDDLE + 8, 18],
      [MIDDLE + 14, 14.5],
      [MIDDLE + 20, 18],
      [MIDDLE + 14, 20],
      [MIDDLE + 8, 18],
    ]),
    soft(
      curve(
        across([
          [MIDDLE, 57.4],
          [MIDDLE + 5, 56.6],
          [MIDDLE + 10, 57.6],
        ]),
      ),
    ),
  ];
};

export const NOSE_LENGTH = { short: front(22, 8.5), medium: front(29, 8.5), long: front(37, 8.5) };

export const NOSE_WIDTH = { narrow: front(30, 5.8), medium: front(30, 9.5), wide: front(30, 15) };
