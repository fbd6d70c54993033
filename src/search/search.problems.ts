import { defineProblems } from '../common/index.js';

export const searchProblems = defineProblems({
  'probe-ambiguous': {
    status: 422,
    title: {
      en: 'One probe, please',
      fr: 'Une seule sonde, s’il vous plaît',
      ar: 'عينة بحث واحدة من فضلك',
    },
    detail: {
      en: 'Search with exactly one of: an uploaded image, sketchId, photoId, or traits alone.',
      fr: 'Cherchez avec un seul de : une image, sketchId, photoId, ou les seuls signes (traits).',
      ar: 'ابحث بواحد فقط مما يلي: صورة مرفوعة أو sketchId أو photoId أو الأوصاف (traits) وحدها.',
    },
  },
  'probe-not-found': {
    status: 422,
    title: {
      en: 'The probe is not a record or photograph you may use',
      fr: 'La sonde ne désigne ni fiche ni photographie que vous puissiez utiliser',
      ar: 'عينة البحث ليست سجلا أو صورة يمكنكم استعمالها',
    },
  },
  'probe-without-evidence': {
    status: 422,
    title: {
      en: 'Nothing to search with',
      fr: 'Rien avec quoi chercher',
      ar: 'لا يوجد ما يمكن البحث به',
    },
    detail: {
      en: 'The probe has no face that could be found, and no traits were given. Give a face box or traits.',
      fr: 'La sonde n’a pas de visage trouvé et aucun signe n’a été donné. Indiquez le visage ou des signes.',
      ar: 'لم يعثر على وجه في عينة البحث ولم تعط أوصاف. حدد إطار الوجه أو أضف أوصافا.',
    },
  },
  'search-not-found': {
    status: 404,
    title: { en: 'No such search', fr: 'Recherche inconnue', ar: 'البحث غير موجود' },
  },
});
