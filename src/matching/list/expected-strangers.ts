export const BANDS = ['stands_out', 'notable', 'one_of_several', 'unremarkable'] as const;
export type Band = (typeof BANDS)[number];

/** Most strangers expected to resemble the probe as much, for each band but the last. */
const MOST_STRANGERS: readonly (readonly [Band, number])[] = [
  ['stands_out', 0.1],
  ['notable', 1],
  ['one_of_several', 10],
];

/**
 * What a resemblance is worth among so many faces. Of strangers, a share of e^−t at most reaches a
 * log likelihood ratio of t (Good 1950: a calibrated ratio of k is exceeded by chance once in k
 * times at most), so `faces · e^−t` bounds how many are expected to. One and the same resemblance
 * is worth less in a larger gallery.
 *
 * @param evidence unweighted natural-log likelihood ratio of the face
 * @param faces records with a face in the gallery
 */
export function bandOf(evidence: number, faces: number): Band {
  const strangers = faces * Math.exp(-evidence);
  return MOST_STRANGERS.find(([, most]) => strangers < most)?.[0] ?? 'unremarkable';
}
