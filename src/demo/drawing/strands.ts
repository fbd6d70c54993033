import type { Point } from '../../faces/index.js';
import type { Random } from '../../common/index.js';
import { bounds, curve, inside, path, stroked } from './pencil.js';

export interface Strands {
  /** Where strands grow: they start inside and stop at the edge. */
  readonly region: readonly Point[];
  readonly count: number;
  readonly length: number;
  readonly width: number;
  /** Mean tone, and how far lights and darks lie from it. */
  readonly tone: number;
  readonly contrast: number;
  readonly opacity: number;
  /** 0 straight to 1 in ringlets. */
  readonly curl: number;
  /** The direction hair lies in at a point, in radians. */
  readonly flow: (point: Point) => number;
}

const SHADES = 5;

/** Hundreds of pencil strokes that follow a flow, in a few shades, darks first. */
export function strands(random: Random, s: Strands): string {
  const shades = Array.from({ length: SHADES }, () => '');
  const [left, top, right, bottom] = bounds(s.region);
  for (let drawn = 0, tries = 0; drawn < s.count && tries < s.count * 6; tries++) {
    const root: Point = [random.between(left, right), random.between(top, bottom)];
    if (!inside(root, s.region)) continue;
    drawn++;
    const shade = Math.floor(random.next() * SHADES);
    shades[shade] = (shades[shade] ?? '') + curve(strand(random, s, root));
  }
  return shades
    .map((d, i) => {
      const tone = s.tone + s.contrast * (i / (SHADES - 1) - 0.45) * 2;
      return d && path(d, stroked(s.width * (i === SHADES - 1 ? 0.75 : 1), tone, s.opacity));
    })
    .join('');
}

function strand(random: Random, s: Strands, root: Point): Point[] {
  const points: Point[] = [root];
  const length = s.length * random.between(0.6, 1.3);
  const steps = 4 + Math.round(s.curl * 4);
  const turn = s.curl * random.between(0.5, 1.4) * (random.chance(0.5) ? 1 : -1);
  let angle = s.flow(root) + random.normal() * (0.1 + s.curl * 0.9);
  for (let i = 0; i < steps; i++) {
    const [x, y] = points[points.length - 1] ?? root;
    const flow = s.flow([x, y]);
    angle = s.curl > 0.5 ? angle + turn : angle + Math.sin(flow - angle) * 0.6 + turn * Math.sin(i);
    const next: Point = [
      x + (Math.cos(angle) * length) / steps,
      y + (Math.sin(angle) * length) / steps,
    ];
    points.push(next);
    if (!inside(next, s.region)) break;
  }
  return points;
}
