import {
  arc,
  between,
  circle,
  curve,
  type Drawing,
  line,
  MIDDLE,
  mirror,
  type Point,
  sides,
  soft,
  solid,
} from './pen.js';

interface Eye {
  readonly x?: number;
  readonly y?: number;
  /** Half its width. */
  readonly half?: number;
  /** From the middle to the upper lid; the lower one is nearer. */
  readonly open?: number;
  /** How much higher the outer corner is. */
  readonly rise?: number;
  /** How much of the eye its lid hangs over, 0 to 1. */
  readonly hood?: number;
  readonly round?: number;
}

/** The person's left eye, its inner corner on the left. */
function eye(options: Eye = {}): { upper: Point[]; lower: Point[]; drawing: Drawing } {
  const { x = 32, y = 35, half = 21, open = 10, rise = 0, hood = 0, round = 0 } = options;
  const steps = [-1, -0.85, -0.55, -0.2, 0.2, 0.55, 0.85, 1];
  const lid = (height: number): Point[] =>
    steps.map((u) => {
      const arched = (1 - round) * (1 - u * u) + round * Math.sqrt(1 - u * u);
      return [x + u * half, y - height * arched - ((u + 1) / 2) * rise];
    });
  const upper = lid(open * (1 - 0.45 * hood));
  const lower = lid(-open * (0.72 + 0.2 * round));
  const middle = y - rise / 2;
  const top = middle - open * (1 - 0.45 * hood);
  const bottom = middle + open * (0.72 + 0.2 * round);
  const r = Math.min(half * 0.4, open * 0.98);
  const centre: Point = [x, (top + bottom) / 2 - 0.3];
  return {
    upper,
    lower,
    drawing: [
      line(curve(upper)),
      line(curve(lower)),
      line(iris(centre, r, top, bottom)),
      solid(circle(centre, r * 0.42)),
    ],
  };
}

/** As much of a circle as the lids leave in sight. */
function iris([x, y]: Point, r: number, top: number, bottom: number): string {
  if (top < y - r && bottom > y + r) return circle([x, y], r);
  const [from, to] = [Math.max(top, y - r), Math.min(bottom, y + r)];
  const out = (height: number) => Math.sqrt(Math.max(r * r - (height - y) ** 2, 0));
  const side = (sign: 1 | -1) =>
    arc([x + sign * out(from), from], [x + sign * out(to), to], r, sign === 1);
  return side(-1) + side(1);
}

/** The fold above the upper lid. */
const crease = (upper: readonly Point[], gap: number, outer = gap): Point[] =>
  upper.map(([x, y], index) => [x, y - gap - ((outer - gap) * index) / (upper.length - 1)]);

const alone = (options: Eye, gap = 5): Drawing => {
  const { upper, drawing } = eye(options);
  return [...drawing, soft(curve(crease(upper, gap).slice(1)))];
};

export const EYE_SIZE = {
  small: alone({ half: 13, open: 6.2 }, 3.5),
  medium: alone({ half: 19, open: 9 }),
  large: alone({ half: 26, open: 13.5 }, 6),
};

function hooded(): Drawing {
  const { upper, drawing } = eye({ open: 10, hood: 0.75, y: 36 });
  const [inner = [0, 0], outer = [0, 0]] = [upper[0], upper.at(-1)];
  const fold: Point[] = [
    [inner[0] + 1, inner[1] - 6],
    [20, 26],
    [34, 24],
    [47, 28],
    [outer[0] + 3.5, outer[1] + 3],
  ];
  return [...drawing, line(curve(fold))];
}

export const EYE_SHAPE = {
  almond: alone({ open: 9.5, rise: 1.5 }),
  round: alone({ half: 18, open: 14, round: 1 }, 5),
  narrow: alone({ half: 22, open: 5 }, 5),
  hooded: hooded(),
  downturned: alone({ open: 9.5, rise: -8, y: 32 }),
  upturned: alone({ open: 9.5, rise: 9, y: 39 }),
};

const pair = (x: number): Drawing =>
  [MIDDLE - x, MIDDLE + x].flatMap((middle) => {
    const { upper, lower } = eye({ x: middle, y: 31, half: 8.5, open: 4.6 });
    const shown = middle < MIDDLE ? [mirror(upper), mirror(lower)] : [upper, lower];
    const shift = middle < MIDDLE ? 2 * middle - 2 * MIDDLE : 0;
    return [
      ...shown.map((points) => line(curve(points.map(([px, py]) => [px + shift, py] as const)))),
      solid(circle([middle, 30.6], 3)),
    ];
  });

const bridge = (x: number): Drawing => [
  soft(
    curve([
      [MIDDLE - x, 29],
      [MIDDLE - x + 0.5, 40],
      [MIDDLE - 4.5, 48],
      [MIDDLE, 50],
      [MIDDLE + 4.5, 48],
      [MIDDLE + x - 0.5, 40],
      [MIDDLE + x, 29],
    ]),
  ),
];

export const EYE_SPACING = {
  close: [...pair(11.5), ...bridge(2)],
  medium: [...pair(15), ...bridge(3)],
  wide: [...pair(21.5), ...bridge(4.5)],
};

const SIDE_BROW = between(
  [
    [19, 16.6],
    [28, 13.6],
    [42, 16],
  ],
  [
    [19, 19.6],
    [28, 17],
    [42, 16],
  ],
);

/** An eye from the side, looking left: its lids, and the iris at its front. */
const sideEye = (x: number): Drawing => [
  line(
    curve([
      [x + 20, 35],
      [x + 11, 29.6],
      [x + 3, 27.6],
      [x - 0.6, 34],
      [x + 2.6, 40],
      [x + 11, 39],
      [x + 20, 35],
    ]),
  ),
  solid(
    between(
      [
        [x + 1.4, 30.4],
        [x - 0.4, 34],
        [x + 1.4, 37.8],
      ],
      [
        [x + 1.4, 30.4],
        [x + 4, 34],
        [x + 1.4, 37.8],
      ],
    ),
  ),
];

/** Brow, eye and cheek from the side. `depth`: how far behind the brow the eye lies. */
const set = (depth: number): Drawing => {
  const x = 22 + depth;
  const brow: Point[] = [
    [23, 3],
    [19.5, 12],
    [17.6, 19],
    [19.4, 23.5],
    [Math.min(x - 1, 24), 27],
  ];
  const cheek: Point[] = [
    [x + 2.6, 42],
    [20.6, 48],
    [18.6, 55],
    [20, 62],
  ];
  return [line(curve(brow)), solid(SIDE_BROW), ...sideEye(x), soft(curve(cheek))];
};

export const EYE_SET = { deep: set(11), medium: set(3.5), protruding: set(-8) };

interface Brow {
  readonly inner?: number;
  readonly outer?: number;
  readonly y?: number;
  readonly thick?: number;
  /** Heights above the inner end: at a third, at two thirds, at the end. */
  readonly heights?: readonly [number, number, number];
}

/** The person's left brow. */
function brow({ inner = 10, outer = 56, y = 24, thick = 4, heights = [5, 6, 0] }: Brow): string {
  const put = (t: number, height: number, thickness: number): [Point, Point] => {
    const x = inner + (outer - inner) * t;
    return [
      [x, y - height - thickness / 2],
      [x, y - height + thickness / 2],
    ];
  };
  const [third, two, end] = heights;
  const edges = [
    put(0, 0, thick * 0.85),
    put(0.33, third, thick),
    put(0.68, two, thick * 0.8),
    put(1, end, 0.6),
  ];
  return between(
    edges.map(([upper]) => upper),
    edges.map(([, lower]) => lower),
  );
}

const underBrow = (): Drawing => {
  const { upper, lower } = eye({ y: 45, half: 17, open: 7.5 });
  return [soft(curve(upper)), soft(curve(lower)), soft(circle([33, 43.6], 4.6))];
};

const browAlone = (options: Brow): Drawing => [solid(brow(options)), ...underBrow()];

export const EYEBROW_THICKNESS = {
  thin: browAlone({ thick: 2.2 }),
  medium: browAlone({ thick: 5.2 }),
  thick: browAlone({ thick: 10 }),
};

export const EYEBROW_SHAPE = {
  straight: browAlone({ heights: [0, 0, 0], y: 23 }),
  arched: browAlone({ heights: [8, 9, 0], y: 27 }),
  angled: browAlone({ heights: [5, 11.5, 2], y: 27 }),
  drooping: browAlone({ heights: [1.5, -2, -11], y: 19 }),
};

const browPair = (gap: number): Drawing => {
  const heights = [2.5, 3, -2] as const;
  const left = brow({ inner: MIDDLE + gap, outer: MIDDLE + gap + 22, y: 24, thick: 4.4, heights });
  return [solid(left), solid(mirrored(gap, heights)), ...eyesUnder()];
};

function mirrored(gap: number, heights: readonly [number, number, number]): string {
  return brow({ inner: MIDDLE - gap, outer: MIDDLE - gap - 22, y: 24, thick: 4.4, heights });
}

const eyesUnder = (): Drawing => [
  sides(soft, [
    [37, 36],
    [44, 32.5],
    [51, 36],
    [44, 38.5],
    [37, 36],
  ]),
  ...bridge(3),
];

const joined = () =>
  solid(
    between(
      [
        [29, 22.4],
        [32, 23.6],
        [35, 22.4],
      ],
      [
        [29, 26],
        [32, 26.4],
        [35, 26],
      ],
    ),
  );

export const EYEBROW_SPACING = {
  joined: [...browPair(2), joined()],
  close: browPair(3.6),
  medium: browPair(6.2),
  wide: browPair(9.5),
};
