import sharp from 'sharp';
import type { Point } from '../../faces/index.js';
import { faceFrame } from '../stress/face-frame.js';
import { type GreyPixels, greyPixelsOf } from '../stress/pixels.js';
import { resampled } from '../stress/resample.js';
import { levelOf, withTone } from './tones.js';

/** Where faces lie when parts are taken from them: eyes level, in one place, equally far apart. */
export const BOARD = { width: 240, height: 262, unit: 60, between: [120, 135] } as const;

/** The skin of every face is brought to this grey, or a seam would be told by the light. */
const SKIN = 175;
const CHEEKS: readonly Point[] = [
  [-0.6, 0.65],
  [0.6, 0.65],
];

/** A face on the board, in grey. */
export interface BoardFace {
  readonly picture: GreyPixels;
  /** 68 landmarks, iBUG 300-W order, in pixels of the board. */
  readonly points: readonly Point[];
}

/**
 * @param image a vetted image
 * @param landmarks 68 points in its pixels
 */
export async function onBoard(image: Buffer, landmarks: readonly Point[]): Promise<BoardFace> {
  const frame = faceFrame(landmarks);
  const upright = resampled(
    await greyPixelsOf(sharp(image)),
    (pixel) => frame.toImage(fromBoard(pixel)),
    BOARD,
  );
  const skin = levelOf(upright, CHEEKS.map(toBoard), BOARD.unit / 5);
  return { picture: withTone(upright, SKIN / skin), points: frame.points.map(toBoard) };
}

/** From eye distances about the middle of the eyes to pixels of the board. */
function toBoard([x, y]: Point): Point {
  return [BOARD.between[0] + x * BOARD.unit, BOARD.between[1] + y * BOARD.unit];
}

function fromBoard([x, y]: Point): Point {
  return [(x - BOARD.between[0]) / BOARD.unit, (y - BOARD.between[1]) / BOARD.unit];
}
