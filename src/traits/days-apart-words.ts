import type { Language } from '../common/index.js';
import { LAST_DAY } from './freshness.js';

type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const APART: Readonly<Record<Language, Plurals>> = {
  fr: { one: 'Vus à un jour d’intervalle', other: 'Vus à {days} jours d’intervalle' },
  ar: {
    one: 'شوهدا بفارق يوم واحد',
    two: 'شوهدا بفارق يومين',
    few: 'شوهدا بفارق {days} أيام',
    other: 'شوهدا بفارق {days} يوما',
  },
  en: { one: 'Seen one day apart', other: 'Seen {days} days apart' },
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
  const plurals = APART[language];
  const words = plurals[new Intl.PluralRules(language).select(days)] ?? plurals.other;
  const said = words.replace('{days}', String(days));
  return days > LAST_DAY ? said + TOO_LONG[language] : said;
}
