import type { Point } from '../../faces/index.js';
import type { HairColour, FictionalHairStyle } from '../fictional-face.js';
import type { Rendering } from '../remembered-face.js';
import { MIDDLE } from './layout.js';
import type { Layout } from './layout.js';
import { blurred, clipped, ellipse, filled, path, polygon } from './pencil.js';
import { strands } from './strands.js';
import type { Strands } from './strands.js';

const TONE: Readonly<Record<HairColour, number>> = {
  black: 38,
  dark_brown: 60,
  brown: 86,
  red: 112,
  blond: 168,
  grey: 150,
  white: 212,
};

export const hairTone = (r: Rendering) => TONE[r.face.hairColour];

interface Cut {
  /** How far the hair stands off the head, in pixels: above, and at the sides. */
  readonly top: number;
  readonly sides: number;
  /** Where the sides end: eyes 0, chin 1; past 1 it falls on the shoulders. */
  readonly end: number;
  /** Strands comb back, aside from a parting, down over the forehead, or stand short. */
  readonly lie: 'back' | 'aside' | 'down' | 'short';
  readonly curl?: number;
  /** The parting's place, of half the head's width. */
  readonly parting?: number;
  /** How far the temples have receded, 0 to 1. */
  readonly receded?: number;
  readonly length: number;
}

const CUTS: Readonly<Record<Exclude<FictionalHairStyle, 'bald'>, Cut>> = {
  shaved: { top: 3, sides: 2, end: 0.12, lie: 'short', length: 6 },
  receding: { top: 9, sides: 5, end: 0.22, lie: 'back', receded: 1, length: 26 },
  short: { top: 17, sides: 6, end: 0.2, lie: 'back', length: 28 },
  side_parted: { top: 22, sides: 8, end: 0.25, lie: 'aside', parting: -0.5, length: 46 },
  curly: { top: 26, sides: 15, end: 0.28, lie: 'back', curl: 1, length: 26 },
  fringe: { top: 18, sides: 10, end: 0.3, lie: 'down', length: 50 },
  medium: { top: 20, sides: 17, end: 0.95, lie: 'aside', parting: 0.15, length: 62 },
  long: { top: 16, sides: 19, end: 1.75, lie: 'aside', parting: 0, length: 85 },
  wavy: { top: 24, sides: 30, end: 1.5, lie: 'aside', parting: -0.25, curl: 0.42, length: 60 },
  tied_back: { top: 12, sides: 5, end: 0.2, lie: 'back', length: 55 },
};

interface Hair extends Cut {
  readonly endY: number;
  readonly partX: number;
}

function cut(l: Layout, r: Rendering): Hair | undefined {
  if (r.face.hairStyle === 'bald') return undefined;
  const base = CUTS[r.face.hairStyle];
  const own = r.random.fork('cut');
  const vary = () => 1 + own.normal() * 0.08;
  const endY = l.eyeY + (l.chinY - l.eyeY) * base.end * vary();
  const partX = MIDDLE + ((base.parting ?? 0) * l.w * vary()) / 2;
  return { ...base, top: base.top * vary(), sides: base.sides * vary(), endY, partX };
}

/** The outer edge of the hair, from its right end over the crown to its left end. */
function silhouette(l: Layout, hair: Hair): Point[] {
  const half = [...fall(l, hair), ...dome(l, hair)];
  const left = half.map(([x, y]): Point => [2 * MIDDLE - x, y]).reverse();
  return [...half, [MIDDLE, l.crownY - hair.top], ...left];
}

/** Above the eyes: a quarter of a superellipse around the skull. */
function dome(l: Layout, hair: Hair): Point[] {
  const rx = l.w / 2 + hair.sides;
  const ry = l.eyeY - l.crownY + hair.top;
  return Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * (Math.PI / 2);
    return [
      MIDDLE + rx * Math.cos(angle) ** 0.86,
      l.eyeY - 18 - (ry - 18) * Math.sin(angle) ** 0.86,
    ] as const;
  });
}

/** Below them: short hair tapers to the ear, long hair swells and falls. */
function fall(l: Layout, hair: Hair): Point[] {
  const points: Point[] = [];
  for (let y = hair.endY; y > l.eyeY - 12; y -= 12) {
    const down = (y - l.eyeY + 18) / (hair.endY - l.eyeY + 18);
    const out =
      hair.end < 0.5
        ? hair.sides * (1 - down) - 3 * down
        : hair.sides * (1 + 0.35 * Math.sin(down * 3)) - (down > 0.9 ? (down - 0.9) * 60 : 0);
    points.push([MIDDLE + l.w / 2 + out, y]);
  }
  return points;
}

/** The inner edge, where hair meets face, from the left end to the right. */
function hairline(l: Layout, r: Rendering, hair: Hair): Point[] {
  const receded = hair.receded ?? 0;
  const brink = hair.lie === 'down' ? l.browY - 12 : l.hairlineY;
  const temple = l.halfWidth(l.browY);
  const cornerY = hair.lie === 'down' ? brink + 4 : l.hairlineY + 10 - receded * 26;
  const sideY = Math.min(hair.endY, l.eyeY + 8);
  const uneven = r.random.fork('hairline');
  const half = (side: number): Point[] => [
    [MIDDLE + side * temple * 0.22, brink + uneven.normal() * 2 - receded * 2],
    [MIDDLE + side * temple * (0.55 - receded * 0.05), cornerY - 5 + uneven.normal() * 2],
    [MIDDLE + side * temple * (0.8 - receded * 0.1), cornerY + 6 + uneven.normal() * 2],
    [MIDDLE + side * temple * 0.89, (l.hairlineY + l.browY) / 2 + 12],
    [MIDDLE + side * temple * (hair.end > 0.5 ? 0.86 : 0.93), l.browY + 6],
    [MIDDLE + side * l.halfWidth(sideY) * (hair.end > 0.5 ? 0.9 : 0.94), sideY],
    ...curtain(l, hair, side, sideY),
  ];
  return [...half(-1).reverse(), [MIDDLE, brink + 2 + receded * 4], ...half(1)];
}

/** Hair that falls past the ears hides the edges of the cheeks. */
function curtain(l: Layout, hair: Hair, side: number, from: number): Point[] {
  const points: Point[] = [];
  for (let y = from + 24; y < hair.endY; y += 24) {
    const half = y < l.chinY - 30 ? l.halfWidth(y) : l.halfWidth(l.chinY - 30);
    const open = y > l.mouthY ? 4 + (y - l.mouthY) * 0.12 : -2;
    points.push([MIDDLE + side * (Math.max(half, l.w * 0.41) + open), y]);
  }
  return points;
}

function flow(l: Layout, hair: Hair): Strands['flow'] {
  const centreY = l.eyeY - 8;
  return ([x, y]) => {
    const radial = Math.atan2(y - centreY, x - MIDDLE);
    const side = x < hair.partX ? -1 : 1;
    if (hair.lie === 'short') return radial;
    if (y > l.eyeY) return Math.PI / 2 + side * 0.08;
    if (hair.lie === 'down') return Math.atan2(l.browY + 30 - y, (MIDDLE - x) * 0.15);
    if (hair.lie === 'aside') {
      const near = Math.exp(-Math.abs(x - hair.partX) / 26) * 0.6;
      return radial + side * (Math.PI / 2 - near * 0.8);
    }
    return radial + Math.sign(x - MIDDLE) * 0.55 * (1 - Math.abs(Math.sin(radial)));
  };
}

/** What of the hair lies behind face and neck. */
export function backHair(l: Layout, r: Rendering): string {
  const hair = cut(l, r);
  if (!hair || hair.end < 0.5) return '';
  const region = silhouette(l, hair);
  const tone = hairTone(r) * 0.8;
  return (
    blurred(1.5, path(polygon(region), filled(tone, 0.95))) +
    strands(r.random.fork('back hair'), { ...style(l, r, hair), region, count: 420, tone })
  );
}

/** The hair in front: cap, fringe and curtains. */
export function hair(l: Layout, r: Rendering): string {
  const hair = cut(l, r);
  if (!hair) return scalp(l, r);
  const region = [...silhouette(l, hair), ...hairline(l, r, hair)];
  const random = r.random.fork('front hair');
  const short = hair.lie === 'short';
  const look = style(l, r, hair);
  const tone = hairTone(r);
  const shine = blurred(
    6,
    ellipse(
      [MIDDLE - l.w * 0.2, l.crownY + 18],
      l.w * 0.2,
      13,
      filled(tone + 110, short ? 0.1 : 0.3),
      -24,
    ),
  );
  return (
    blurred(3, path(polygon(region), filled(tone, short ? 0.42 : 0.88))) +
    shine +
    strands(random, { ...look, region, count: short ? 1500 : 900 }) +
    (short ? '' : wisps(l, r, hair))
  );
}

function style(l: Layout, r: Rendering, hair: Hair): Omit<Strands, 'region' | 'count'> {
  const tone = hairTone(r);
  return {
    length: hair.length,
    width: hair.lie === 'short' ? 0.9 : 1.3,
    tone,
    contrast: 24 + tone * 0.22,
    opacity: 0.62,
    curl: hair.curl ?? 0.04,
    flow: flow(l, hair),
  };
}

/** Loose hairs that break the silhouette. */
function wisps(l: Layout, r: Rendering, hair: Hair): string {
  const out = { ...hair, top: hair.top + 4, sides: hair.sides + 4 };
  const band = [
    ...silhouette(l, out),
    ...silhouette(l, { ...hair, top: hair.top - 5, sides: hair.sides - 3 }).reverse(),
  ];
  const look = style(l, r, hair);
  return strands(r.random.fork('wisps'), {
    ...look,
    region: band,
    count: 160,
    width: 0.9,
    length: hair.length * 0.6,
  });
}

/** A bald head keeps a shine, and the shadow of hair above the ears. */
function scalp(l: Layout, r: Rendering): string {
  const shadow = ([-1, 1] as const)
    .map((side) =>
      ellipse(
        [MIDDLE + side * l.w * 0.47, l.browY - 6],
        13,
        40,
        filled(hairTone(r), 0.22),
        side * 8,
      ),
    )
    .join('');
  return clipped(
    'head',
    blurred(6, shadow + ellipse([MIDDLE - 26, l.crownY + 30], 34, 15, filled(255, 0.75), -18)),
  );
}
