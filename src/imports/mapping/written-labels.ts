import { foldedWord, type Text } from '../../common/index.js';
import type { Sharing } from '../../records/index.js';
import type { Confidence, Origin } from '../../sketches/index.js';

type Labels = Readonly<Record<string, readonly string[]>>;

/** By what people write in tables; the first three are what the console calls it. */
export const ORIGIN_WORDS: Readonly<Record<Origin, readonly string[]>> = {
  hand_drawn: ['Dessiné à la main', 'مرسوم باليد', 'Drawn by hand', 'Dessin', 'Main', 'يدوي'],
  software_composite: [
    ...['Composé par logiciel', 'مركب ببرنامج', 'Composed by software'],
    ...['Logiciel', 'برنامج', 'Software'],
  ],
  evolved: ['Évolué', 'متطور', 'Evolved'],
  other: ['Autre', 'أخرى', 'Other'],
};

export const SHARING_WORDS: Readonly<Record<Sharing, readonly string[]>> = {
  national: ['Nationale', 'وطني', 'National', 'Nationale (toutes les préfectures)'],
  prefecture: ['Préfecture', 'ولاية الأمن', 'Prefecture', 'Réservée', 'مقيد', 'Restricted'],
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, readonly string[]>> = {
  low: ['Faible', 'ضعيفة', 'Low'],
  medium: ['Moyenne', 'متوسطة', 'Medium'],
  high: ['Forte', 'قوية', 'High', 'Élevée', 'عالية'],
};

/** What codes with labels are called. */
export const wordsOf = (labels: Readonly<Record<string, Text>>): Labels =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, Object.values(label)]));

/** The code of what somebody wrote for it; what stands for none stays as it is, to be refused by its own rule. */
export function codeWritten(labels: Labels, written: string): string {
  const folded = foldedWord(written);
  const found = Object.entries(labels).find(([code, words]) =>
    [code, ...words].some((word) => foldedWord(word) === folded),
  );
  return found?.[0] ?? written;
}
