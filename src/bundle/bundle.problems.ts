import { defineProblems } from '../common/index.js';

export const bundleProblems = defineProblems({
  'disclosure-needed': {
    status: 409,
    title: {
      en: 'Say first whom the bundle is for',
      fr: 'Dites d’abord à qui le dossier est destiné',
      ar: 'اذكروا أولا لمن الملف',
    },
    detail: {
      en: 'Declare recipient and purpose at POST …/disclosures; the bundle can be fetched by you within {minutes} minutes.',
      fr: 'Déclarez le destinataire et la finalité à POST …/disclosures ; vous pouvez ensuite obtenir le dossier pendant {minutes} minutes.',
      ar: 'صرحوا بالمرسل إليه والغرض عبر POST …/disclosures؛ ثم يمكنكم تنزيل الملف خلال {minutes} دقائق.',
    },
  },
});
