import { defineProblems } from '../common/index.js';

export const storageProblems = defineProblems({
  'image-empty': {
    status: 422,
    title: { en: 'The image is empty', fr: 'L’image est vide', ar: 'الصورة فارغة' },
    detail: {
      en: 'The file has no content. Choose the file again.',
      fr: 'Le fichier n’a aucun contenu. Choisissez de nouveau le fichier.',
      ar: 'لا يحتوي الملف على أي محتوى. أعيدوا اختيار الملف.',
    },
  },
  'image-too-large': {
    status: 413,
    title: {
      en: 'The image file is too large',
      fr: 'Le fichier image est trop volumineux',
      ar: 'حجم ملف الصورة كبير جدًا',
    },
    detail: {
      en: 'An image file may have at most {megabytes} MB.',
      fr: 'Un fichier image ne doit pas dépasser {megabytes} Mo.',
      ar: 'يجب ألا يتجاوز حجم ملف الصورة {megabytes} ميغابايت.',
    },
  },
  'image-type-unsupported': {
    status: 415,
    title: {
      en: 'This type of file is not accepted',
      fr: 'Ce type de fichier n’est pas accepté',
      ar: 'هذا النوع من الملفات غير مقبول',
    },
    detail: {
      en: 'The content looks like {found}, whatever its name. Send a JPEG, PNG or WebP image.',
      fr: 'Le contenu semble être du type {found}, quel que soit son nom. Envoyez une image JPEG, PNG ou WebP.',
      ar: 'يبدو أن المحتوى من النوع {found} أيًا كان اسمه. أرسلوا صورة بصيغة JPEG أو PNG أو WebP.',
    },
  },
  'image-animated': {
    status: 422,
    title: {
      en: 'Animated images are not accepted',
      fr: 'Les images animées ne sont pas acceptées',
      ar: 'الصور المتحركة غير مقبولة',
    },
    detail: {
      en: 'The file has several frames. Send one still image.',
      fr: 'Le fichier contient plusieurs vues. Envoyez une seule image fixe.',
      ar: 'يحتوي الملف على عدة إطارات. أرسلوا صورة ثابتة واحدة.',
    },
  },
  // 422, not 413: the body is small; it is what it would become that cannot be accepted.
  'image-too-many-pixels': {
    status: 422,
    title: {
      en: 'The image has too many pixels',
      fr: 'L’image a trop de pixels',
      ar: 'عدد بكسلات الصورة كبير جدًا',
    },
    detail: {
      en: 'The image is {width} × {height} pixels; at most {megapixels} megapixels are accepted.',
      fr: 'L’image fait {width} × {height} pixels ; {megapixels} mégapixels au plus sont acceptés.',
      ar: 'أبعاد الصورة {width} × {height} بكسل، والحد الأقصى المقبول هو {megapixels} ميغابكسل.',
    },
  },
  'image-too-small': {
    status: 422,
    title: {
      en: 'The image is too small',
      fr: 'L’image est trop petite',
      ar: 'الصورة صغيرة جدًا',
    },
    detail: {
      en: 'The image is {width} × {height} pixels; each side needs at least {minSide}, also after a very long image is scaled down.',
      fr: 'L’image fait {width} × {height} pixels ; chaque côté doit en avoir au moins {minSide}, même après réduction d’une image très allongée.',
      ar: 'أبعاد الصورة {width} × {height} بكسل، ويجب ألا يقل كل ضلع عن {minSide} بكسل، حتى بعد تصغير صورة طويلة جدًا.',
    },
  },
  'image-corrupt': {
    status: 422,
    title: {
      en: 'The image is damaged',
      fr: 'L’image est endommagée',
      ar: 'الصورة تالفة',
    },
    detail: {
      en: 'The image is incomplete or cannot be read. Export or scan it again.',
      fr: 'L’image est incomplète ou illisible. Exportez-la ou numérisez-la de nouveau.',
      ar: 'الصورة غير مكتملة أو غير مقروءة. أعيدوا تصديرها أو مسحها ضوئيًا.',
    },
  },
  // 503, not 422: a hostile image and an overloaded machine cannot be told apart here.
  'image-processing-timeout': {
    status: 503,
    title: {
      en: 'The image took too long to process',
      fr: 'Le traitement de l’image a pris trop de temps',
      ar: 'استغرقت معالجة الصورة وقتًا طويلًا',
    },
    detail: {
      en: 'Try again later, or send a smaller image.',
      fr: 'Réessayez plus tard, ou envoyez une image plus petite.',
      ar: 'أعيدوا المحاولة لاحقًا، أو أرسلوا صورة أصغر.',
    },
  },
  'image-intake-busy': {
    status: 503,
    title: {
      en: 'Too many images are being processed',
      fr: 'Trop d’images sont en cours de traitement',
      ar: 'عدد الصور قيد المعالجة كبير جدًا',
    },
    detail: {
      en: 'Nothing was stored. Try again in a few seconds.',
      fr: 'Rien n’a été enregistré. Réessayez dans quelques secondes.',
      ar: 'لم يُحفظ أي شيء. أعيدوا المحاولة بعد بضع ثوانٍ.',
    },
  },
  'image-hash-invalid': {
    status: 400,
    title: {
      en: 'This is not the SHA-256 hash of an image',
      fr: 'Ceci n’est pas l’empreinte SHA-256 d’une image',
      ar: 'هذه ليست بصمة SHA-256 لصورة',
    },
    detail: {
      en: 'A SHA-256 hash is 64 lower-case hexadecimal digits.',
      fr: 'Une empreinte SHA-256 compte 64 chiffres hexadécimaux minuscules.',
      ar: 'تتكون بصمة SHA-256 من 64 رقمًا سداسيًا عشريًا بأحرف صغيرة.',
    },
  },
  // A code of its own: here the service is at fault, not the one who asks.
  'image-file-missing': {
    status: 404,
    title: {
      en: 'The file of a stored image is missing',
      fr: 'Le fichier d’une image enregistrée est introuvable',
      ar: 'ملف إحدى الصور المحفوظة مفقود',
    },
    detail: {
      en: 'No file has the hash {sha256}. Tell the administrator, who can restore it from a backup; uploading the same image again repairs it.',
      fr: 'Aucun fichier n’a l’empreinte SHA-256 {sha256}. Prévenez l’administrateur, qui peut le restaurer d’une sauvegarde ; envoyer de nouveau la même image le rétablit.',
      ar: 'لا يوجد ملف ببصمة SHA-256 {sha256}. أبلغوا مسؤول النظام ليستعيده من نسخة احتياطية؛ إعادة رفع الصورة نفسها تصلحه.',
    },
  },
  'stored-image-corrupt': {
    status: 500,
    title: {
      en: 'A stored image is damaged',
      fr: 'Une image enregistrée est endommagée',
      ar: 'إحدى الصور المحفوظة تالفة',
    },
    detail: {
      en: 'The stored bytes no longer have their hash {sha256}. Tell the administrator; uploading the same image again repairs it.',
      fr: 'Les octets enregistrés ne correspondent plus à leur empreinte SHA-256 {sha256}. Prévenez l’administrateur ; envoyer de nouveau la même image la répare.',
      ar: 'لم تعد البيانات المحفوظة تطابق بصمة SHA-256 {sha256}. أبلغوا مسؤول النظام؛ إعادة رفع الصورة نفسها تصلحها.',
    },
  },
  'storage-full': {
    status: 507,
    title: {
      en: 'The image store is full',
      fr: 'L’espace de stockage des images est plein',
      ar: 'مساحة تخزين الصور ممتلئة',
    },
    detail: {
      en: 'The image was not stored. Tell the administrator.',
      fr: 'L’image n’a pas été enregistrée. Prévenez l’administrateur.',
      ar: 'لم تُحفظ الصورة. أبلغوا مسؤول النظام.',
    },
  },
  'storage-unavailable': {
    status: 503,
    title: {
      en: 'The image store cannot be reached',
      fr: 'Le stockage des images est inaccessible',
      ar: 'تعذر الوصول إلى مخزن الصور',
    },
    detail: {
      en: 'Try again later. If it persists, tell the administrator.',
      fr: 'Réessayez plus tard. Si cela persiste, prévenez l’administrateur.',
      ar: 'أعيدوا المحاولة لاحقًا. إذا استمر الأمر فأبلغوا مسؤول النظام.',
    },
  },
});
