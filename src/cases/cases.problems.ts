import { defineProblems } from '../common/index.js';

export const caseProblems = defineProblems({
  'case-not-found': {
    status: 404,
    title: { en: 'No such case', fr: 'Dossier inconnu', ar: 'الملف غير موجود' },
  },
  'case-unusable': {
    status: 422,
    title: {
      en: 'No such open case',
      fr: 'Aucun dossier ouvert de ce nom',
      ar: 'لا يوجد ملف مفتوح بهذا المعرف',
    },
    detail: {
      en: 'caseId must name an open case of your prefecture.',
      fr: 'caseId doit désigner un dossier ouvert de votre préfecture.',
      ar: 'يجب أن يشير caseId إلى ملف مفتوح تابع لولاية أمنكم.',
    },
  },
  'case-reference-taken': {
    status: 409,
    title: { en: 'Case reference taken', fr: 'Référence déjà prise', ar: 'مرجع الملف مستعمل' },
    detail: {
      en: 'Your prefecture already has a case {reference}.',
      fr: 'Votre préfecture a déjà un dossier {reference}.',
      ar: 'لدى ولاية أمنكم ملف بالمرجع {reference}.',
    },
  },
  'case-dates': {
    status: 422,
    title: {
      en: 'The offence ends before it begins',
      fr: "L'infraction finit avant de commencer",
      ar: 'تاريخ نهاية الجريمة قبل بدايتها',
    },
  },
});
