import { Random } from '../../common/index.js';
import { centred, cosine, type FaceModel } from '../../faces/index.js';
import { ALERT_THRESHOLD, linkStrength } from '../../linkage/index.js';
import { centringOf, expectedStrangers, NEAREST_RECORDS } from '../../matching/index.js';
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
  /** Strangers alerted for each sketch that is enrolled, on average. */
  readonly falseAlerts: number;
  /** Share of the people drawn twice whose two drawings are alerted. */
  readonly found: number;
}

const GALLERIES = [30, 100, 300, 1000, 3000, 10_000] as const;

/**
 * Compares the later drawing of everybody with earlier ones, as linkage does, and answers what is alerted:
 * strangers in a gallery without the person, and the person in one of the same size. One row for each size
 * of gallery that there are people for; of all but one, where they are too few.
 */
export function linkageRates(people: readonly TwiceDrawn[], model: FaceModel): LinkageRate[] {
  const templates = people.flat().map(({ embedding }) => embedding);
  const own = { modality: 'sketch', mean: meanOf(templates), templates: templates.length } as const;
  const { mean } = centringOf(model.means, [own]).sketch;
  const faces = people.map((drawings) => drawings.map((one) => centred(one.embedding, mean)));
  const everybody = [...people.keys()];
  const alike = everybody.map((later) =>
    everybody.map((earlier) => cosine(faces[later]?.[1] ?? NONE, faces[earlier]?.[0] ?? NONE)),
  );
  /** Whether a pair is alerted; its traits are looked at only where the faces are alike, which they speak against. */
  const isStrong = (later: number, earlier: number, nearest: readonly number[], size: number) => {
    const similarity = alike[later]?.[earlier] ?? 0;
    const evidence = model.unlimitedEvidence(similarity);
    const strangers = expectedStrangers(similarity, evidence, { faces: size, nearest });
    const strength = (traits: readonly number[]) => linkStrength(strangers, traits);
    return (
      strength([]) >= ALERT_THRESHOLD &&
      strength(traitEvidence(people[later]?.[1], people[earlier]?.[0])) >= ALERT_THRESHOLD
    );
  };
  const alerted = (later: number, gallery: readonly number[]) => {
    const similarities = gallery.map((earlier) => alike[later]?.[earlier] ?? 0);
    const nearest = similarities.sort((a, b) => b - a).slice(0, NEAREST_RECORDS);
    return gallery.filter((earlier) => isStrong(later, earlier, nearest, gallery.length));
  };
  const sizes = GALLERIES.filter((size) => size < people.length);
  return (sizes.length > 0 ? sizes : [people.length - 1]).map((size) =>
    rateOf(size, everybody, alerted),
  );
}

/** Everybody's later drawing in a gallery of so many, drawn by lot: without the person, and with. */
function rateOf(
  size: number,
  everybody: readonly number[],
  alerted: (later: number, gallery: readonly number[]) => readonly number[],
): LinkageRate {
  const random = new Random(`gallery of ${size}`);
  const rates = everybody.map((later) => {
    const lots = everybody
      .filter((one) => one !== later)
      .map((one) => [random.next(), one] as const);
    const strangers = lots
      .sort(([a], [b]) => a - b)
      .slice(0, size)
      .map(([, one]) => one);
    return {
      strangers: alerted(later, strangers).length,
      found: Number(alerted(later, [later, ...strangers.slice(1)]).includes(later)),
    };
  });
  return {
    faces: size,
    falseAlerts: average(rates.map((rate) => rate.strangers)),
    found: average(rates.map((rate) => rate.found)),
  };
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

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
