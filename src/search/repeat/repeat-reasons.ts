import type { Text } from '../../common/index.js';

export const ENTERED_REASONS = [
  'enrolled_since',
  'exclusion_lifted_since',
  'changed_since',
  'moved_up',
  'outside_then',
] as const;
export type EnteredReason = (typeof ENTERED_REASONS)[number];

export const LEFT_REASONS = [
  'expunged_since',
  'withdrawn_or_restricted_since',
  'excluded_since',
  'changed_since',
  'moved_down',
  'outside_now',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export const RESCORED_REASONS = ['changed_since', 'computed_otherwise'] as const;
export type RescoredReason = (typeof RESCORED_REASONS)[number];

export type RepeatReason = EnteredReason | LeftReason | RescoredReason;

/** What each reason means, for people to read. */
export const REASON_TEXTS: Readonly<Record<RepeatReason, Text>> = {
  enrolled_since: {
    en: 'Enrolled after the search.',
    fr: 'Enregistré après la recherche.',
    ar: 'سُجّل بعد البحث.',
  },
  changed_since: {
    en: 'The record or a face of it was changed after the search.',
    fr: 'La fiche ou un de ses visages a été modifié après la recherche.',
    ar: 'عُدّل السجل أو أحد وجوهه بعد البحث.',
  },
  exclusion_lifted_since: {
    en: 'Excluded for the case then; a supervisor or a later examination brought it back.',
    fr: 'Exclu alors pour cette affaire ; un superviseur ou un nouvel examen l’a rétabli.',
    ar: 'كان مستبعدا من هذه القضية آنذاك؛ أعاده مشرف أو فحص لاحق.',
  },
  excluded_since: {
    en: 'Excluded for the case by examiners after the search; it is shown apart.',
    fr: 'Exclu depuis pour cette affaire par des examinateurs ; il est montré à part.',
    ar: 'استبعده فاحصون من هذه القضية بعد البحث؛ وهو معروض على حدة.',
  },
  moved_up: {
    en: 'Unchanged; it follows since others have left the list.',
    fr: 'Inchangé ; il suit parce que d’autres ont quitté la liste.',
    ar: 'لم يتغير؛ دخل القائمة لأن آخرين خرجوا منها.',
  },
  outside_then: {
    en: 'Not in the gallery of then: its case has changed since, or whoever repeats may see more.',
    fr: 'Hors de la base de comparaison d’alors : son affaire a changé depuis, ou qui répète voit davantage.',
    ar: 'لم يكن ضمن قاعدة المقارنة آنذاك: تغيرت قضيته منذئذ، أو أن من يعيد البحث يرى أكثر.',
  },
  withdrawn_or_restricted_since: {
    en: 'Withdrawn, or restricted to its prefecture, after the search.',
    fr: 'Retiré, ou réservé à sa préfecture, après la recherche.',
    ar: 'سُحب أو قُصر على ولاية أمنه بعد البحث.',
  },
  expunged_since: {
    en: 'Erased after the search; a tombstone stands in its place.',
    fr: 'Effacé après la recherche ; un procès-verbal d’effacement en tient lieu.',
    ar: 'مُحي بعد البحث؛ ويقوم محضر المحو مقامه.',
  },
  moved_down: {
    en: 'Unchanged; others have displaced it from the list.',
    fr: 'Inchangé ; d’autres l’ont fait sortir de la liste.',
    ar: 'لم يتغير؛ أخرجه آخرون من القائمة.',
  },
  outside_now: {
    en: 'No longer in the gallery: its case has changed since, or whoever repeats may see less.',
    fr: 'N’est plus dans la base de comparaison : son affaire a changé depuis, ou qui répète voit moins.',
    ar: 'لم يعد ضمن قاعدة المقارنة: تغيرت قضيته منذئذ، أو أن من يعيد البحث يرى أقل.',
  },
  computed_otherwise: {
    en: 'The record is unchanged: the service computes its score otherwise than then.',
    fr: 'La fiche est inchangée : le service calcule son score autrement qu’alors.',
    ar: 'لم يتغير السجل: صارت الخدمة تحسب درجته بطريقة مختلفة.',
  },
};
