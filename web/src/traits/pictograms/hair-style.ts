import { cap, crown, face, HAIRLINE, short } from './hair.js';
import {
  across,
  between,
  circle,
  curve,
  dots,
  type Drawing,
  line,
  mass,
  MIDDLE,
  type Point,
  sides,
} from './pen.js';

const tuft = (points: readonly Point[]): Drawing[number] => line(curve(points));

/** Hair to one side of a parting. */
function parted(x: number): Drawing {
  const outer = across(crown(4, 1.5, 32));
  const right: Point[] = [
    [x, 9],
    [x + (47 - x) * 0.4, 18],
    [45, 22],
    [47.6, 32],
  ];
  const left: Point[] = [
    [x, 9],
    [x - (x - 17) * 0.4, 18],
    [19, 22],
    [16.4, 32],
  ];
  const inner = [...[...left].reverse(), ...right.slice(1)];
  return [
    mass(between(outer, inner)),
    line(curve(outer)),
    line(curve(left)),
    line(curve(right)),
    line(
      curve([
        [x, 9],
        [x + 0.4, 3.6],
      ]),
    ),
  ];
}

const jagged = (tips: readonly Point[], inner: readonly Point[]): Drawing => {
  const d = `M${tips.map(([x, y]) => `${x} ${y}`).join('L')}L${curve(inner).slice(1)}Z`;
  return [mass(d), line(d)];
};

const INNER: readonly Point[] = [...across([...HAIRLINE, [MIDDLE + 15.6, 31]])].reverse();

export const HAIR_STYLE = {
  plain: [...face, ...short(3.6, 1.5, 32)],
  fade: [
    ...face,
    ...cap(
      [
        [MIDDLE, 3],
        [MIDDLE + 11, 5],
        [MIDDLE + 15, 13],
      ],
      [
        [MIDDLE, 16.6],
        [MIDDLE + 9, 16.4],
        [MIDDLE + 13.4, 15.4],
      ],
    ),
    dots(
      [17.6, 20.6, 23.6, 26.6].flatMap((y, index): Point[] => [
        ...(index < 3 ? [[46.4, y] as const, [17.6, y] as const] : []),
        [48.2, y + 1.5],
        [15.8, y + 1.5],
      ]),
    ),
  ],
  side_parted: [...face, ...parted(41)],
  centre_parted: [...face, ...parted(32)],
  swept_back: [
    ...face,
    ...cap(crown(5.4, 0.5, 29), [
      [MIDDLE, 15],
      [MIDDLE + 9, 16],
      [MIDDLE + 14, 21],
      [MIDDLE + 15.6, 29],
    ]),
    ...[-8, -3, 3, 8].map((x) =>
      tuft([
        [MIDDLE + x, 14.6],
        [MIDDLE + x * 0.8, 8],
        [MIDDLE + x * 0.4, 3.6],
      ]),
    ),
  ],
  fringe: [
    ...face,
    ...cap(crown(4, 2, 34), [
      [MIDDLE, 27.6],
      [MIDDLE + 8, 28],
      [MIDDLE + 14, 26.6],
      [MIDDLE + 15.6, 34],
    ]),
    ...[-8, -2.5, 3, 8.5].map((x) =>
      tuft([
        [MIDDLE + x, 27],
        [MIDDLE + x * 0.95, 22],
        [MIDDLE + x * 0.7, 17],
      ]),
    ),
  ],
  spiked: [
    ...face,
    ...jagged(
      [
        [16, 31],
        [12.6, 20],
        [17.6, 19],
        [15, 9],
        [22, 12],
        [22.4, 2.4],
        [28, 8.4],
        [32, 0.8],
        [36, 8.4],
        [41.6, 2.4],
        [42, 12],
        [49, 9],
        [46.4, 19],
        [51.4, 20],
        [48, 31],
      ],
      INNER,
    ),
  ],
  tied_back: [
    mass(circle([MIDDLE, 5], 4)),
    line(circle([MIDDLE, 5], 4)),
    ...face,
    ...short(1.4, 0.2, 29, [
      [MIDDLE, 15.6],
      [MIDDLE + 9, 16.4],
      [MIDDLE + 14, 21],
    ]),
    ...[-9, -4, 4, 9].map((x) =>
      tuft([
        [MIDDLE + x, 16],
        [MIDDLE + x * 0.6, 10],
        [MIDDLE + x * 0.25, 6.6],
      ]),
    ),
  ],
  braided: [
    ...face,
    ...short(2.6, 1, 31),
    ...[-10, -5, 0, 5, 10].map((x) =>
      tuft([
        [MIDDLE + x, 17],
        [MIDDLE + x * 0.8, 11],
        [MIDDLE + x * 0.6, 5],
      ]),
    ),
    sides(line, braid(51, 33)),
    sides(line, mirrored(braid(51, 33), 51)),
  ],
  dreadlocks: [
    ...face,
    ...short(3.6, 2, 30),
    sides(line, lock(50, 29, 1)),
    sides(line, lock(53.6, 26, 1.4)),
    sides(line, lock(57, 28, 2)),
    ...[-9, -3, 3, 9].map((x) =>
      tuft([
        [MIDDLE + x, 16.6],
        [MIDDLE + x * 1.1, 10],
        [MIDDLE + x * 0.7, 4.6],
      ]),
    ),
  ],
  dishevelled: [
    ...face,
    ...jagged(
      [
        [15.4, 33],
        [11.4, 28],
        [14.4, 24],
        [9.6, 19],
        [15.6, 15.4],
        [12.6, 9.4],
        [20.4, 9],
        [21, 2.6],
        [28, 6],
        [33.6, 1],
        [37, 6.4],
        [44.4, 2.6],
        [44.4, 9.6],
        [52.4, 10.6],
        [48.6, 17],
        [54.4, 21.4],
        [49.6, 25],
        [53, 30],
        [48.6, 33],
      ],
      [
        [48, 33],
        [46, 24],
        [40, 21],
        [37, 17],
        [33, 23],
        [28, 17.4],
        [24, 22],
        [18, 25],
        [16, 33],
      ],
    ),
  ],
};

function braid(x: number, from: number): Point[] {
  return Array.from({ length: 8 }, (_, index) => [
    x + (index % 2 === 0 ? -2.4 : 2.4),
    from + index * 4,
  ]);
}

function mirrored(points: readonly Point[], x: number): Point[] {
  return points.map(([px, py]) => [2 * x - px, py]);
}

function lock(x: number, from: number, sway: number): Point[] {
  return [
    [x - 2, from],
    [x + sway, from + 11],
    [x - sway * 0.4, from + 22],
    [x + sway * 0.5, from + 32],
  ];
}
