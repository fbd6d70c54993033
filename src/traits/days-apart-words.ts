import { type Language, render, type Text } from '../common/index.js';
import { LAST_DAY } from './freshness.js';

/** By the numbers that a language tells apart. */
const APART: Readonly<Partial<Record<Intl.LDMLPluralRule, Text>>> & { readonly other: Text } = {
  one: {
    fr: 'Vus à un jour d’intervalle',
    ar: 'شوهدا بفارق يوم واحد',
    en: 'Seen one day apart',
  },
  two: {
    fr: 'Vus à deux jours d’intervalle',
    ar: 'شوهدا بفارق يومين',
    en: 'Seen two days apart',
  },
  few: {
    fr: 'Vus à {days} jours d’intervalle',
    ar: 'شوهدا بفارق {days} أيام',
    en: 'Seen {days} days apart',
  },
  other: {
    fr: 'Vus à {days} jours d’intervalle',
    ar: 'شوهدا بفارق {days} يوما',
    en: 'Seen {days} days apart',
  },
};
const SAME_DAY = { fr: 'Vus le même jour', ar: 'شوهدا في اليوم نفسه', en: 'Seen on the same day' };
const TOO_LONG = {
  fr: ' : trop pour compter',
  ar: ': مدة أطول من أن تُحتسب',
  en: ': too long to count',
};
const UNKNOWN = {
  fr: 'Jour inconnu d’un côté au moins : ne compte pas',
  ar: 'اليوم غير معروف من جهة على الأقل: لا يُحتسب',
  en: 'The day is not known on both sides: does not count',
};

/** How far apart two people were seen in what they wore, and whether it still counts. */
export function daysApartWords(language: Language, days: number | null): string {
  if (days === null) return UNKNOWN[language];
  if (days === 0) return SAME_DAY[language];
  const words = APART[new Intl.PluralRules(language).select(days)] ?? APART.other;
  const said = render(words, language, { days });
  return days > LAST_DAY ? said + TOO_LONG[language] : said;
}
