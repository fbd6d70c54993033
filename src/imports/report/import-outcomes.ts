import type { Text } from '../../common/index.js';

/** What became of a row; while it waits, it is acceptable. */
export const IMPORT_OUTCOMES = {
  waiting: { fr: 'Recevable', ar: 'قابل للقبول', en: 'Acceptable' },
  accepted: { fr: 'Acceptée', ar: 'مقبول', en: 'Accepted' },
  no_face: { fr: 'Acceptée, sans visage', ar: 'مقبول، دون وجه', en: 'Accepted, no face' },
  several_faces: {
    fr: 'Acceptée, plusieurs visages',
    ar: 'مقبول، عدة وجوه',
    en: 'Accepted, several faces',
  },
  duplicate: { fr: 'Doublon', ar: 'مكرر', en: 'Duplicate' },
  refused: { fr: 'Refusée', ar: 'مرفوض', en: 'Refused' },
  left_out: { fr: 'Écartée', ar: 'مستبعد', en: 'Left out' },
  cancelled: { fr: 'Annulée', ar: 'ملغى', en: 'Cancelled' },
} as const satisfies Readonly<Record<string, Text>>;

export type ImportOutcome = keyof typeof IMPORT_OUTCOMES;
export const IMPORT_OUTCOME_CODES = Object.keys(IMPORT_OUTCOMES) as readonly ImportOutcome[];
