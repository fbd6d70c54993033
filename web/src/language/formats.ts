import { useTexts } from './use-texts.js';
import { daysLocaleOf, localeOf } from './language.js';
import { dateAsIsSaid, withMinus } from './as-is-said.js';

/** The month in letters: nobody takes the day for the month. */
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** How days, times and numbers are written in the language of the page. */
export function useFormats() {
  const { language } = useTexts();
  return formatsIn(localeOf(language), daysLocaleOf(language));
}

type Formats = ReturnType<typeof makeFormats>;

/** To make them takes longer than to draw what they are asked for in. */
const made = new Map<string, Formats>();

function formatsIn(locale: string, days: string): Formats {
  const formats = made.get(locale) ?? makeFormats(locale, days);
  made.set(locale, formats);
  return formats;
}

function makeFormats(locale: string, days: string) {
  const day = new Intl.DateTimeFormat(days, { ...DAY, timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(days, { ...DAY, hour: '2-digit', minute: '2-digit' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const plain = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'short' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const number = new Intl.NumberFormat(locale);
  const score = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    /** Of a calendar day, `YYYY-MM-DD`. */
    day: (date: string) => dateAsIsSaid(days, day.format(new Date(date))),
    /** Of a moment, in the reader's time zone. */
    time: (moment: string) => dateAsIsSaid(days, time.format(new Date(moment))),
    /** The hour of a moment of today. */
    clock: (moment: string) => clock.format(new Date(moment)),
    /** The calendar day that it is for the reader, `YYYY-MM-DD`. */
    today: () => plain.format(new Date()),
    percent: (share: number) => percent.format(share),
    number: (value: number) => withMinus(number.format(value)),
    /** Of evidence, which no more digits would make surer. */
    score: (value: number) => withMinus(score.format(value)),
    list: (names: readonly string[]) => list.format(names),
  };
}
