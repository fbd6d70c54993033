import { useTranslation } from 'react-i18next';
import { type Language, localeOf } from './language.js';

/** How days, times and numbers are written in the language of the page. */
export function useFormats() {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language as Language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const plain = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const score = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  });
  return {
    /** Of a calendar day, `YYYY-MM-DD`. */
    day: (date: string) => day.format(new Date(date)),
    /** Of a moment, in the reader's time zone. */
    time: (moment: string) => time.format(new Date(moment)),
    /** The hour of a moment of today. */
    clock: (moment: string) => clock.format(new Date(moment)),
    /** The calendar day that it is for the reader, `YYYY-MM-DD`. */
    today: () => plain.format(new Date()),
    number: (value: number) => number.format(value),
    /** Of evidence, which no more digits would make surer. */
    score: (value: number) => score.format(value),
  };
}
