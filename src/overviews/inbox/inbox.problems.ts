import { defineProblems } from '../../common/index.js';

export const inboxProblems = defineProblems({
  'inbox-streams-open': {
    status: 429,
    title: {
      en: 'Too many windows listen already',
      fr: 'Trop de fenêtres sont déjà à l’écoute',
      ar: 'عدد النوافذ المستمعة كبير جدا',
    },
    detail: {
      en: 'You are told of news in {most} places already. Close one of them.',
      fr: 'Vous suivez déjà les nouveautés à {most} endroits. Fermez-en un.',
      ar: 'تتابعون المستجدات في {most} مواضع بالفعل. أغلقوا واحدا منها.',
    },
  },
});
