import type { Text } from '../common/index.js';

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

/** What each band means, for people to read. */
export const BAND_TEXTS: Readonly<Record<Band, Text>> = {
  stands_out: {
    en: 'Stands out: in a gallery of this size hardly any stranger would be expected to resemble the probe as much.',
    fr: "Se détache : dans une galerie de cette taille, on n'attendrait guère qu'un inconnu ressemble autant à la sonde.",
    ar: 'بارز: في مجموعة بهذا الحجم لا يكاد يُتوقع أن يشبه شخص غريب الصورة المبحوث بها إلى هذا الحد.',
  },
  notable: {
    en: 'Notable: in a gallery of this size less than one stranger would be expected to resemble the probe as much.',
    fr: "Notable : dans une galerie de cette taille, on attendrait moins d'un inconnu aussi ressemblant.",
    ar: 'لافت: في مجموعة بهذا الحجم يُتوقع أقل من شخص غريب واحد بهذا القدر من الشبه.',
  },
  one_of_several: {
    en: 'One of several: up to ten strangers of this gallery would be expected to resemble the probe as much.',
    fr: "Un parmi d'autres : on attendrait jusqu'à dix inconnus aussi ressemblants dans cette galerie.",
    ar: 'واحد من عدة: يُتوقع أن يشبه الصورة بهذا القدر ما يصل إلى عشرة غرباء في هذه المجموعة.',
  },
  unremarkable: {
    en: 'Unremarkable: many strangers would resemble the probe as much.',
    fr: 'Sans particularité : beaucoup d’inconnus ressembleraient autant à la sonde.',
    ar: 'غير لافت: كثير من الغرباء يشبهون الصورة المبحوث بها بالقدر نفسه.',
  },
};
