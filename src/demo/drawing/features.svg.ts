import type { Point } from '../../faces/index.js';
import type { Rendering } from '../remembered-face.js';
import { mirror } from './body.svg.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, curve, ellipse, filled, line, path, stroked } from './pencil.js';

export function nose(l: Layout, r: Rendering): string {
  const g = r.face.proportions;
  const random = r.random.fork('nose');
  const s = r.shading;
  const bridge = (l.w * g.noseBridge) / 2;
  const half = l.noseHalf;
  const top = l.browY + 8;
  const y = l.noseY;
  const tip = y + g.noseDroop;
  const ball = half * (0.42 + 0.2 * g.noseBulb);
  const flank = (side: number): Point[] => [
    [MIDDLE + side * (bridge + 5), top],
    [MIDDLE + side * bridge, l.eyeY],
    [MIDDLE + side * (bridge + half * 0.2), (l.eyeY + y) / 2],
    [MIDDLE + side * half * 0.72, y - 12],
  ];
  const wing = (side: number): Point[] => [
    [MIDDLE + side * half * 0.74, y - 15],
    [MIDDLE + side * half, y - 7],
    [MIDDLE + side * half * 0.93, y + 1],
    [MIDDLE + side * half * 0.66, y + 2],
  ];
  const under: Point[] = [
    [MIDDLE - half * 0.55, y + 0.5],
    [MIDDLE - ball * 0.6, y - 1 + g.noseDroop * 0.5],
    [MIDDLE, tip + 3],
    [MIDDLE + ball * 0.6, y - 1 + g.noseDroop * 0.5],
    [MIDDLE + half * 0.55, y + 0.5],
  ];
  const nostril = (side: number) =>
    ellipse([MIDDLE + side * half * 0.46, y - 1], half * 0.2, 2.6, filled(15, 0.85), side * -14);
  return (
    blurred(
      3,
      path(curve(flank(1)), stroked(9, 50, 0.34 * s)) +
        path(curve(flank(-1)), stroked(6, 60, 0.22 * s)) +
        ellipse([MIDDLE + half * 0.86, y - 6], 5, 8, filled(50, 0.34 * s)) +
        ellipse([MIDDLE - half * 0.86, y - 6], 4, 7, filled(50, 0.22 * s)) +
        ellipse([MIDDLE + 2, y + 5], half * 0.9, 5, filled(40, 0.42 * s)) +
        ellipse([MIDDLE + ball * 0.5, tip - 4], ball * 0.7, 5, filled(60, 0.3 * s)) +
        ellipse(
          [MIDDLE - 2, (l.eyeY + y) / 2 - 2],
          bridge * 0.5,
          (y - l.eyeY) * 0.33,
          filled(255, 0.7),
        ) +
        ellipse([MIDDLE - 2, tip - 11], ball * 0.45, 5.5, filled(255, 0.8)),
    ) +
    blurred(0.6, nostril(-1) + nostril(1)) +
    line(random, wing(1), 1.7, 0.75 * r.pressure) +
    line(random, wing(-1), 1.5, 0.68 * r.pressure) +
    line(random, under, 1.4, 0.6 * r.pressure) +
    line(random, flank(1).slice(0, 3), 0.9, 0.22 * r.pressure) +
    philtrum(l, r)
  );
}

function philtrum(l: Layout, r: Rendering): string {
  const top = l.noseY + 6;
  const bottom = l.mouthY - r.face.proportions.upperLip - 2;
  const groove: Point[] = [
    [MIDDLE + 3.5, top],
    [MIDDLE + 5, bottom],
  ];
  return blurred(
    1.5,
    path(curve(groove), stroked(2.5, 60, 0.3)) +
      path(curve(mirror(groove)), stroked(2.5, 60, 0.22)),
  );
}

export function mouth(l: Layout, r: Rendering): string {
  const g = r.face.proportions;
  const random = r.random.fork('mouth');
  const [half, y] = [l.mouthHalf, l.mouthY];
  const corner = y - g.mouthCurve * 0.7;
  const put = (u: number, v: number): Point => [MIDDLE + u * half, v];
  const middle = [
    put(-1, corner),
    put(-0.5, y + 0.5),
    put(-0.15, y - 1),
    put(0, y + 1),
    put(0.15, y - 1),
    put(0.5, y + 0.5),
    put(1, corner),
  ];
  const upper = [
    put(-1, corner),
    put(-0.55, y - g.upperLip * 0.62),
    put(-0.2, y - g.upperLip),
    put(0, y - g.upperLip * 0.76),
    put(0.2, y - g.upperLip),
    put(0.55, y - g.upperLip * 0.62),
    put(1, corner),
  ];
  const lower = [
    put(-1, corner),
    put(-0.6, y + g.lowerLip * 0.66),
    put(-0.25, y + g.lowerLip),
    put(0.25, y + g.lowerLip),
    put(0.6, y + g.lowerLip * 0.66),
    put(1, corner),
  ];
  const lip = (edge: Point[]) => `${curve(edge)}L${curve(middle.slice().reverse()).slice(1)}Z`;
  const tone = (r.face.sex === 'female' ? 112 : 132) - 30 * r.face.skin;
  return (
    blurred(0.6, path(lip(upper), filled(tone)) + path(lip(lower), filled(tone + 28))) +
    blurred(
      1.5,
      path(curve(lower.slice(1, 5)), stroked(3.5, 50, 0.45 * r.shading)) +
        ellipse(
          put(-0.12, y + g.lowerLip * 0.48),
          half * 0.3,
          g.lowerLip * 0.22,
          filled(250, 0.6),
        ) +
        ellipse(put(-1.03, corner), 4, 3.5, filled(30, 0.5)) +
        ellipse(put(1.03, corner), 4.5, 4, filled(30, 0.55)) +
        path(curve(middle), stroked(3, 20, 0.55)),
    ) +
    line(random, middle, 1.9, 0.9 * r.pressure, 20) +
    line(random, upper, 1, 0.5 * r.pressure) +
    line(random, lower.slice(1, 5), 1.1, 0.45 * r.pressure)
  );
}

export function glasses(l: Layout, r: Rendering): string {
  if (!r.face.glasses) return '';
  const random = r.random.fork('glasses');
  const [rx, ry] = [l.eyeHalf * 1.42, l.eyeHalf * 1.05];
  const y = l.eyeY + 5;
  const rim = (side: number) =>
    ellipse([MIDDLE + side * l.eyeX, y], rx, ry, stroked(2.2, 35, 0.85)) +
    ellipse([MIDDLE + side * l.eyeX, y], rx - 1, ry - 1, stroked(1, 90, 0.5));
  const arm: Point[] = [
    [MIDDLE + l.eyeX + rx, y - 6],
    [MIDDLE + l.halfWidth(y) + 2, y - 11],
  ];
  const bridge: Point[] = [
    [MIDDLE - l.eyeX + rx, y - 3],
    [MIDDLE, y - 8],
    [MIDDLE + l.eyeX - rx, y - 3],
  ];
  return (
    rim(-1) +
    rim(1) +
    line(random, bridge, 2.2, 0.9) +
    line(random, arm, 2.2, 0.85) +
    line(random, mirror(arm), 2.2, 0.85)
  );
}
