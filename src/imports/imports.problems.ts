import { defineProblems } from '../common/index.js';

export const importProblems = defineProblems({
  'sheet-unreadable': {
    status: 422,
    title: {
      en: 'The sheet cannot be read',
      fr: 'Le tableau est illisible',
      ar: 'تعذرت قراءة الجدول',
    },
    detail: {
      en: 'At row {line}: it is no table, no workbook and no line of JSON there. A quotation mark may not be closed.',
      fr: 'À la ligne {line} : ce n’y est ni un tableau, ni un classeur, ni une ligne de JSON. Un guillemet n’est peut-être pas fermé.',
      ar: 'عند السطر {line}: ليس هناك جدول ولا مصنف ولا سطر JSON. ربما لم تغلق علامة اقتباس.',
    },
  },
  'sheet-names': {
    status: 422,
    title: {
      en: 'A row of the sheet names something twice',
      fr: 'Une ligne du tableau nomme deux fois la même chose',
      ar: 'سطر من الجدول يسمي الشيء نفسه مرتين',
    },
    detail: {
      en: 'At row {line}: one name stands twice in an object, or is a reserved one. Keep one of the two, or name it otherwise.',
      fr: 'À la ligne {line} : un nom figure deux fois dans un objet, ou est un nom réservé. N’en gardez qu’un, ou nommez-le autrement.',
      ar: 'عند السطر {line}: يرد اسم مرتين في كائن واحد، أو هو اسم محجوز. احتفظوا بواحد منهما، أو سموه باسم آخر.',
    },
  },
  'transaction-unreadable': {
    status: 422,
    title: {
      en: 'The ANSI/NIST file cannot be read',
      fr: 'Le fichier ANSI/NIST est illisible',
      ar: 'تعذرت قراءة ملف التبادل',
    },
    detail: {
      en: 'In record {record} of the file, at field {field}: {reason}.',
      fr: 'Dans l’enregistrement {record} du fichier, au champ {field} : {reason}.',
      ar: 'في التسجيلة {record} من الملف، عند الحقل {field}: {reason}.',
    },
  },
  'archive-unreadable': {
    status: 422,
    title: {
      en: 'The archive of images cannot be read',
      fr: 'L’archive des images est illisible',
      ar: 'تعذرت قراءة أرشيف الصور',
    },
    detail: {
      en: 'Send a ZIP whose files are not encrypted. Each image in it may have at most {megabytes} MB.',
      fr: 'Envoyez un ZIP dont les fichiers ne sont pas chiffrés. Chaque image y compte au plus {megabytes} Mo.',
      ar: 'أرسلوا ملف ZIP غير مشفر. ويجب ألا تتجاوز كل صورة فيه {megabytes} ميغابايت.',
    },
  },
  'import-images-unusable': {
    status: 422,
    title: {
      en: 'An image cannot be kept',
      fr: 'Une image ne peut pas être gardée',
      ar: 'لا يمكن حفظ صورة',
    },
    detail: {
      en: 'Each image needs a name of a file, with its folders or without: neither too long nor leading elsewhere.',
      fr: 'Chaque image porte un nom de fichier, avec ses dossiers ou sans : ni trop long, ni menant ailleurs.',
      ar: 'تحمل كل صورة اسم ملف، مع مجلداته أو دونها: ليس أطول من اللازم ولا يؤدي إلى مكان آخر.',
    },
  },
  'import-not-found': {
    status: 404,
    title: { en: 'No such import', fr: 'Importation inconnue', ar: 'الاستيراد غير موجود' },
  },
  'import-not-checked': {
    status: 409,
    title: {
      en: 'The import is not ready to be started',
      fr: 'L’importation n’est pas prête à démarrer',
      ar: 'الاستيراد غير جاهز للبدء',
    },
    detail: {
      en: 'Its rows are still looked through, or it was started or ended before. Read it to see how far it is.',
      fr: 'Ses lignes sont encore en cours d’examen, ou elle a déjà été lancée ou terminée. Lisez-la pour voir où elle en est.',
      ar: 'ما زالت أسطره قيد الفحص، أو سبق بدؤه أو إنهاؤه. اطلعوا عليه لمعرفة مرحلته.',
    },
  },
  'import-columns-unread': {
    status: 409,
    title: {
      en: 'Columns of the sheet would be lost',
      fr: 'Des colonnes du tableau seraient perdues',
      ar: 'ستضيع أعمدة من الجدول',
    },
    detail: {
      en: 'Nobody knows what these say, or another says the same: {columns}. Send the sheet again with a profile that says what they are, or that nothing is taken from them.',
      fr: 'On ne sait pas ce que disent celles-ci, ou une autre le dit déjà : {columns}. Renvoyez le tableau avec un profil qui indique ce qu’elles contiennent, ou qu’on n’en prend rien.',
      ar: 'لا يُعرف ما تذكره هذه الأعمدة، أو يذكره عمود آخر: {columns}. أعيدوا إرسال الجدول مع جدول مطابقة يبين ما تحتويه، أو أنه لا يؤخذ منها شيء.',
    },
  },
  'import-ended': {
    status: 409,
    title: {
      en: 'The import has ended',
      fr: 'L’importation est terminée',
      ar: 'انتهى الاستيراد',
    },
  },
  'import-without-author': {
    status: 409,
    title: {
      en: 'Whoever sent the import may not enter records there any more',
      fr: 'Qui a envoyé l’importation ne peut plus y saisir de fiches',
      ar: 'لم يعد بإمكان من أرسل الاستيراد إدخال سجلات هناك',
    },
    detail: {
      en: 'What was entered stays. Somebody else sends the sheet again: what is there already is not entered twice.',
      fr: 'Ce qui a été saisi reste. Une autre personne renvoie le tableau : ce qui s’y trouve déjà n’est pas saisi deux fois.',
      ar: 'يبقى ما تم إدخاله. ويعيد شخص آخر إرسال الجدول: لا يُدخل الموجود مرتين.',
    },
  },
});
