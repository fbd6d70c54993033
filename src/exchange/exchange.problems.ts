import { defineProblems } from '../common/index.js';

export const exchangeProblems = defineProblems({
  'exchange-disclosure-needed': {
    status: 409,
    title: {
      en: 'Say first to whom the record is handed over',
      fr: 'Dites d’abord à qui la fiche est remise',
      ar: 'اذكروا أولا لمن يسلم السجل',
    },
    detail: {
      en: 'Declare recipient, purpose and case first; the file can be fetched by you within {minutes} minutes.',
      fr: 'Déclarez d’abord le destinataire, la finalité et l’affaire ; vous pouvez ensuite obtenir le fichier pendant {minutes} minutes.',
      ar: 'صرحوا أولا بالمرسل إليه والغرض والقضية؛ ثم يمكنكم تنزيل الملف خلال {minutes} دقائق.',
    },
  },
  'exchange-of-restricted': {
    status: 409,
    title: {
      en: 'A restricted record is not handed over',
      fr: 'Une fiche réservée ne se remet pas',
      ar: 'لا يسلم سجل مقصور على ولاية أمنه',
    },
    detail: {
      en: '{number} is restricted to its prefecture. To share it nationally is an act of its own: a supervisor does it first, and says why.',
      fr: '{number} est réservé à sa préfecture. Le partager au niveau national est un acte à part : un superviseur le fait d’abord, et dit pourquoi.',
      ar: '{number} مقصور على ولاية أمنه. مشاركته على المستوى الوطني إجراء مستقل يقوم به مشرف أولا ويبين سببه.',
    },
  },
});
