import type { Language } from './language.js';

/** Numbers and days as Morocco writes them: in Latin digits, also in Arabic. */
export const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : `${language}-MA`);

/** How a calendar day, `YYYY-MM-DD`, is said in a language: `14 mars 2026`. */
export function daysInWords(language: Language): (day: string) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => {
    const said = format.format(new Date(day));
    // French counts all days of a month but the first.
    return language === 'fr' ? said.replace(/^1(?= )/, '1er') : said;
  };
}
