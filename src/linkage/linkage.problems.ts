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
      fr: 'Seules les préfectures des deux portraits se prononcent sur une alerte',
      ar: 'لا يبت في التنبيه إلا الولايتان صاحبتا الرسمين',
    },
  },
  'link-alert-withheld': {
    status: 409,
    title: {
      en: 'One of the two sketches is no longer yours to see',
      fr: 'L’un des deux portraits ne vous est plus accessible',
      ar: 'لم يعد أحد الرسمين متاحا لكم',
    },
    detail: {
      en: 'It was restricted, withdrawn or erased by its prefecture since: there is nothing to compare.',
      fr: 'Il a depuis été restreint, retiré ou effacé par sa préfecture : il n’y a rien à comparer.',
      ar: 'حصرته ولايته أو سحبته أو محته منذ ذلك الحين، فلا شيء يمكن مقارنته.',
    },
  },
});
