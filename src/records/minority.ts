import type { Language, Text } from '../common/index.js';

/** Whether the person of a record was a minor at the offence, as `minority_of` says it in SQL. */
export const MINORITY_LABELS = {
  minor: {
    fr: 'Mineur au moment des faits',
    ar: 'قاصر وقت ارتكاب الجريمة',
    en: 'A minor at the offence',
  },
  perhaps_minor: {
    fr: 'Peut-être mineur au moment des faits',
    ar: 'قد يكون قاصرا وقت ارتكاب الجريمة',
    en: 'May have been a minor at the offence',
  },
  adult: {
    fr: 'Majeur au moment des faits',
    ar: 'راشد وقت ارتكاب الجريمة',
    en: 'Of age at the offence',
  },
  unknown: { fr: 'Âge inconnu', ar: 'السن غير معروف', en: 'Age unknown' },
} as const satisfies Readonly<Record<string, Text>>;

export type Minority = keyof typeof MINORITY_LABELS;
export const MINORITIES = Object.keys(MINORITY_LABELS) as Minority[];

/** Who is not known to have been of age though an age is known is treated as a minor. */
export const mayBeMinor = (minority: Minority) =>
  minority === 'minor' || minority === 'perhaps_minor';

/** The code and, in the reader's language, what it means. */
export const minorityIn = (minority: Minority, language: Language) => ({
  minority,
  minorityText: MINORITY_LABELS[minority][language],
});
