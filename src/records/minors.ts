import type { EntityManager } from 'typeorm';
import type { Occurred } from '../cases/index.js';
import type { Language, Text } from '../common/index.js';
import type { RecordPatch } from './records.dto.js';
import { recordProblems } from './records.problems.js';
import type { GalleryRecord } from './record.entity.js';

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

/** What age and day a record is judged by. */
type Aged = Pick<GalleryRecord, 'traits' | 'datedOn'> & { readonly birthDate?: string | null };

/** Of a record that is not saved yet; a trigger says the same of it once it is. */
export async function minorityOf(
  manager: EntityManager,
  { birthDate = null, traits, datedOn }: Aged,
  occurred: Occurred | null,
): Promise<Minority> {
  const { occurredFrom, occurredTo } = occurred ?? { occurredFrom: datedOn, occurredTo: datedOn };
  const [row] = await manager.query<[{ minority: Minority }]>(
    `SELECT minority_of(youngest, oldest) AS minority FROM ages_between($1, $2, $3, $4, $5)`,
    [birthDate, JSON.stringify(traits), datedOn, occurredFrom, occurredTo],
  );
  return row.minority;
}

/**
 * Keeps a known person who may have been a minor to their prefecture, and has them reviewed by a day at the latest.
 * Only a supervisor shares them, and says why.
 *
 * @param asked how the record was asked to be shared
 * @throws Problem `minor-shared-apart`
 */
export function keepToPrefecture(
  record: GalleryRecord,
  asked: RecordPatch['sharing'],
  reviewBy: string,
): void {
  if (asked === 'national') throw recordProblems['minor-shared-apart']();
  record.sharing = 'prefecture';
  if (reviewBy < record.reviewOn) record.reviewOn = reviewBy;
}
