import type { Point } from '../../faces/index.js';
import type { Rendering } from '../remembered-face.js';
import { HEIGHT, MIDDLE, WIDTH } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, clipped, curve, ellipse, filled, line, path } from './pencil.js';

/** Tone of the skin where the light falls. */
export const skinTone = (r: Rendering) => 242 - 50 * r.face.skin;

export const mirror = (points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [2 * MIDDLE - x, y]);

interface Neck {
  readonly half: number;
  /** Where it meets the shoulders. */
  readonly base: number;
  /** Its right side, downwards. */
  readonly side: Point[];
}

function neckLines(l: Layout, r: Rendering): Neck {
  const top = l.chinY - 50;
  // Its upper end is hidden behind the jaw.
  const half = Math.min((l.w * r.face.proportions.neck) / 2, l.halfWidth(top) * 0.96);
  const base = l.chinY + 48;
  const side: Point[] = [
    [MIDDLE + half * 0.68, top],
    [MIDDLE + half * 0.93, l.chinY - 20],
    [MIDDLE + half * 0.95, l.chinY + 10],
    [MIDDLE + half * 1.08, base - 8],
    [MIDDLE + half * 1.45, base + 12],
  ];
  return { half, base, side };
}

export function neckOutline(l: Layout, r: Rendering): string {
  const { base, side } = neckLines(l, r);
  return curve([...mirror(side), [MIDDLE, base + 40], ...side.slice().reverse()], true);
}

/** Neck, shoulders and what is worn, fading out at the foot of the sheet. */
export function body(l: Layout, r: Rendering, ofSkin: (part: string) => string): string {
  const random = r.random.fork('body');
  const { half, base, side } = neckLines(l, r);
  const slope: Point[] = [
    [MIDDLE + half * 1.3, base + 8],
    [MIDDLE + half * 1.9, base + 25],
    [MIDDLE + half * 2.5, base + 48],
    [WIDTH + 10, HEIGHT + 10],
  ];
  const shade = 0.45 * r.shading;
  const neck =
    path(neckOutline(l, r), filled(skinTone(r) - 18)) +
    clipped(
      'neck',
      blurred(
        6,
        ellipse([MIDDLE + 3, l.chinY + 2], half * 0.95, 30, filled(40, shade)) +
          ellipse([MIDDLE + half * 0.85, l.chinY + 20], 13, 42, filled(50, shade * 0.8)) +
          ellipse([MIDDLE - half * 0.92, l.chinY + 20], 7, 40, filled(60, shade * 0.5)),
      ),
    ) +
    blurred(
      1.5,
      line(
        random,
        [
          [MIDDLE + 26, l.chinY + 26],
          [MIDDLE + 12, base + 8],
        ],
        2.5,
        0.35,
      ) +
        line(
          random,
          [
            [MIDDLE - 26, l.chinY + 26],
            [MIDDLE - 11, base + 8],
          ],
          2.5,
          0.3,
        ),
    ) +
    line(random, side.slice(1, 4), 1.6, 0.75) +
    line(random, mirror(side.slice(1, 4)), 1.3, 0.65);
  return shoulders(r, slope, base, half) + ofSkin(neck) + collar(r, base, half);
}

function shoulders(r: Rendering, slope: Point[], base: number, half: number): string {
  const random = r.random.fork('shoulders');
  const edge = curve([...mirror(slope).reverse(), [MIDDLE, base + 30], ...slope]);
  const cloth = random.between(110, 215);
  const folds = Array.from({ length: 9 }, () => {
    const x = MIDDLE + random.normal() * half * 1.1;
    const y = base + random.between(40, 90);
    return line(
      random,
      [
        [x, y],
        [x + random.normal() * 12, y + random.between(20, 50)],
      ],
      2,
      0.25,
    );
  });
  return (
    path(`${edge}L${WIDTH + 10} ${HEIGHT + 10}L-10 ${HEIGHT + 10}Z`, `fill="url(#cloth)"`) +
    path(`${edge}L${WIDTH + 10} ${HEIGHT + 10}L-10 ${HEIGHT + 10}Z`, filled(cloth, 0.35)) +
    blurred(3, folds.join('')) +
    line(random, slope, 1.6, 0.7) +
    line(random, mirror(slope), 1.5, 0.65)
  );
}

function collar(r: Rendering, base: number, half: number): string {
  const random = r.random.fork('collar');
  const top = half * 1.3;
  if (r.collar === 'crew') {
    const rim = (drop: number): Point[] => [
      [MIDDLE - top, base + 4],
      [MIDDLE - top * 0.6, base + 20 + drop],
      [MIDDLE, base + 30 + drop],
      [MIDDLE + top * 0.6, base + 20 + drop],
      [MIDDLE + top, base + 4],
    ];
    return (
      path(curve([...rim(0), ...rim(11).reverse()]), filled(170, 0.6)) +
      line(random, rim(0), 1.6, 0.75) +
      line(random, rim(11), 1.2, 0.6)
    );
  }
  const drop = r.collar === 'shirt' ? 62 : 85;
  const flap: Point[] = [
    [MIDDLE + half * 1.05, base - 12],
    [MIDDLE + half * 1.42, base + 8],
    [MIDDLE + half * 0.95, base + drop - 8],
    [MIDDLE + 3, base + 36],
  ];
  const cloth = random.between(165, 235);
  const draw = (points: Point[]) =>
    path(`M${points.map((p) => p.join(' ')).join('L')}Z`, filled(cloth)) +
    line(random, points.slice(0, 2), 1.6, 0.7) +
    line(random, points.slice(1, 3), 1.6, 0.7) +
    line(random, points.slice(2, 4), 1.6, 0.7) +
    line(random, [points[3] ?? [0, 0], points[0] ?? [0, 0]], 1.3, 0.6);
  const front: Point[] = [
    [MIDDLE, base + 36],
    [MIDDLE + 2, HEIGHT + 4],
  ];
  return draw(flap) + draw(mirror(flap)) + line(random, front, 1.3, 0.55);
}
