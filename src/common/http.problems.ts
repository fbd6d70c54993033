import { defineProblems } from './problem.js';

/** Refusals that belong to no room: transport, parsing, validation, crashes. */
export const httpProblems = defineProblems({
  'route-not-found': {
    status: 404,
    title: { en: 'No such route', fr: 'Route inconnue', ar: 'المسار غير موجود' },
    detail: {
      en: 'There is nothing at {method} {path}.',
      fr: "Il n'y a rien à {method} {path}.",
      ar: 'لا يوجد شيء على {method} {path}.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { en: 'Malformed JSON', fr: 'JSON mal formé', ar: 'صيغة JSON غير سليمة' },
    detail: {
      en: '{part} is not valid JSON: {reason}',
      fr: "{part} n'est pas du JSON valide : {reason}",
      ar: '{part} ليس JSON صالحا: {reason}',
    },
  },
  'malformed-request': {
    status: 400,
    title: { en: 'Malformed request', fr: 'Requête mal formée', ar: 'طلب غير سليم' },
    detail: { en: '{reason}', fr: '{reason}', ar: '{reason}' },
  },
  'malformed-multipart': {
    status: 400,
    title: {
      en: 'Malformed multipart body',
      fr: 'Corps multipart mal formé',
      ar: 'محتوى multipart غير سليم',
    },
    detail: { en: '{reason}', fr: '{reason}', ar: '{reason}' },
  },
  'part-missing': {
    status: 400,
    title: { en: 'A part is missing', fr: 'Une partie manque', ar: 'جزء ناقص' },
    detail: {
      en: 'The multipart body has no part "{part}".',
      fr: "Le corps multipart n'a pas de partie « {part} ».",
      ar: 'لا يحتوي الطلب على الجزء «{part}».',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'Too large', fr: 'Trop volumineux', ar: 'الحجم كبير جدا' },
    detail: {
      en: 'The request exceeds what is accepted: {limit}.',
      fr: 'La requête dépasse ce qui est accepté : {limit}.',
      ar: 'الطلب يتجاوز الحد المقبول: {limit}.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: {
      en: 'Unsupported content type',
      fr: 'Type de contenu non pris en charge',
      ar: 'نوع المحتوى غير مدعوم',
    },
    detail: {
      en: 'This route takes {expected}.',
      fr: 'Cette route attend {expected}.',
      ar: 'هذا المسار يقبل {expected}.',
    },
  },
  'validation-failed': {
    status: 422,
    title: {
      en: 'Some fields are not acceptable',
      fr: 'Certains champs ne sont pas acceptables',
      ar: 'بعض الحقول غير مقبولة',
    },
  },
  'version-conflict': {
    status: 409,
    title: {
      en: 'Changed by someone else',
      fr: "Modifié entre-temps par quelqu'un d'autre",
      ar: 'تم التعديل من طرف شخص آخر',
    },
    detail: {
      en: 'You changed version {given}, but the current version is {current}. Read it again.',
      fr: 'Vous modifiez la version {given}, la version actuelle est {current}. Relisez-la.',
      ar: 'لقد عدلت النسخة {given} بينما النسخة الحالية هي {current}. أعد القراءة.',
    },
  },
  'request-aborted': {
    status: 400,
    title: { en: 'Request aborted', fr: 'Requête interrompue', ar: 'انقطع الطلب' },
  },
  'database-unavailable': {
    status: 503,
    title: {
      en: 'The database does not answer',
      fr: 'La base de données ne répond pas',
      ar: 'قاعدة البيانات لا تستجيب',
    },
  },
  'changed-meanwhile': {
    status: 409,
    title: {
      en: 'Something was changed or erased meanwhile: ask again',
      fr: 'Des données ont été modifiées ou effacées entre-temps : recommencez',
      ar: 'عُدّلت بيانات أو مُحيت في هذه الأثناء: أعيدوا المحاولة',
    },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', fr: 'Erreur interne', ar: 'خطأ داخلي' },
    detail: {
      en: 'The failure is logged under the request id.',
      fr: "La panne est journalisée sous l'identifiant de requête.",
      ar: 'تم تسجيل العطب تحت معرف الطلب.',
    },
  },
});
