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
      ar: 'لم تتم معالجة أي شيء. أعد المحاولة بعد {seconds} ث.',
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
      en: 'The face box does not lie on the image',
      fr: 'Le cadre du visage n’est pas sur l’image',
      ar: 'إطار الوجه لا يقع على الصورة',
    },
    detail: {
      en: 'A box is given in pixels of the image and covers at least {least} × {least} of them.',
      fr: 'Un cadre est donné en pixels de l’image et en couvre au moins {least} × {least}.',
      ar: 'يُعطى الإطار ببكسلات الصورة ويغطي منها {least} × {least} على الأقل.',
    },
  },
});
