import { LANGUAGES, type Text } from './language.js';

interface Named {
  readonly code: string;
  readonly label?: Text;
  /** What else it is called. */
  readonly words?: readonly string[];
}

// Longer words are not typing errors of a code, and cost time.
const LONGEST = 40;

/**
 * The code that was probably meant: the one that has a name, its code or its label in some language, closest to
 * the word in Levenshtein distance, at most a third of the name's letters away (two for a short name, one for a
 * very short one). Accents, vowel signs, case and what is between words do not count.
 */
export function nearestCode(word: string, codes: readonly Named[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = foldedWord(word);
  let best: { code: string; distance: number } | undefined;
  for (const each of codes) {
    for (const name of namesOf(each)) {
      const most = Math.min(tolerance(name), (best?.distance ?? Infinity) - 1);
      if (Math.abs(name.length - folded.length) > most) continue;
      const distance = editDistance(folded, name);
      if (distance <= most) best = { code: each.code, distance };
    }
  }
  return best?.code;
}

/** What stands in brackets in a label may be left out. */
function namesOf({ code, label, words = [] }: Named): string[] {
  const written = label ? LANGUAGES.map((language) => label[language]) : [];
  const labels = written.flatMap((one) => [one, one.replace(/\(.*\)/, '')]);
  return [...new Set([code, ...labels, ...words].map(foldedWord))];
}

/** A word without what two people write differently: accents, vowel signs, case, and what is between words. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_'’-]+/gu, '_')
    .replaceAll('œ', 'oe')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

function tolerance({ length }: string): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** Levenshtein distance: the fewest insertions, deletions and substitutions. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
