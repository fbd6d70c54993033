import { defineProblems } from '../common/index.js';

export const faceProblems = defineProblems({
  'face-queue-full': {
    status: 503,
    title: {
      en: 'Too many images are waiting for face analysis',
      fr: 'Trop d’images attendent l’analyse du visage',
      ar: 'عدد كبير من الصور في انتظار تحليل الوجه',
    },
    detail: {
      en: 'Nothing was processed. Try again in {seconds} s.',
      fr: 'Rien n’a été traité. Réessayez dans {seconds} s.',
      ar: 'لم تتم معالجة أي شيء. أعيدوا المحاولة بعد {seconds} ث.',
    },
  },
  'face-engine-failed': {
    status: 500,
    title: {
      en: 'Face analysis failed',
      fr: 'L’analyse du visage a échoué',
      ar: 'فشل تحليل الوجه',
    },
    detail: {
      en: 'The image could not be analysed. Other images are not affected.',
      fr: 'L’image n’a pas pu être analysée. Les autres images ne sont pas touchées.',
      ar: 'تعذر تحليل الصورة. لا تتأثر الصور الأخرى.',
    },
  },
  'face-box-outside-image': {
    status: 422,
    title: {
      en: 'The face box does not lie wholly on the image',
      fr: 'Le cadre du visage n’est pas tout entier sur l’image',
      ar: 'إطار الوجه لا يقع بكامله على الصورة',
    },
    detail: {
      en: 'The image is {width} × {height} pixels; a box lies within, and is at least {least} pixels wide and high.',
      fr: 'L’image fait {width} × {height} pixels ; un cadre y est compris et fait au moins {least} pixels de large et de haut.',
      ar: 'أبعاد الصورة {width} × {height} بكسل؛ ويقع الإطار داخلها ولا يقل عرضه ولا ارتفاعه عن {least} بكسل.',
    },
  },
});
