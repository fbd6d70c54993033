import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import { type TemplateLayout, templateRange } from './template-layout.js';
import { dot, l2Normalised } from './vectors.js';

/** Several faces of one person as one. */
export interface FusedFace {
  /** The direction of their mean, of length 1. */
  readonly vector: Float32Array;
  /** Length of their mean: 1 when all are alike, 1/√n when n of them have nothing in common. */
  readonly agreement: number;
  /** The same of each region. */
  readonly regions: Readonly<Record<Region, number>>;
}

/**
 * One face made of several of one person: the mean of their templates, of length 1. The cosine with it is the mean of the cosines with each face, divided by
 * `agreement`: it ranks candidates as the mean of the similarities does, by one comparison.
 *
 * @param faces one or more, of 256 numbers each, projected, centred and of length 1
 */
export function fusedFace(faces: readonly Float32Array[], layout: TemplateLayout): FusedFace {
  const regions = REGIONS.map((region) => {
    const [from, to] = templateRange(layout, region);
    return [region, agreementOf(faces.map((face) => face.subarray(from, to)))];
  });
  return {
    vector: faces.length === 1 && faces[0] ? faces[0] : l2Normalised(sumOf(faces)),
    agreement: agreementOf(faces),
    regions: Object.fromEntries(regions) as Record<Region, number>,
  };
}

/** Length of the sum, against that of the parts. */
function agreementOf(parts: readonly Float32Array[]): number {
  const lengths = parts.reduce((all, part) => all + lengthOf(part), 0);
  if (parts.length < 2 || lengths === 0) return 1;
  return Math.min(1, lengthOf(sumOf(parts)) / lengths);
}

function sumOf(parts: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(parts[0]?.length ?? 0);
  for (const part of parts) for (const [i, x] of part.entries()) sum[i] = (sum[i] ?? 0) + x;
  return sum;
}

const lengthOf = (vector: Float32Array) => Math.sqrt(dot(vector, vector));
