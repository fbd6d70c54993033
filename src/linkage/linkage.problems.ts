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
      en: 'Only the holders of the two sketches adjudicate an alert',
      fr: 'Seules les préfectures des deux portraits-robots se prononcent sur une alerte',
      ar: 'لا يبت في تنبيه الربط إلا ولايتا الأمن صاحبتا الرسمين التقريبيين',
    },
  },
  'link-alert-withheld': {
    status: 409,
    title: {
      en: 'One of the two sketches is no longer yours to see',
      fr: 'L’un des deux portraits-robots ne vous est plus accessible',
      ar: 'لم يعد أحد الرسمين التقريبيين متاحا لكم',
    },
    detail: {
      en: 'It was restricted, withdrawn or erased by its prefecture since: there is nothing to compare.',
      fr: 'Sa préfecture se l’est depuis réservé, l’a retiré ou effacé : il n’y a rien à comparer.',
      ar: 'قصرته ولاية الأمن التي تملكه على نفسها أو سحبته أو محته منذ ذلك الحين، فلا شيء يمكن مقارنته.',
    },
  },
});
