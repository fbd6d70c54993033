/** Longer words are found by their beginning. */
const LONGEST = 40;

/** What a text is found by: its words of two letters and more, without case, accents, vowel signs and article. */
export function textWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) =>
      word
        .replace(/^ال(?=..)/, '')
        .replace(/ة$/, 'ه')
        .replace(/ى$/, 'ي'),
    )
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, LONGEST));
  return [...new Set(words)];
}
