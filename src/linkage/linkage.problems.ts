import { defineProblems } from '../common/index.js';

export const linkageProblems = defineProblems({
  'link-alert-not-found': {
    status: 404,
    title: {
      en: 'No such link alert',
      fr: 'Alerte de rapprochement inconnue',
      ar: 'تنبيه الربط غير موجود',
    },
  },
  'link-alert-of-others': {
    status: 403,
    title: {
      en: 'Only the holders of the two records adjudicate an alert',
      fr: 'Seules les préfectures des deux fiches se prononcent sur une alerte',
      ar: 'لا يبت في تنبيه الربط إلا ولايتا الأمن صاحبتا السجلين',
    },
  },
  'link-alert-withheld': {
    status: 409,
    title: {
      en: 'One of the two records is no longer yours to see',
      fr: 'L’une des deux fiches ne vous est plus accessible',
      ar: 'لم يعد أحد السجلين متاحا لكم',
    },
    detail: {
      en: 'It was restricted, withdrawn or erased by its prefecture since: there is nothing to compare.',
      fr: 'Sa préfecture se l’est depuis réservée, l’a retirée ou effacée : il n’y a rien à comparer.',
      ar: 'قصرته ولاية الأمن التي تملكه على نفسها أو سحبته أو محته منذ ذلك الحين، فلا شيء يمكن مقارنته.',
    },
  },
});
