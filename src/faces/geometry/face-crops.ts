import { alignmentTo, TIGHT_CROP, WIDE_CROP } from './crop-layout.js';
import type { CropLayout } from './crop-layout.js';
import type { Point } from '../face.types.js';
import { toGrey } from './raster.js';
import type { Raster } from './raster.js';
import { standardise } from './standardise.js';
import type { SimilarityTransform } from './umeyama.js';
import { warp } from './warp.js';

export interface FaceCrops {
  /** From image pixels into the wide crop. */
  readonly toWide: SimilarityTransform;
  /** The wide crop in the image's own colours. */
  readonly coloured: Raster;
  /** The wide crop, grey and standardised. */
  readonly wide: Raster;
  /** What each network sees, in the order of their layouts. */
  readonly networks: readonly Raster[];
}

/**
 * Cuts a face with these landmarks out of an image; the colours are dropped after the cut.
 *
 * @param layouts what each network wants to see
 * @param drawing the image without what is printed on its paper; what the networks see
 */
export function cutCrops(
  image: Raster,
  landmarks: readonly Point[],
  layouts: readonly CropLayout[],
  drawing: Raster = image,
): FaceCrops {
  const toWide = alignmentTo(WIDE_CROP, landmarks);
  const coloured = warp(image, toWide, WIDE_CROP.size);
  const drawn = drawing === image ? coloured : warp(drawing, toWide, WIDE_CROP.size);
  const wide = standardise(toGrey(drawn));
  const tight = warp(drawing, alignmentTo(TIGHT_CROP, landmarks), TIGHT_CROP.size);
  const standardised = new Map<CropLayout, Raster>([
    [WIDE_CROP, wide],
    [TIGHT_CROP, standardise(toGrey(tight))],
  ]);
  const networks = layouts.map((layout) => standardised.get(layout) ?? wide);
  return { toWide, coloured, wide, networks };
}
