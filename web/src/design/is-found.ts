/** More than these are looked through by a word, and not by eye. */
export const MANY = 12;

/** As words are looked for: whatever their accents, vowel signs and hamzas, and between whatever marks. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/ٱ/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether each word that is asked for begins a word of a text. */
export function isFound(text: string, asked: string): boolean {
  const words = plain(text);
  // In Arabic the article stands before its word.
  const begins = (word: string, part: string) =>
    word.startsWith(part) || word.replace(/^ال/u, '').startsWith(part);
  return plain(asked).every((part) => words.some((word) => begins(word, part)));
}
