import { centred, cosine, type FaceModel } from '../../faces/index.js';
import { alertThreshold, linkStrength } from '../../linkage/index.js';
import { centringOf } from '../../matching/index.js';
import { compareTraits, type TraitSet } from '../../traits/index.js';

/** One drawing of a person, as a witness had it made. */
export interface Drawing {
  /** Projected, not centred. */
  readonly embedding: Float32Array;
  readonly traits: TraitSet;
}

/** A person drawn after two witnesses. */
export type TwiceDrawn = readonly [earlier: Drawing, later: Drawing];

/** What linkage does in a gallery of so many sketches. */
export interface LinkageRate {
  readonly faces: number;
  readonly threshold: number;
  /** Strangers alerted for each sketch that is enrolled, on average. */
  readonly falseAlerts: number;
  /** Share of the people drawn twice whose two drawings are alerted. */
  readonly found: number;
}

const GALLERIES = [30, 100, 300, 1000, 3000, 10_000] as const;

/**
 * Compares the later drawing of everybody with the earlier one of everybody, as linkage does, and
 * answers what its threshold would let through, one row for each size of gallery.
 */
export function linkageRates(people: readonly TwiceDrawn[], model: FaceModel): LinkageRate[] {
  const templates = people.flat().map(({ embedding }) => embedding);
  const own = { modality: 'sketch', mean: meanOf(templates), templates: templates.length } as const;
  const { mean } = centringOf(model.means, [own]).sketch;
  const faces = people.map((drawings) => drawings.map((one) => centred(one.embedding, mean)));
  const strength = (later: number, earlier: number) =>
    linkStrength(
      model.unlimitedEvidence(cosine(faces[later]?.[1] ?? NONE, faces[earlier]?.[0] ?? NONE)),
      traitEvidence(people[later]?.[1], people[earlier]?.[0]),
    );
  const everybody = [...people.keys()];
  const same = everybody.map((i) => strength(i, i));
  const strangers = everybody.flatMap((i) =>
    everybody.filter((j) => j !== i).map((j) => strength(i, j)),
  );
  return GALLERIES.map((size) => {
    const threshold = alertThreshold(size);
    const above = (strengths: readonly number[]) =>
      strengths.filter((one) => one >= threshold).length / strengths.length;
    return { faces: size, threshold, falseAlerts: size * above(strangers), found: above(same) };
  });
}

const NONE = new Float32Array();

function traitEvidence(later?: Drawing, earlier?: Drawing): number[] {
  const { comparisons } = compareTraits(later?.traits ?? {}, earlier?.traits ?? {});
  return comparisons.map(({ logLikelihoodRatio }) => logLikelihoodRatio);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((x, i) => (sum[i] = (sum[i] ?? 0) + x));
  return sum.map((x) => x / vectors.length);
}
