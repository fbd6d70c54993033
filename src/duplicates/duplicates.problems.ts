import { defineProblems } from '../common/index.js';

export const duplicatesProblems = defineProblems({
  'duplicate-not-found': {
    status: 404,
    title: {
      en: 'No such pair of records',
      fr: 'Paire de fiches inconnue',
      ar: 'لا يوجد مثل هذا الزوج من السجلات',
    },
    detail: {
      en: 'There is none that you can find, or one of the two records is no longer yours to see.',
      fr: 'Aucune que vous puissiez trouver, ou l’une des deux fiches ne vous est plus accessible.',
      ar: 'لا زوج يمكنكم العثور عليه، أو لم يعد أحد السجلين متاحا لكم.',
    },
  },
  'duplicate-of-others': {
    status: 403,
    title: {
      en: 'Only the holders of the two records decide on a pair',
      fr: 'Seules les préfectures des deux fiches décident d’une paire',
      ar: 'لا يبت في الزوج إلا ولايتا الأمن صاحبتا السجلين',
    },
  },
  'duplicate-decision-not-standing': {
    status: 409,
    title: {
      en: 'This decision does not stand any more',
      fr: 'Cette décision n’est plus celle qui vaut',
      ar: 'لم يعد هذا القرار ساريا',
    },
    detail: {
      en: 'It was undone, or somebody has decided since: read the pair again.',
      fr: 'Elle a été annulée, ou quelqu’un a décidé depuis : relisez la paire.',
      ar: 'أُلغي القرار، أو اتخذ شخص آخر قرارا منذ ذلك الحين: اقرؤوا الزوج من جديد.',
    },
  },
});
