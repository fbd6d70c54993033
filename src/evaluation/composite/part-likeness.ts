import type { Point } from '../../faces/index.js';
import { sample } from '../stress/resample.js';
import type { BoardFace } from './drawing-board.js';
import { landmarksOf, type Part } from './face-parts.js';
import { meanOf } from './placing.js';

/**
 * What tells one part from another as somebody sees it who leafs through a catalogue: its greys,
 * and the form of its landmarks, both after it is stretched over the place it is to have. Not the
 * numbers of the networks that are measured: parts chosen by those would keep what those networks
 * look at, and measure their makers' luck.
 */
export interface PartLook {
  readonly greys: Float32Array;
  readonly form: Float32Array;
}

/** Where greys are taken, in deviations of the part's landmarks about their mean. */
const REACH: Readonly<Record<Part, readonly [left: Point, right: Point]>> = {
  hair: [
    [-2.2, -3.4],
    [2.2, 0.8],
  ],
  outline: [
    [-1.6, -1.6],
    [1.6, 1.6],
  ],
  chin: [
    [-1.6, -2.2],
    [1.6, 1.6],
  ],
  mouth: [
    [-2, -2.2],
    [2, 2.4],
  ],
  nose: [
    [-2.6, -1.8],
    [2.6, 1.8],
  ],
  'brows and eyes': [
    [-1.8, -2],
    [1.8, 2],
  ],
};
const GRID = { across: 20, down: 14 };

export function lookOf(part: Part, { picture, points }: BoardFace): PartLook {
  const own = landmarksOf(part, points);
  const mean: Point = [meanOf(own, 0), meanOf(own, 1)];
  const deviation: Point = [spread(own, 0, mean[0]), spread(own, 1, mean[1])];
  const [least, most] = REACH[part];
  const greys = Float32Array.from({ length: GRID.across * GRID.down }, (_, i) => {
    const along = (i % GRID.across) / (GRID.across - 1);
    const down = Math.floor(i / GRID.across) / (GRID.down - 1);
    const x = least[0] + along * (most[0] - least[0]);
    const y = least[1] + down * (most[1] - least[1]);
    return sample(picture, mean[0] + x * deviation[0], mean[1] + y * deviation[1]);
  });
  const form = Float32Array.from(
    own.flatMap(([x, y]) => [(x - mean[0]) / deviation[0], (y - mean[1]) / deviation[1]]),
  );
  return { greys, form };
}

/** How unlike each of these is to the true part: greys and form weigh the same in the median. */
export function unlikeness(truth: PartLook, parts: readonly PartLook[]): number[] {
  const greys = relative(parts.map((part) => distance(part.greys, truth.greys)));
  const form = relative(parts.map((part) => distance(part.form, truth.form)));
  return greys.map((grey, index) => grey + (form[index] ?? 0));
}

function relative(distances: readonly number[]): number[] {
  const median = [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  return distances.map((one) => one / Math.max(median, Number.MIN_VALUE));
}

function distance(a: Float32Array, b: Float32Array): number {
  return Math.sqrt(a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0));
}

function spread(points: readonly Point[], axis: 0 | 1, mean: number): number {
  const squares = points.reduce((sum, point) => sum + (point[axis] - mean) ** 2, 0);
  return Math.sqrt(squares / points.length) || 1;
}
