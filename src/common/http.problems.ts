import { defineProblems } from './problem.js';

/** Refusals that belong to no room: transport, parsing, validation, crashes. */
export const httpProblems = defineProblems({
  'route-not-found': {
    status: 404,
    title: { en: 'No such route', fr: 'Route inconnue', ar: 'المسار غير موجود' },
    detail: {
      en: 'There is nothing at {method} {path}.',
      fr: 'Il n’y a rien à {method} {path}.',
      ar: 'لا يوجد شيء على {method} {path}.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', fr: 'Méthode non admise', ar: 'طريقة غير مقبولة' },
    detail: {
      en: 'This address does not take {method}, only: {methods}.',
      fr: 'Cette adresse n’admet pas {method}, mais seulement : {methods}.',
      ar: 'لا يقبل هذا العنوان {method}، بل فقط: {methods}.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { en: 'Malformed JSON', fr: 'JSON mal formé', ar: 'صيغة JSON غير سليمة' },
    detail: {
      en: '“{part}” is not valid JSON: {reason}',
      fr: '« {part} » n’est pas du JSON valide : {reason}',
      ar: '«{part}» ليس JSON صالحا: {reason}',
    },
  },
  'not-utf8': {
    status: 400,
    title: { en: 'Not UTF-8', fr: 'Pas de l’UTF-8', ar: 'ليس UTF-8' },
    detail: {
      en: '“{part}” is not in UTF-8, or holds U+FFFD in place of a character that was lost before.',
      fr: '« {part} » n’est pas en UTF-8, ou contient U+FFFD à la place d’un caractère déjà perdu.',
      ar: '«{part}» ليس بترميز UTF-8، أو يحتوي على U+FFFD مكان حرف فُقد من قبل.',
    },
  },
  'json-too-deep': {
    status: 400,
    title: { en: 'JSON too deep', fr: 'JSON trop profond', ar: 'تداخل JSON عميق جدا' },
    detail: {
      en: '“{part}” has more than {levels} lists and objects within each other.',
      fr: '« {part} » a plus de {levels} listes et objets imbriqués.',
      ar: 'يتجاوز «{part}» عدد {levels} من القوائم والكائنات المتداخلة.',
    },
  },
  'json-names': {
    status: 400,
    title: {
      en: 'A name in JSON is not accepted',
      fr: 'Un nom du JSON n’est pas accepté',
      ar: 'اسم غير مقبول في JSON',
    },
    detail: {
      en: '“{part}” has a name twice in one object, or the name “__proto__”, “constructor” or “prototype”.',
      fr: '« {part} » a un nom deux fois dans un objet, ou le nom « __proto__ », « constructor » ou « prototype ».',
      ar: 'يحتوي «{part}» على اسم مكرر في كائن واحد، أو على الاسم «__proto__» أو «constructor» أو «prototype».',
    },
  },
  'malformed-request': {
    status: 400,
    title: { en: 'Malformed request', fr: 'Requête mal formée', ar: 'طلب غير سليم' },
    detail: {
      en: 'Its address or headers are not formed as HTTP has them, or its body is not as long as it says.',
      fr: 'Son adresse ou ses en-têtes ne sont pas formés comme le veut HTTP, ou son corps n’a pas la longueur annoncée.',
      ar: 'عنوانه أو ترويساته ليست كما يقتضي HTTP، أو أن طول محتواه ليس كما أُعلن.',
    },
  },
  'malformed-id': {
    status: 400,
    title: {
      en: 'The address holds no id',
      fr: 'L’adresse ne contient pas d’identifiant',
      ar: 'لا يحتوي العنوان على معرف',
    },
    detail: {
      en: 'What stands in its place is none that the service gives, such as 6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35.',
      fr: 'Ce qui en tient lieu n’est pas un identifiant que le service donne, comme 6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35.',
      ar: 'ما ورد مكانه ليس معرفا تعطيه الخدمة، مثل 6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35.',
    },
  },
  'unstorable-value': {
    status: 400,
    title: {
      en: 'A value cannot be kept',
      fr: 'Une valeur ne peut pas être conservée',
      ar: 'قيمة لا يمكن حفظها',
    },
    detail: {
      en: 'The request holds a text or number that no database keeps.',
      fr: 'La requête contient un texte ou un nombre qu’aucune base de données ne conserve.',
      ar: 'يحتوي الطلب على نص أو عدد لا تحفظه أي قاعدة بيانات.',
    },
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
    detail: { en: '{reason}', fr: '{reason}', ar: '{reason}' },
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
      en: 'Changed since you read it',
      fr: 'Modifié depuis votre lecture',
      ar: 'عُدّل منذ اطلاعكم عليه',
    },
    detail: {
      en: 'You changed version {given}, but the current version is {current}. Read it again.',
      fr: 'Vous modifiez la version {given}, la version actuelle est {current}. Relisez-la.',
      ar: 'لقد عدلت النسخة {given} بينما النسخة الحالية هي {current}. أعيدوا القراءة.',
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
  'statement-timeout': {
    status: 503,
    title: {
      en: 'The database took too long',
      fr: 'La base de données a mis trop de temps',
      ar: 'استغرقت قاعدة البيانات وقتا طويلا',
    },
    detail: {
      en: 'Nothing was changed. Ask again later, or for less.',
      fr: 'Rien n’a été modifié. Réessayez plus tard, ou demandez moins.',
      ar: 'لم يُعدَّل شيء. أعيدوا المحاولة لاحقا، أو اطلبوا أقل.',
    },
  },
  'database-full': {
    status: 507,
    title: {
      en: 'The disk of the database is full',
      fr: 'Le disque de la base de données est plein',
      ar: 'قرص قاعدة البيانات ممتلئ',
    },
    detail: {
      en: 'Nothing was changed. An administrator has to make room.',
      fr: 'Rien n’a été modifié. Un administrateur doit libérer de l’espace.',
      ar: 'لم يُعدَّل شيء. على مسؤول النظام أن يوفر مساحة.',
    },
  },
  'database-read-only': {
    status: 503,
    title: {
      en: 'The database can only be read at present',
      fr: 'La base de données est en lecture seule pour le moment',
      ar: 'قاعدة البيانات متاحة للقراءة فقط حاليا',
    },
    detail: {
      en: 'Nothing was changed. An administrator has to let it be written.',
      fr: 'Rien n’a été modifié. Un administrateur doit y autoriser l’écriture.',
      ar: 'لم يُعدَّل شيء. على مسؤول النظام أن يسمح بالكتابة فيها.',
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
  'unit-changed': {
    status: 409,
    title: {
      en: 'The unit was changed or closed meanwhile',
      fr: 'L’unité a été modifiée ou fermée entre-temps',
      ar: 'عُدّلت الوحدة أو أُغلقت في هذه الأثناء',
    },
    detail: {
      en: 'Nothing was saved. Sign in again to see where you serve now, and ask again.',
      fr: 'Rien n’a été enregistré. Reconnectez-vous pour voir où vous êtes affecté maintenant, et recommencez.',
      ar: 'لم يُحفظ شيء. سجلوا الدخول من جديد لمعرفة أين تعملون الآن، ثم أعيدوا المحاولة.',
    },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', fr: 'Erreur interne', ar: 'خطأ داخلي' },
    detail: {
      en: 'The failure is logged under the request id.',
      fr: 'La panne est consignée sous l’identifiant de la requête.',
      ar: 'سُجل العطب تحت معرف الطلب.',
    },
  },
});
