import type { Point } from '../../faces/index.js';
import type { FacialHair } from '../fictional-face.js';
import type { Rendering } from '../remembered-face.js';
import { mirror } from './body.svg.js';
import { hairTone } from './hair.svg.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, curve, filled, path } from './pencil.js';
import { strands } from './strands.js';
import type { Strands } from './strands.js';

/** Length of the hairs, how far they stand off the jaw, and how densely they grow. */
interface Growth {
  readonly length: number;
  readonly off: number;
  readonly density: number;
  readonly shadow: number;
  readonly parts: readonly ('moustache' | 'goatee' | 'jaw')[];
}

const GROWTHS: Readonly<Record<Exclude<FacialHair, 'none'>, Growth>> = {
  stubble: { length: 3.5, off: 0, density: 0.11, shadow: 0.2, parts: ['moustache', 'jaw'] },
  moustache: { length: 13, off: 0, density: 0.32, shadow: 0.75, parts: ['moustache'] },
  goatee: { length: 13, off: 4, density: 0.25, shadow: 0.65, parts: ['moustache', 'goatee'] },
  short_beard: { length: 9, off: 3, density: 0.16, shadow: 0.5, parts: ['moustache', 'jaw'] },
  full_beard: { length: 21, off: 17, density: 0.13, shadow: 0.8, parts: ['moustache', 'jaw'] },
};

export function beard(l: Layout, r: Rendering): string {
  if (r.face.facialHair === 'none') return '';
  const growth = GROWTHS[r.face.facialHair];
  const regions = {
    moustache: moustache(l, r),
    goatee: goatee(l, r, growth),
    jaw: jaw(l, r, growth),
  };
  return growth.parts
    .map((part) => {
      const region = regions[part];
      const look: Strands = {
        region,
        count: Math.round(area(region) * growth.density),
        length: growth.length,
        width: 1,
        tone: hairTone(r) + 8,
        contrast: 26,
        opacity: 0.65,
        curl: 0.08,
        flow: ([x, y]) =>
          part === 'moustache'
            ? x < MIDDLE
              ? Math.PI - 0.5
              : 0.5
            : Math.PI / 2 - ((x - MIDDLE) / l.w) * (y > l.chinY - 30 ? 0.3 : 0.9),
      };
      const mass = path(curve(region, true), filled(hairTone(r) + 10, growth.shadow));
      return blurred(3, mass) + strands(r.random.fork(part), look);
    })
    .join('');
}

function moustache(l: Layout, r: Rendering): Point[] {
  const lip = l.mouthY - r.face.proportions.upperLip;
  const end = l.mouthHalf * 1.06;
  const half: Point[] = [
    [MIDDLE + l.noseHalf * 0.55, l.noseY + 5],
    [MIDDLE + end * 0.85, (l.noseY + lip) / 2 + 3],
    [MIDDLE + end + 3, l.mouthY + 1],
    [MIDDLE + end * 0.8, l.mouthY - 2],
    [MIDDLE + end * 0.4, lip],
  ];
  return [[MIDDLE, l.noseY + 8], ...half, [MIDDLE, lip + 1], ...mirror(half).reverse()];
}

function goatee(l: Layout, r: Rendering, growth: Growth): Point[] {
  const lip = l.mouthY + r.face.proportions.lowerLip;
  const half: Point[] = [
    [MIDDLE + l.mouthHalf * 0.3, lip + 5],
    [MIDDLE + l.mouthHalf * 0.8, lip + 7],
    [MIDDLE + l.mouthHalf * 1.08, l.mouthY + 2],
    [MIDDLE + l.mouthHalf * 1.2, lip + 14],
    [MIDDLE + l.w * 0.17, l.chinY - 8],
    [MIDDLE + l.w * 0.09, l.chinY + growth.off],
  ];
  return [...half, [MIDDLE, l.chinY + growth.off + 2], ...mirror(half).reverse()];
}

/** From the sideburns along the jaw, around the mouth. */
function jaw(l: Layout, r: Rendering, growth: Growth): Point[] {
  const lip = l.mouthY + r.face.proportions.lowerLip;
  const outer: Point[] = [];
  for (let y = l.eyeY + 14; y < l.chinY - 6; y += 15) {
    const down = (y - l.eyeY) / (l.chinY - l.eyeY);
    outer.push([MIDDLE + l.halfWidth(y) - 2 + growth.off * down * 0.6, y + growth.off * down ** 3]);
  }
  outer.push([MIDDLE + l.w * 0.1, l.chinY + growth.off]);
  const inner: Point[] = [
    [MIDDLE + l.mouthHalf * 0.35, lip + 4],
    [MIDDLE + l.mouthHalf * 0.9, lip + 4],
    [MIDDLE + l.mouthHalf * 1.15, l.mouthY],
    [MIDDLE + l.mouthHalf * 1.2 + 6, l.mouthY - 10],
    [MIDDLE + l.halfWidth(l.noseY) * 0.8, l.noseY + 6],
    [MIDDLE + l.halfWidth(l.eyeY + 20) - 13, l.eyeY + 22],
  ];
  const half = [...inner, ...outer];
  return [...half, [MIDDLE, l.chinY + growth.off + 2], ...mirror(half).reverse()];
}

function area(polygon: readonly Point[]): number {
  let twice = 0;
  let [px, py] = polygon[polygon.length - 1] ?? [0, 0];
  for (const [x, y] of polygon) {
    twice += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(twice) / 2;
}
