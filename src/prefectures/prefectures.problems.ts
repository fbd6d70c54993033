import { defineProblems } from '../common/index.js';

export const prefectureProblems = defineProblems({
  'prefecture-unknown': {
    status: 422,
    title: { en: 'Unknown prefecture', fr: 'Préfecture inconnue', ar: 'ولاية أمن غير معروفة' },
    detail: {
      en: 'There is no prefecture with code {code}. The list of prefectures has those that there are; an administrator adds one.',
      fr: 'Il n’y a pas de préfecture de code {code}. La liste des préfectures donne celles qui existent ; un administrateur en ajoute.',
      ar: 'لا توجد ولاية أمن بالرمز {code}. قائمة ولايات الأمن تبين الموجود منها؛ ويضيف مسؤول النظام غيرها.',
    },
  },
  'administered-elsewhere': {
    status: 403,
    title: {
      en: 'Another prefecture’s',
      fr: 'Cela relève d’une autre préfecture',
      ar: 'الأمر من اختصاص ولاية أمن أخرى',
    },
    detail: {
      en: 'Administrators of {code}, or of the national level, do that for {code}.',
      fr: 'Ce sont les administrateurs de {code}, ou ceux du niveau national, qui le font pour {code}.',
      ar: 'يقوم بذلك لفائدة {code} مسؤولو النظام فيها أو في المستوى الوطني.',
    },
  },
  'district-unknown': {
    status: 422,
    title: { en: 'Unknown district', fr: 'District inconnu', ar: 'منطقة أمن غير معروفة' },
    detail: {
      en: 'Below prefecture {prefecture} there is no open district with code {code}. The organisation shows those that there are.',
      fr: 'La préfecture {prefecture} n’a pas de district ouvert de code {code}. L’organisation montre ceux qui existent.',
      ar: 'لا توجد تحت ولاية الأمن {prefecture} منطقة أمن مفتوحة بالرمز {code}. ويبين التنظيم الموجود منها.',
    },
  },
  'prefecture-exists': {
    status: 409,
    title: { en: 'Prefecture exists', fr: 'Préfecture existante', ar: 'ولاية الأمن موجودة' },
    detail: {
      en: 'Code {code} is taken.',
      fr: 'Le code {code} est pris.',
      ar: 'الرمز {code} مستعمل.',
    },
  },
});
