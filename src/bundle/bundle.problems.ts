import { defineProblems } from '../common/index.js';

export const bundleProblems = defineProblems({
  'disclosure-needed': {
    status: 409,
    title: {
      en: 'Say first whom the bundle is for',
      fr: 'Dites d’abord à qui le recueil de preuves est destiné',
      ar: 'اذكروا أولا لمن حزمة الأدلة',
    },
    detail: {
      en: 'Declare recipient and purpose first; the bundle can be fetched by you within {minutes} minutes.',
      fr: 'Déclarez d’abord le destinataire et la finalité ; vous pouvez ensuite obtenir le recueil de preuves pendant {minutes} minutes.',
      ar: 'صرحوا أولا بالمرسل إليه والغرض؛ ثم يمكنكم تنزيل حزمة الأدلة خلال {minutes} دقائق.',
    },
  },
});
