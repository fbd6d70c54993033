import type { Point } from '../../faces/index.js';
import type { EyeColour } from '../fictional-face.js';
import type { Random } from '../../common/index.js';
import type { Rendering } from '../remembered-face.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, clipped, curve, ellipse, filled, line, path, stroked } from './pencil.js';

const IRIS: Readonly<Record<EyeColour, number>> = {
  black: 38,
  brown: 70,
  green: 112,
  grey: 135,
  blue: 150,
};

interface Eye {
  readonly side: 1 | -1;
  readonly upper: Point[];
  readonly lower: Point[];
  readonly crease: Point[];
  readonly iris: Point;
  readonly radius: number;
}

/** An eye's curves run from its inner to its outer corner. */
function eye(l: Layout, r: Rendering, side: 1 | -1): Eye {
  const g = r.face.proportions;
  const [half, open] = [l.eyeHalf, l.eyeHalf * g.eyeOpen];
  const slope = Math.tan((g.eyeSlant * Math.PI) / 180);
  const put = (u: number, v: number): Point => [
    MIDDLE + side * (l.eyeX + u * half),
    l.eyeY + v - u * half * slope,
  ];
  const top = open * 1.25;
  return {
    side,
    upper: [put(-1, 3), put(-0.55, -top * 0.68), put(0, -top), put(0.55, -top * 0.72), put(1, 1)],
    lower: [
      put(-1, 3),
      put(-0.45, open * 0.6),
      put(0.1, open * 0.78),
      put(0.6, open * 0.55),
      put(1, 1),
    ],
    crease: [
      put(-0.85, -top * 0.75),
      put(-0.4, -top - 4.5 + g.eyeHood * 3),
      put(0.2, -top - 6 + g.eyeHood * 4),
      put(0.75, -top * 0.75 - 3 + g.eyeHood * 3),
      put(1.12, -1 + g.eyeHood * 3),
    ],
    iris: put(0, -open * 0.22),
    radius: Math.min(half * 0.47, 4.5 + half * 0.27),
  };
}

/** The clip path that keeps each iris behind its lids. */
export function eyeClips(l: Layout, r: Rendering): string {
  return ([-1, 1] as const)
    .map((side) => `<clipPath id="eye${side}"><path d="${opening(eye(l, r, side))}"/></clipPath>`)
    .join('');
}

const opening = (e: Eye) => `${curve(e.upper)}L${curve(e.lower.slice().reverse()).slice(1)}Z`;

export function eyes(l: Layout, r: Rendering): string {
  return ([-1, 1] as const)
    .map((side) => {
      const e = eye(l, r, side);
      const random = r.random.fork(`eye${side}`);
      return ball(e, r) + lids(e, r, random) + lashes(e, r, random);
    })
    .join('');
}

function ball(e: Eye, r: Rendering): string {
  const [x, y] = e.iris;
  const tone = IRIS[r.face.eyeColour];
  const shape = opening(e);
  return clipped(
    `eye${e.side}`,
    path(shape, filled(238)) +
      blurred(1.5, path(shape, stroked(4.5, 90, 0.5))) +
      ellipse(e.iris, e.radius, e.radius, filled(tone)) +
      ellipse(
        [x + 1, y + e.radius * 0.35],
        e.radius * 0.62,
        e.radius * 0.5,
        filled(tone + 60, 0.5),
      ) +
      ellipse(e.iris, e.radius, e.radius, stroked(1.6, tone * 0.45, 0.9)) +
      ellipse(e.iris, e.radius * 0.45, e.radius * 0.45, filled(12)) +
      blurred(1.5, path(curve(e.upper), stroked(5, 20, 0.6))) +
      ellipse([x - e.radius * 0.34, y - e.radius * 0.32], 1.9, 2.1, filled(255)),
  );
}

function lids(e: Eye, r: Rendering, random: Random): string {
  const female = r.face.sex === 'female';
  const p = r.pressure;
  return (
    blurred(3, path(curve(e.crease), stroked(5, 50, 0.3 * r.shading))) +
    line(random, e.crease, 1.2, 0.6 * p) +
    line(random, e.upper, female ? 3.2 : 2.6, 0.95 * p, 22) +
    line(random, e.lower, 1.2, (female ? 0.65 : 0.5) * p, 50) +
    blurred(0.6, ellipse(e.upper[0] ?? [0, 0], 2.4, 1.8, filled(90, 0.6)))
  );
}

function lashes(e: Eye, r: Rendering, random: Random): string {
  const long = r.face.sex === 'female' ? 6 : 3.2;
  let d = '';
  for (let i = 1; i < e.upper.length; i++) {
    const [x0, y0] = e.upper[i - 1] ?? [0, 0];
    const [x1, y1] = e.upper[i] ?? [0, 0];
    for (let j = 0; j < 4; j++) {
      const t = (j + random.next() * 0.5) / 4;
      const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 0.8];
      const length = long * (0.35 + i * 0.18);
      d += curve([
        [x, y],
        [x + e.side * length * 0.35, y - length * 0.5],
        [x + e.side * length * 0.8, y - length * 0.75],
      ]);
    }
  }
  return path(d, stroked(0.8, 25, 0.75));
}

export function brows(l: Layout, r: Rendering, hairTone: number): string {
  const g = r.face.proportions;
  const tone = Math.min(hairTone, 120) * 0.75;
  return ([-1, 1] as const)
    .map((side) => {
      const random = r.random.fork(`brow${side}`);
      const inner = l.eyeX * g.browInner;
      const outer = l.eyeX + l.eyeHalf * 1.3;
      const spine = (t: number): Point => [
        MIDDLE + side * (inner + (outer - inner) * t),
        l.browY -
          g.browSlant * (t - 0.4) -
          g.browArch * Math.sin(Math.PI * Math.min(t * 0.95, 1)) +
          g.browArch * 0.5 +
          4 * t ** 4,
      ];
      const thick = (t: number) =>
        g.browThickness * (t < 0.25 ? 0.75 + t : 1.05 - 0.75 * (t - 0.2));
      const ts = [0, 0.15, 0.35, 0.55, 0.75, 0.9, 1];
      const edge = (sign: number) =>
        ts.map((t): Point => [spine(t)[0], spine(t)[1] + (sign * thick(t)) / 2.4]);
      const mass = curve([...edge(-1), ...edge(1).reverse()], true);
      return (
        blurred(1.5, path(mass, filled(tone, 0.55))) +
        path(browHairs(random, side, spine, thick), stroked(1.1, tone * 0.8, 0.75 * r.pressure))
      );
    })
    .join('');
}

function browHairs(
  random: Random,
  side: number,
  spine: (t: number) => Point,
  thick: (t: number) => number,
): string {
  let d = '';
  for (let i = 0; i < 75; i++) {
    const t = random.next();
    const [x, y] = spine(t);
    const from = y + (random.next() - 0.4) * thick(t);
    const length = 4 + thick(t) * 0.7;
    const rise = (1 - t) * 0.9 - 0.15;
    d += curve([
      [x, from],
      [x + side * length * 0.45, from - length * rise * 0.6],
      [x + side * length, from - length * rise * 0.7],
    ]);
  }
  return d;
}
