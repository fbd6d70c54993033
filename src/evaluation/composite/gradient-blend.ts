import type { GreyPixels } from '../stress/pixels.js';

/** Sweeps over the picture, and how far each goes beyond its own solution (Young 1954). */
const SWEEPS = 400;
const OVER = 1.95;

/**
 * Puts pictures together without seams: the picture whose differences between neighbours are, as
 * nearly as can be, those of the picture that each pixel is to be taken from (Poisson image editing:
 * Pérez, Gangnet, Blake 2003; of several pictures: Agarwala et al. 2004). Along its border it is
 * the picture taken there.
 *
 * @param pictures all of one size
 * @param taken of each pixel the index of its picture
 */
export function blended(pictures: readonly GreyPixels[], taken: Uint8Array): GreyPixels {
  const [first] = pictures;
  if (!first) throw new RangeError('blended: no pictures');
  const { width, height } = first;
  const at = (picture: number, pixel: number) => pictures[picture]?.data[pixel] ?? 0;
  const own = (pixel: number) => taken[pixel] ?? 0;
  const solved = Float64Array.from(taken, (picture, pixel) => at(picture, pixel));
  // What a pixel's four neighbours differ from it by, summed. Across a seam both pictures speak.
  const differences = solved.map((_, pixel) => {
    if (onBorder(pixel, width, height)) return 0;
    return neighbours(pixel, width).reduce((sum, next) => {
      const [here, there] = [own(pixel), own(next)];
      const both = at(here, next) - at(here, pixel) + at(there, next) - at(there, pixel);
      return sum + both / 2;
    }, 0);
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) relax(solved, differences, width, height);
  const data = Uint8Array.from(solved, (value) => Math.min(255, Math.max(0, Math.round(value))));
  return { data, width, height };
}

/** One sweep of successive over-relaxation. */
function relax(solved: Float64Array, differences: Float64Array, width: number, height: number) {
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const about =
        (solved[i - 1] ?? 0) +
        (solved[i + 1] ?? 0) +
        (solved[i - width] ?? 0) +
        (solved[i + width] ?? 0);
      const before = solved[i] ?? 0;
      solved[i] = before + OVER * ((about - (differences[i] ?? 0)) / 4 - before);
    }
  }
}

function neighbours(pixel: number, width: number): readonly number[] {
  return [pixel - 1, pixel + 1, pixel - width, pixel + width];
}

function onBorder(pixel: number, width: number, height: number): boolean {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return x === 0 || y === 0 || x === width - 1 || y === height - 1;
}
