import type { GreyPixels } from '../stress/pixels.js';
import { type BoardFace, BOARD } from './drawing-board.js';

/** Greys that a plain background may differ by, altogether and from one pixel to the next. */
const ALTOGETHER = 40;
const NEXT = 5;
/** As much of the picture's upper edges is background where it is plain. */
const LEAST = 0.95;
/** Sides below this share of the height are shoulders. */
const ABOVE = 0.55;
const PAPER = 255;
/** The forehead reaches so far up from the eyes, in eye distances: it is no background, however grey. */
const FOREHEAD = 1;

/**
 * The picture on white paper, where it was taken before something plain; null where it was not, and
 * hair cannot be told from what is behind it.
 */
export function onPlainPaper({ picture, points }: BoardFace): GreyPixels | null {
  const edges = upperEdges(picture);
  const greys = edges.map((pixel) => picture.data[pixel] ?? 0).sort((a, b) => a - b);
  const grey = greys[Math.floor(greys.length / 2)] ?? PAPER;
  const skin = faceEllipse(points);
  const alike = (pixel: number) =>
    Math.abs((picture.data[pixel] ?? 0) - grey) <= ALTOGETHER &&
    !skin(pixel % picture.width, Math.floor(pixel / picture.width));
  const seeds = edges.filter(alike);
  if (seeds.length < LEAST * edges.length) return null;
  const behind = connected(picture, seeds, alike);
  return { ...picture, data: picture.data.map((value, i) => (behind[i] ? PAPER : value)) };
}

/** Whether a pixel is of the face, from chin to forehead. */
function faceEllipse(points: BoardFace['points']): (x: number, y: number) => boolean {
  const [left, right, chin] = [points[0]?.[0] ?? 0, points[16]?.[0] ?? 0, points[8]?.[1] ?? 0];
  const top = BOARD.between[1] - FOREHEAD * BOARD.unit;
  const [across, down] = [(right - left) / 2, (chin - top) / 2];
  return (x, y) => Math.hypot((x - left - across) / across, (y - top - down) / down) < 1;
}

function upperEdges({ width, height }: GreyPixels): number[] {
  const rows = Math.floor(ABOVE * height);
  const top = Array.from({ length: width }, (_, x) => x);
  const sides = Array.from({ length: rows }, (_, y) => [y * width, (y + 1) * width - 1]);
  return [...top, ...sides.flat()];
}

/** What can be reached from these pixels over others that are alike, without a step. */
function connected(
  { data, width, height }: GreyPixels,
  seeds: readonly number[],
  alike: (pixel: number) => boolean,
): Uint8Array {
  const reached = new Uint8Array(width * height);
  const waiting = [...seeds];
  for (let pixel = waiting.pop(); pixel !== undefined; pixel = waiting.pop()) {
    if (reached[pixel]) continue;
    reached[pixel] = 1;
    const x = pixel % width;
    const next = [
      ...(x > 0 ? [pixel - 1] : []),
      ...(x < width - 1 ? [pixel + 1] : []),
      pixel - width,
      pixel + width,
    ];
    for (const one of next) {
      const step = Math.abs((data[one] ?? Infinity) - (data[pixel] ?? 0));
      if (step <= NEXT && !reached[one] && alike(one)) waiting.push(one);
    }
  }
  return reached;
}
