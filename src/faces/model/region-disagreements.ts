import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import { type TemplateLayout, templateRange } from './template-layout.js';
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
export type UnusualCosines = Readonly<
  Record<Region, { readonly fifth: number; readonly twentieth: number }>
>;

/**
 * On which regions pictures of one person disagree; one row for each of `REGIONS`.
 *
 * @param faces two or more, of 256 numbers each, projected and centred
 */
export function regionDisagreements(
  faces: readonly Float32Array[],
  { template, unusual }: { readonly template: TemplateLayout; readonly unusual: UnusualCosines },
): RegionDisagreement[] {
  return REGIONS.map((region) => {
    const [from, to] = templateRange(template, region);
    const parts = faces.map((face) => face.subarray(from, to));
    const likeOthers = parts.map((part) =>
      mean(parts.filter((other) => other !== part).map((other) => cosine(part, other))),
    );
    const similarity = mean(likeOthers);
    const odd = faces.length > 2 ? likeOthers.indexOf(Math.min(...likeOthers)) : null;
    return { region, similarity, disagreement: disagreementOf(similarity, unusual[region]), odd };
  });
}

function disagreementOf(
  similarity: number,
  { fifth, twentieth }: UnusualCosines[Region],
): Disagreement {
  if (similarity >= fifth) return 'none';
  return similarity >= twentieth ? 'some' : 'strong';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
