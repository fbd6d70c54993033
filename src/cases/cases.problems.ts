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
  'offence-not-searchable': {
    status: 422,
    title: {
      en: 'Faces are not searched for such an offence',
      fr: 'Pas de recherche de visages pour une telle infraction',
      ar: 'لا يبحث عن الوجوه من أجل مثل هذه الجريمة',
    },
    detail: {
      en: 'The case is one of: {offence}. GET /vocabulary/offences tells which are searchable.',
      fr: 'Le dossier relève de : {offence}. GET /vocabulary/offences indique lesquelles le permettent.',
      ar: 'يتعلق الملف بـ: {offence}. يبين GET /vocabulary/offences الجرائم التي تجيز ذلك.',
    },
  },
  'case-reopened-by-supervisor': {
    status: 403,
    title: {
      en: 'A supervisor reopens a case',
      fr: 'Un superviseur rouvre un dossier',
      ar: 'يعيد المشرف فتح الملف',
    },
  },
  'case-expunged': {
    status: 410,
    title: {
      en: 'The records of the case were erased',
      fr: 'Les fiches du dossier ont été effacées',
      ar: 'مُحيت سجلات الملف',
    },
  },
  'consultation-unusable': {
    status: 403,
    title: {
      en: 'No such consultation of yours',
      fr: 'Vous n’avez pas de telle consultation',
      ar: 'ليس لديكم مثل هذا الاطلاع',
    },
    detail: {
      en: 'An image is looked at for a case and a purpose: open a consultation with POST /consultations. It lasts eight hours.',
      fr: 'Une image se consulte pour un dossier et un but : ouvrez une consultation avec POST /consultations. Elle dure huit heures.',
      ar: 'يطلع على الصورة من أجل ملف وغرض: افتحوا اطلاعا عبر POST /consultations. ويدوم ثماني ساعات.',
    },
  },
  'consultation-of-other-case': {
    status: 403,
    title: {
      en: 'The consultation is for another case',
      fr: 'La consultation est pour un autre dossier',
      ar: 'الاطلاع من أجل ملف آخر',
    },
    detail: {
      en: 'What a search was run with is looked at for the case of that search.',
      fr: 'Ce avec quoi une recherche a été faite se consulte pour le dossier de cette recherche.',
      ar: 'ما أُجري به بحث يطلع عليه من أجل ملف ذلك البحث.',
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
