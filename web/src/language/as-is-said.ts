/**
 * A date on one line, as it is said: French has « 1er juin » and « 28 nov. 2026 à 09:25 », and Intl has not.
 *
 * @param locale that it was written in
 */
export function dateAsIsSaid(locale: string, written: string): string {
  const said = locale.startsWith('fr')
    ? written.replace(/^1 /, '1er ').replace(', ', ' à ')
    : written;
  return said.replaceAll(' ', '\u00a0');
}

/** The same, where a column may be narrower than both: broken before its hour, and nowhere else. */
export const inTwoLines = (date: string) =>
  date.replace(/\u00a0(?=(?:à\u00a0)?\p{Nd}{2}:\p{Nd}{2}$)/u, ' ');

/** What somebody wrote as a sentence, before something else on the same line. */
export const withoutFullStop = (sentence: string) => sentence.replace(/\.$/, '');

/** A minus as wide as a plus, and no hyphen, at which a line could be broken. */
export const withMinus = (number: string) => number.replace('-', '\u2212');
