import { LANGUAGES } from '../common/index.js';
import type { Text } from '../common/index.js';

interface Named {
  readonly code: string;
  readonly label: Text;
}

// Longer words are not typing errors of a code, and cost time.
const LONGEST = 40;

/**
 * The code that was probably meant: the one whose label in some language is the word, or the
 * closest in Levenshtein distance, at most a third of its letters away (two for a short word, one
 * for a very short one).
 */
export function nearestCode(word: string, codes: readonly Named[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const labelled = codes.find((each) =>
    LANGUAGES.some((language) => each.label[language].toLowerCase() === word.trim().toLowerCase()),
  );
  if (labelled) return labelled.code;
  let best: { code: string; distance: number } | undefined;
  for (const { code } of codes) {
    const distance = editDistance(folded, code);
    if (distance <= tolerance(code) && distance < (best?.distance ?? Infinity)) {
      best = { code, distance };
    }
  }
  return best?.code;
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
