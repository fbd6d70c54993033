export const BANDS = ['stands_out', 'notable', 'one_of_several', 'unremarkable'] as const;
export type Band = (typeof BANDS)[number];

/** Most strangers expected to resemble the probe as much, for each band but the last. */
const MOST_STRANGERS: readonly (readonly [Band, number])[] = [
  ['stands_out', 0.1],
  ['notable', 1],
  ['one_of_several', 10],
];

/** How many of the nearest others tell how close strangers come; a third of a small gallery. */
const OTHERS = 10;
const SHARE_OF_OTHERS = 1 / 3;

/** Below so many faces, others tell too little: some of them may be the same person. */
const FEW_FACES = 12;

/**
 * How many times more strangers reach a likelihood ratio than it promises, at most, where all are drawn by
 * one hand and of people alike (measured: docs/adr/0012).
 */
const OF_ONE_HAND = Math.E;

/**
 * How far strangers' similarities spread (standard deviation), and how many others that is worth: with
 * few of them at hand a gallery leans on it. Measured on FS2K, an artist left out of training at a time.
 */
const SPREAD = { deviation: 0.16, worth: 20 } as const;

/** No claim goes further than what it was checked on: about so many searches. */
const LEAST_STRANGERS = 1 / 2000;

/** Similarities of so many nearest records are needed. */
export const NEAREST_RECORDS = OTHERS + 2;

/** A gallery as a probe sees it. */
export interface Crowd {
  /** Records with a face. */
  readonly faces: number;
  /** Similarities of the nearest `NEAREST_RECORDS` of them, or of all; most similar first. */
  readonly nearest: readonly number[];
}

/**
 * How many strangers of a gallery are expected to resemble a probe as much as one of its faces does,
 * told by how much the others do: what is similar to everybody says little when it is similar to one
 * more. Beyond the k-th of the others, similarities are taken to fall off exponentially (peaks over a
 * threshold, Pickands 1975; for recognition, Scheirer et al. 2011); the rate is not known but estimated
 * from k excesses and a prior, so that the tail is Lomax's: k · (1 + x / (w·b + Σ excess))^−(w + k). The
 * prior's mean excess b is that of a normal distribution beyond the share k of `faces`.
 *
 * Among few faces the calibrated likelihood ratio decides: of strangers, a share of e^−t at most reaches a
 * log ratio of t (Good 1950).
 *
 * @param similarity cosine of the face
 * @param evidence its natural-log likelihood ratio, without limit
 */
export function expectedStrangers(
  similarity: number,
  evidence: number,
  { faces, nearest }: Crowd,
): number {
  if (faces < FEW_FACES) {
    return Math.max(OF_ONE_HAND * faces * Math.exp(-evidence), LEAST_STRANGERS);
  }
  const k = Math.min(OTHERS, Math.floor(SHARE_OF_OTHERS * (faces - 1)));
  const [threshold, ...excesses] = othersThan(similarity, nearest)
    .slice(0, k + 1)
    .reverse();
  if (threshold === undefined) return k;
  const { deviation, worth } = SPREAD;
  const usual = deviation / Math.sqrt(2 * Math.log(faces / (k + 1)));
  const scale = excesses.reduce((sum, other) => sum + other - threshold, worth * usual);
  const beyond = Math.max(0, similarity - threshold);
  const byOthers = k * (1 + beyond / scale) ** -(worth + k);
  return Math.max(byOthers, LEAST_STRANGERS);
}

/** In words. One and the same resemblance is worth less where others resemble the probe too. */
export function bandOf(strangers: number): Band {
  return MOST_STRANGERS.find(([, most]) => strangers < most)?.[0] ?? 'unremarkable';
}

function othersThan(similarity: number, nearest: readonly number[]): readonly number[] {
  const own = nearest.indexOf(similarity);
  return own < 0 ? nearest : nearest.toSpliced(own, 1);
}
