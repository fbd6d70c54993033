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
});
