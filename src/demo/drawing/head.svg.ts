import type { Point } from '../../faces/index.js';
import type { Rendering } from '../remembered-face.js';
import { mirror, skinTone } from './body.svg.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, clipped, curve, ellipse, filled, line, path, stroked } from './pencil.js';

export function ears(l: Layout, r: Rendering): string {
  const g = r.face.proportions;
  const random = r.random.fork('ears');
  const size = l.h * g.earSize;
  const top = l.browY + 4;
  const x = l.halfWidth(top + size / 2) + MIDDLE - 5;
  const out = g.earOut + 5;
  const rim: Point[] = [
    [x - 2, top + 4],
    [x + out * 0.75, top - 4],
    [x + out + 2, top + size * 0.22],
    [x + out * 0.8, top + size * 0.55],
    [x + out * 0.5, top + size * 0.85],
    [x + out * 0.2, top + size],
    [x - 6, top + size * 0.93],
  ];
  const fold: Point[] = [
    [x + 2, top + 10],
    [x + out * 0.6, top + 6],
    [x + out * 0.68, top + size * 0.3],
    [x + out * 0.4, top + size * 0.6],
  ];
  const hollow: Point = [x + out * 0.25, top + size * 0.5];
  const ear = (flip: (points: Point[]) => Point[]) =>
    path(curve(flip(rim)), filled(skinTone(r) - 14)) +
    blurred(
      1.5,
      flip([hollow])
        .map((p) => ellipse(p, out * 0.28, size * 0.2, filled(60, 0.5)))
        .join(''),
    ) +
    line(random, flip(rim), 1.5, 0.75) +
    line(random, flip(fold), 1.1, 0.5);
  return ear((points) => points) + ear(mirror);
}

/** The skull, its modelling by light from the upper left, and its contour. */
export function head(l: Layout, r: Rendering): string {
  const random = r.random.fork('head');
  const d = curve(l.outline, true);
  const contour = l.outline.filter(([, y]) => y > l.eyeY - 8);
  return (
    path(d, filled(skinTone(r))) +
    clipped('head', modelling(l, r, d)) +
    line(random, contour, 1.9, 0.75 * r.pressure)
  );
}

function modelling(l: Layout, r: Rendering, d: string): string {
  const g = r.face.proportions;
  const s = r.shading;
  const cheekY = l.noseY - 6;
  const right = MIDDLE + l.halfWidth(cheekY);
  const left = 2 * MIDDLE - right;
  const jawY = l.chinY - l.h * 0.12;
  const jaw = l.halfWidth(jawY);
  const gaunt = (1 - g.flesh) * 0.3 * s;
  const hollow: Point[] = [
    [right - 14, cheekY],
    [right - 34, cheekY + 20],
    [MIDDLE + l.mouthHalf + 18, l.mouthY + 4],
  ];
  const edge = blurred(11, path(d, stroked(38, 60, 0.5 * s)));
  const dark = blurred(
    11,
    ellipse([right + 2, l.noseY], 32, l.h * 0.36, filled(50, 0.4 * s), -4) +
      ellipse([left - 4, l.noseY + 10], 20, l.h * 0.3, filled(60, 0.25 * s), 4) +
      ellipse([MIDDLE + jaw * 0.75, jawY + 8], 34, 24, filled(60, 0.28 * s), -35) +
      ellipse([MIDDLE - jaw * 0.8, jawY + 10], 26, 20, filled(70, 0.18 * s), 35) +
      path(curve(hollow), stroked(20, 50, gaunt)) +
      path(curve(mirror(hollow)), stroked(16, 50, gaunt * 0.8)),
  );
  const light = blurred(
    11,
    ellipse([MIDDLE - 14, (l.hairlineY + l.browY) / 2], l.w * 0.24, l.h * 0.06, filled(255, 0.6)) +
      ellipse([MIDDLE - l.eyeX * 1.12, cheekY - 4], 22, 15, filled(255, 0.55), -20) +
      ellipse([MIDDLE + l.eyeX * 1.02, cheekY - 2], 18, 13, filled(255, 0.4), 20) +
      ellipse([MIDDLE - 3, l.chinY - l.h * 0.055], 17, 10, filled(255, 0.5)),
  );
  return edge + dark + light + sockets(l, r) + chin(l, r);
}

function sockets(l: Layout, r: Rendering): string {
  const s = r.shading;
  const y = (l.browY + l.eyeY) / 2 + 3;
  const socket = (side: number) =>
    ellipse(
      [MIDDLE + side * l.eyeX * 0.98, y],
      l.eyeHalf * 1.3,
      l.eyeY - y + 9,
      filled(60, 0.32 * s),
    ) +
    ellipse([MIDDLE + side * l.eyeX * 0.42, y + 2], 8, 14, filled(40, 0.36 * s), side * 12) +
    ellipse([MIDDLE + side * l.eyeX, l.eyeY + 14], l.eyeHalf * 0.9, 5, filled(70, 0.25 * s));
  return blurred(6, socket(-1) + socket(1));
}

function chin(l: Layout, r: Rendering): string {
  const under = l.mouthY + r.face.proportions.lowerLip + 6;
  return blurred(
    6,
    ellipse([MIDDLE, under], l.mouthHalf * 0.55, 5, filled(50, 0.42 * r.shading)) +
      ellipse([MIDDLE + 4, l.chinY + 1], l.w * 0.2, 7, filled(50, 0.4 * r.shading)),
  );
}

/** What age writes on a face. */
export function wrinkles(l: Layout, r: Rendering): string {
  const random = r.random.fork('wrinkles');
  const age = Math.min(Math.max((r.face.age - 25) / 40, 0), 1);
  const fold = 0.16 + 0.45 * age;
  const nasolabial: Point[] = [
    [MIDDLE + l.noseHalf + 3, l.noseY - 7],
    [MIDDLE + l.noseHalf + 12, l.noseY + 8],
    [MIDDLE + l.mouthHalf + 8, l.mouthY - 4 + age * 10],
  ];
  const bag: Point[] = [
    [MIDDLE + l.eyeX - l.eyeHalf * 0.8, l.eyeY + 11],
    [MIDDLE + l.eyeX, l.eyeY + 16 + age * 2],
    [MIDDLE + l.eyeX + l.eyeHalf * 0.8, l.eyeY + 12],
  ];
  let drawn = '';
  for (const flip of [(p: Point[]) => p, mirror]) {
    drawn += blurred(3, path(curve(flip(nasolabial)), stroked(5, 60, fold * 0.7)));
    drawn += line(random, flip(nasolabial), 1.1, fold * age);
    drawn += line(random, flip(bag), 1, 0.12 + 0.4 * age);
  }
  const rows = age < 0.3 ? 0 : Math.round(1 + age * 2.5);
  for (let i = 0; i < rows; i++) {
    const y = l.browY - 16 - i * 11;
    const half = l.w * random.between(0.17, 0.25);
    const row: Point[] = [
      [MIDDLE - half, y + 2],
      [MIDDLE - half * 0.4, y - 1],
      [MIDDLE + half * 0.4, y],
      [MIDDLE + half, y + 2],
    ];
    drawn += line(random, row, 1, age * 0.45);
  }
  return drawn;
}
