import { imageOf } from '../stress/pixels.js';
import { resampled } from '../stress/resample.js';
import { seededNumber, seededNumbers } from '../stress/seeded-numbers.js';
import type { CompositeLevel } from './composite-levels.js';
import { finished, type CompositeLook } from './composite-look.js';
import { BOARD, type BoardFace } from './drawing-board.js';
import { landmarksOf, type Part, partMap, PARTS } from './face-parts.js';
import { blended } from './gradient-blend.js';
import type { LibraryFace, PartsLibrary } from './parts-library.js';
import { meanOf, misplaced, placedFrom, type PlacingError, placingOf } from './placing.js';

/**
 * A composite of a face as software for police forces makes them: parts of other people, laid over
 * its own, stretched to fit and put together without seams. The same arguments give the same bytes;
 * one seed errs in the same directions at every level. A yardstick: what learns from such pictures
 * learns this program.
 *
 * @returns grey PNG
 */
export async function makeComposite(
  truth: LibraryFace,
  library: PartsLibrary,
  { nearest, placingError }: CompositeLevel,
  seed: string,
): Promise<Buffer> {
  const chosen = library.choose(truth, nearest, (part) => seededNumber(seed, part));
  const givers = new Map(chosen.flatMap(({ parts, face }) => parts.map((part) => [part, face])));
  const placed = PARTS.map((part) =>
    laidOver(truth, givers.get(part) ?? truth, part, errorOf(seed, part, placingError)),
  );
  const picture = blended(placed, partMap(truth.points));
  return imageOf(await finished(picture, lookOfSeed(seed)))
    .png()
    .toBuffer();
}

function laidOver(truth: BoardFace, giver: BoardFace, part: Part, error: PlacingError) {
  const over = landmarksOf(part, truth.points);
  const centre = [meanOf(over, 0), meanOf(over, 1)] as const;
  const placing = misplaced(placingOf(landmarksOf(part, giver.points), over), centre, error);
  return resampled(giver.picture, (pixel) => placedFrom(placing, pixel));
}

/** @param deviation as a share of the eye distance, and of the part's size */
function errorOf(seed: string, part: Part, deviation: number): PlacingError {
  const [x = 0, y = 0, width = 0, height = 0] = normals(seed, `${part} placed`);
  return {
    offset: [x * deviation * BOARD.unit, y * deviation * BOARD.unit],
    stretch: [width * deviation, height * deviation],
  };
}

/** Four normal numbers (Box & Muller 1958). */
function normals(seed: string, name: string): number[] {
  const [a = 0, b = 0, c = 0, d = 0] = seededNumbers(seed, name);
  return [
    [a, b],
    [c, d],
  ].flatMap(([u = 0, angle = 0]) => {
    const length = Math.sqrt(-2 * Math.log(1 - u));
    return [length * Math.cos(2 * Math.PI * angle), length * Math.sin(2 * Math.PI * angle)];
  });
}

/** Programs differ: half of the people are put together in grey, the others in lines. */
function lookOfSeed(seed: string): CompositeLook {
  return seededNumber(seed, 'look') < 0.5 ? 'grey' : 'lines';
}
