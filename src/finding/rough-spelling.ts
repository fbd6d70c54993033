import { CONSONANTS } from './arabic-skeleton.js';
import { sounds } from './latin-skeleton.js';
import { isArabic } from './name-words.js';

const VOWELS: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ى: 'a', ة: 'a', ع: 'a', و: 'u', ي: 'i' },
};

/** A word in Latin letters, one for each sound, with the vowels that are written: to be compared by eye. */
export function roughSpelling(word: string): string {
  const spelled = isArabic(word)
    ? [...word].map((letter) => CONSONANTS[letter] ?? VOWELS[letter] ?? '').join('')
    : sounds(word).toLowerCase();
  return (
    spelled
      .replace(/[ow]/g, 'u')
      .replace(/y/g, 'i')
      // Always short, and so not written in Arabic.
      .replace(/e/g, '')
      .replace(/(.)\1+/g, '$1')
      .replace(/(?<=..)(i|h)$/, '')
  );
}
