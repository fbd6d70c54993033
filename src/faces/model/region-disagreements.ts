import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import { templateRange } from './template-layout.js';
import { cosine } from './vectors.js';

/** How far pictures of one person differ in a region, against how such pictures usually do. */
export const DISAGREEMENTS = ['none', 'some', 'strong'] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

export interface RegionDisagreement {
  readonly region: Region;
  /** Mean cosine of all pairs, −1 to 1. */
  readonly similarity: number;
  readonly disagreement: Disagreement;
  /** Index of the face that is least like the others; null for two. */
  readonly odd: number | null;
}

/**
 * Cosines below which a fifth, and a twentieth, of the pairs of pictures of one person lie at most:
 * two sketches by witnesses of error level 3, or one and the photograph (CUFS, see the model card).
 */
const UNUSUAL: Readonly<Record<Region, { readonly fifth: number; readonly twentieth: number }>> = {
  eyes: { fifth: 0.34, twentieth: 0.1 },
  nose: { fifth: 0.52, twentieth: 0.33 },
  mouth: { fifth: 0.43, twentieth: 0.29 },
  outline: { fifth: 0.04, twentieth: -0.17 },
};

/**
 * On which regions pictures of one person disagree; one row for each of `REGIONS`.
 *
 * @param faces two or more, of 256 numbers each, projected and centred
 */
export function regionDisagreements(faces: readonly Float32Array[]): RegionDisagreement[] {
  return REGIONS.map((region) => {
    const [from, to] = templateRange(region);
    const parts = faces.map((face) => face.subarray(from, to));
    const likeOthers = parts.map((part) =>
      mean(parts.filter((other) => other !== part).map((other) => cosine(part, other))),
    );
    const similarity = mean(likeOthers);
    const odd = faces.length > 2 ? likeOthers.indexOf(Math.min(...likeOthers)) : null;
    return { region, similarity, disagreement: disagreementOf(region, similarity), odd };
  });
}

function disagreementOf(region: Region, similarity: number): Disagreement {
  const { fifth, twentieth } = UNUSUAL[region];
  if (similarity >= fifth) return 'none';
  return similarity >= twentieth ? 'some' : 'strong';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
