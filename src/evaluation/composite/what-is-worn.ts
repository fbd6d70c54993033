import type { Point } from '../../faces/index.js';
import { BOARD, type BoardFace } from './drawing-board.js';
import { levelOf } from './tones.js';

/** What a maker of composites keeps together, and does not mix with faces that lack it. */
export interface Worn {
  readonly beard: boolean;
  readonly glasses: boolean;
}

/** Below this share of the cheeks' grey a chin is covered. */
const BEARD = 0.83;
/** Mean difference between rows on the bridge of the nose above which a frame lies on it. */
const BRIDGE = 28;

/**
 * What the face wears, told from its greys; thresholds by looking at the faces of `london` and
 * `distractors`. Shadows mislead it now and then, and a light beard is not seen.
 */
export function wornBy({ picture, points }: BoardFace): Worn {
  return {
    beard: beardTone({ picture, points }) < BEARD,
    glasses: bridgeEdges({ picture, points }) > BRIDGE,
  };
}

/** The chin's grey as a share of the cheeks'. */
function beardTone({ picture, points }: BoardFace): number {
  const radius = BOARD.unit / 12;
  const between = (a: number, b: number, share: number): Point => {
    const [p, q] = [points[a] ?? BOARD.between, points[b] ?? BOARD.between];
    return [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
  };
  const cheeks = levelOf(picture, [between(2, 31, 0.5), between(14, 35, 0.5)], 2 * radius);
  const chin = levelOf(
    picture,
    [between(57, 8, 0.6), between(58, 7, 0.6), between(56, 9, 0.6)],
    radius,
  );
  return chin / cheeks;
}

/** The largest difference between rows on the bridge of the nose, where a frame lies. */
function bridgeEdges({ picture: { data, width }, points }: BoardFace): number {
  const [x0, x1] = [points[39]?.[0] ?? 0, points[42]?.[0] ?? 0];
  const [y0, y1] = [points[27]?.[1] ?? 0, points[29]?.[1] ?? 0];
  const quarter = (x1 - x0) / 4;
  const rows: number[] = [];
  for (let y = Math.floor(y0 - 6); y < y1; y++) {
    let sum = 0;
    let n = 0;
    for (let x = Math.ceil(x0 + quarter); x < x1 - quarter; x++) {
      sum += data[y * width + x] ?? 0;
      n++;
    }
    rows.push(sum / n);
  }
  return Math.max(...rows.slice(2).map((row, i) => Math.abs(row - (rows[i] ?? row))));
}
