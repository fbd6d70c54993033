import { alternatives } from './alternatives.js';

/** Arabic consonants as letters of the skeleton; those that Moroccan writers confuse are one. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'b', ت: 't', ث: 't', ط: 't', ج: 'j', ح: 'h', ه: 'h', خ: 'x', د: 'd', ذ: 'd' },
  ...{ ض: 'd', ظ: 'd', ر: 'r', ز: 'z', س: 's', ص: 's', ش: 'c', غ: 'q', ف: 'f', ڤ: 'f', ڥ: 'f' },
  ...{ ق: 'k', ك: 'k', گ: 'k', ڭ: 'k', ݣ: 'k', ل: 'l', م: 'm', ن: 'n' },
};

const SEMIVOWELS: Readonly<Record<string, string>> = { و: 'w', ي: 'y' };

/** Letters that a semivowel before them is a consonant for. */
const LONG = /[اىةآ]/;

/** The consonants of a word in Arabic letters, in each way of reading it. */
export function arabicSkeletons(word: string): string[] {
  const letters = [...word];
  const places: (readonly string[])[] = [];
  let vowelNext = false;
  for (const [i, letter] of letters.entries()) {
    const [before, after] = [letters[i - 1], letters[i + 1]];
    const semi = SEMIVOWELS[letter];
    if (semi === undefined) {
      places.push(...consonant(letter, before, after, letters.length));
      vowelNext = false;
    } else {
      const read: readonly string[] = vowelNext ? [] : semivowel(semi, before, after);
      if (read.length > 0) places.push(read);
      vowelNext = !vowelNext && read.length === 1 && after !== undefined && after in SEMIVOWELS;
    }
  }
  return alternatives(places);
}

/** A letter that is no semivowel: at most one place. */
function consonant(
  letter: string,
  before: string | undefined,
  after: string | undefined,
  length: number,
): (readonly string[])[] {
  if (letter === 'ة' && before === 'ا') return [['', 't']];
  if (letter === 'ظ') return [['d', 'z']];
  const sound = CONSONANTS[letter];
  // An h at the end nobody hears, but in a word that has nothing else: Taha.
  const heard = sound !== 'h' || after !== undefined || length === 2;
  return sound === undefined || !heard ? [] : [[sound]];
}

/** A و or ي: a consonant, a long vowel (no reading), or either. */
function semivowel(
  semi: string,
  before: string | undefined,
  after: string | undefined,
): readonly string[] {
  if (before === undefined) return [semi];
  if (after === undefined) return [];
  if (LONG.test(after) || after in SEMIVOWELS) return [semi];
  return LONG.test(before) ? ['', semi] : [];
}
