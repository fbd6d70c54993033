import type { Point } from '../../faces/index.js';
import type { Rendering } from '../remembered-face.js';

export const WIDTH = 400;
export const HEIGHT = 520;
export const MIDDLE = WIDTH / 2;

/** Where the parts of the face fall on the paper. */
export interface Layout {
  readonly crownY: number;
  readonly hairlineY: number;
  readonly browY: number;
  readonly eyeY: number;
  readonly noseY: number;
  readonly mouthY: number;
  readonly chinY: number;
  /** Width and height of the head. */
  readonly w: number;
  readonly h: number;
  /** From the middle line to the centre of an eye, and half that eye's width. */
  readonly eyeX: number;
  readonly eyeHalf: number;
  readonly mouthHalf: number;
  readonly noseHalf: number;
  /** The head's outline, clockwise from the crown. */
  readonly outline: readonly Point[];
  /** Half the head's width at a height. */
  readonly halfWidth: (y: number) => number;
}

export function layout({ face }: Rendering): Layout {
  const g = face.proportions;
  const [w, h] = [g.faceWidth, g.faceHeight];
  const crownY = 98 - (h - 283) * 0.4;
  const chinY = crownY + h;
  const eyeY = crownY + h * g.eyeLevel;
  const noseY = eyeY + h * g.noseLength;
  const right = profile(face.proportions).map(([half, t]): Point => [
    MIDDLE + (half * w) / 2,
    crownY + t * h,
  ]);
  const left = right.slice(1, -1).map(([x, y]): Point => [2 * MIDDLE - x, y]);
  return {
    crownY,
    chinY,
    eyeY,
    noseY,
    hairlineY: crownY + h * g.hairline,
    browY: eyeY - h * g.browGap,
    mouthY: noseY + (chinY - noseY) * g.mouthLevel,
    w,
    h,
    eyeX: (w * g.eyeSpacing) / 2,
    eyeHalf: (w * g.eyeWidth) / 2,
    mouthHalf: (w * g.mouthWidth) / 2,
    noseHalf: (w * g.noseWidth) / 2,
    outline: [...right, ...left.reverse()],
    halfWidth: (y) => interpolate(right, y) - MIDDLE,
  };
}

/** Half-widths (of W / 2) down the head, from the crown (0) to the chin (1). */
function profile(g: Rendering['face']['proportions']): [half: number, t: number][] {
  const below = (g.jaw + g.chin) / 2;
  return [
    [0, 0],
    [0.3, 0.013],
    [0.58, 0.062],
    [0.83 * g.forehead, 0.155],
    [0.97 * g.forehead, 0.29],
    [(g.forehead + 1.02) / 2, 0.42],
    [1, 0.53],
    [0.99, 0.6],
    [(g.cheek + g.flesh * 0.03) * 0.98, 0.7],
    [g.jaw, 0.82],
    [below + 0.03 + g.flesh * 0.03, 0.915],
    [g.chin, 0.975],
    [g.chin * 0.5, 0.997],
    [0, 1],
  ];
}

function interpolate(right: readonly Point[], y: number): number {
  for (let i = 1; i < right.length; i++) {
    const [x0, y0] = right[i - 1] ?? [MIDDLE, 0];
    const [x1, y1] = right[i] ?? [MIDDLE, 0];
    if (y <= y1) return x0 + ((x1 - x0) * Math.max(0, y - y0)) / (y1 - y0);
  }
  return MIDDLE;
}
