import { defineProblems } from '../common/index.js';

export const retentionProblems = defineProblems({
  'tombstone-not-found': {
    status: 404,
    title: {
      en: 'No such tombstone',
      fr: 'Procès-verbal d’effacement inconnu',
      ar: 'محضر المحو غير موجود',
    },
  },
  'notice-not-found': {
    status: 404,
    title: { en: 'No such notice of yours', fr: 'Avis inconnu', ar: 'الإشعار غير موجود' },
  },
  'review-not-found': {
    status: 404,
    title: {
      en: 'No such record or case of your prefecture',
      fr: 'Ni fiche ni affaire de ce nom dans votre préfecture',
      ar: 'لا سجل ولا قضية بهذا المعرف في ولاية أمنكم',
    },
  },
  'review-date-past': {
    status: 422,
    title: {
      en: 'A review is set for a day to come',
      fr: 'Un réexamen se fixe à une date à venir',
      ar: 'يحدد للمراجعة تاريخ لاحق',
    },
  },
});
