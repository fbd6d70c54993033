/** An alef with a hamza or madda, of which nothing is left when marks are taken off. */
const HAMZA = 'ٲ';

/**
 * The words of a name, without what writers leave out or put in as they please: accents, Arabic vowel
 * signs, case, apostrophes, dashes.
 */
export function nameWords(name: string): string[] {
  return (
    name
      .toLowerCase()
      // Before its cedilla is taken off: it is no c.
      .replace(/ç/g, 's')
      // Before its hamza is taken off: ال after it is no article.
      .replace(/[أإآ]/g, HAMZA)
      .normalize('NFKD')
      .replace(/[\p{M}\u0640'’‘ʼʿʾ`´]/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => word.replace(/ٱ/g, 'ا').replace(/ی/g, 'ي').replace(/ک/g, 'ك'))
  );
}

export const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);
