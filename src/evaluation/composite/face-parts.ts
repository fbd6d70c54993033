import type { Point } from '../../faces/index.js';
import { BOARD } from './drawing-board.js';

/** What a composite is put together from, in the order in which one part covers another. */
export const PARTS = ['hair', 'outline', 'chin', 'mouth', 'nose', 'brows and eyes'] as const;
export type Part = (typeof PARTS)[number];

/** Landmarks that say where a part is and how large. */
const LANDMARKS: Readonly<Record<Part, readonly number[]>> = {
  hair: [...range(0, 17), ...range(17, 27)],
  outline: range(0, 17),
  chin: range(4, 13),
  mouth: range(48, 60),
  nose: range(27, 36),
  'brows and eyes': [...range(17, 27), ...range(36, 48)],
};

export function landmarksOf(part: Part, points: readonly Point[]): Point[] {
  return LANDMARKS[part].map((index) => points[index] ?? BOARD.between);
}

/** By how much the parts of a face reach beyond their landmarks, in eye distances. */
const MARGIN = 0.14;
const M = MARGIN * BOARD.unit;

/** Each pixel's part, as its index in `PARTS`. */
export function partMap(points: readonly Point[]): Uint8Array {
  const map = new Uint8Array(BOARD.width * BOARD.height);
  PARTS.forEach((part, index) => {
    const shape = shapeOf(part, points);
    for (let i = 0; i < map.length; i++) {
      const pixel: Point = [i % BOARD.width, Math.floor(i / BOARD.width)];
      if (shape === null || isInside(shape, pixel)) map[i] = index;
    }
  });
  return map;
}

/** A part's corners; null for hair, which is everything about the face. */
function shapeOf(part: Part, points: readonly Point[]): readonly Point[] | null {
  const at = (index: number, dx = 0, dy = 0): Point => {
    const [x, y] = points[index] ?? BOARD.between;
    return [x + dx * M, y + dy * M];
  };
  const brows = [at(26, 1, 0), at(26, 0, -1), at(24, 0, -1), at(22, 0, -1)];
  const browsAcross = [...brows, at(21, 0, -1), at(19, 0, -1), at(17, 0, -1), at(17, -1, 0)];
  switch (part) {
    case 'hair':
      return null;
    case 'outline':
      return [...jaw(points, 0, 16), ...browsAcross];
    case 'chin':
      return [...jaw(points, 4, 12), at(54, 0.5, 1), at(57, 0, 1), at(48, -0.5, 1)];
    case 'mouth':
      return [
        ...[at(48, -1), at(50, -1, -1), at(52, 1, -1), at(54, 1)],
        ...[at(55, 1, 1), at(57, 0, 1.2), at(59, -1, 1)],
      ];
    case 'nose':
      return [
        ...[at(27, -1.2), at(27, 1.2), at(35, 1.3, -1), at(35, 1, 0.6)],
        ...[at(33, 0, 0.8), at(31, -1, 0.6), at(31, -1.3, -1)],
      ];
    case 'brows and eyes':
      return [
        ...[...browsAcross, at(36, -1.3, 0.5), at(41, 0, 1.3), at(39, 0.6, 1)],
        ...[at(28, 0, -0.5), at(42, -0.6, 1), at(46, 0, 1.3), at(45, 1.3, 0.5)],
      ];
  }
}

/** The line of the jaw with a margin outwards, so that a part has its edge in it. */
function jaw(points: readonly Point[], from: number, to: number): Point[] {
  const [cx, cy] = points[30] ?? BOARD.between;
  return range(from, to + 1).map((index) => {
    const [x, y] = points[index] ?? BOARD.between;
    const away = Math.hypot(x - cx, y - cy) || 1;
    return [x + (M * (x - cx)) / away, y + (M * (y - cy)) / away];
  });
}

/** By the even-odd rule. */
function isInside(shape: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  shape.forEach(([x1, y1], index) => {
    const [x2, y2] = shape.at(index - 1) ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    if (crosses) inside = !inside;
  });
  return inside;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
