import { type GreyPixels, greyPixelsOf, imageOf } from '../stress/pixels.js';
import { shadingRemoved } from '../stress/shading.js';
import { BOARD } from './drawing-board.js';

/** As programs show a face: parts of retouched photographs, or drawn. */
export type CompositeLook = 'grey' | 'lines';

/** Skin is smooth in both. */
const MEDIAN = 3;

export async function finished(picture: GreyPixels, look: CompositeLook): Promise<GreyPixels> {
  const smooth = await greyPixelsOf(imageOf(picture).median(MEDIAN));
  return look === 'grey' ? smooth : shadingRemoved(smooth, BOARD.unit, 5);
}
